import type { GemeenteInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import { inGemeente, plaatssleutel } from '../../domain/regels/plaats.ts';
import { eigenWoonbinding, wijktAf } from '../../domain/reglement/eigenWoonbinding.ts';
import { gemeenteMetNis } from '../../domain/reglement/gemeentenlijst.ts';
import type { Stap } from '../../domain/reglement/woonbinding.ts';
import { voluit } from '../../domain/taal/datum.ts';
import { opsomming } from '../../domain/taal/opsomming.ts';

/** A step with its figures as words; a missing figure is shown as an open place. */
const stapInTekst = ({ jaren, periode, ononderbroken }: Stap) => ({
  jaren: jaren === null ? '[aantal jaren nog in te vullen]' : String(jaren),
  periode: periode === null ? '[periode nog in te vullen]' : String(periode),
  ononderbroken,
});

const eigenKeuzes = ({ dossier, gemeenten }: Overzicht) =>
  gemeenten.map((gemeente) => ({ gemeente, keuze: eigenWoonbinding(dossier, gemeente.nis)?.strenger ?? null }));

/** What 2.1 needs; figures of the law come from the rechtskader, never from the template. */
export function woonbindingInTekst(overzicht: Overzicht) {
  const { woonbinding } = overzicht.dossier.hoofdstukken;
  const { woonbindingJaren, woonbindingPeriode } = overzicht.recht;
  const metEigen = eigenKeuzes(overzicht)
    .filter(({ keuze }) => keuze === 'ja')
    .map(({ gemeente }) => gemeente);
  const data = woonbinding.consensus.flatMap(({ gemeente, datum }) =>
    datum === null ? [] : [`${gemeenteMetNis(gemeente)?.naam ?? gemeente} (${voluit(datum)})`],
  );
  const volledig = overzicht.gemeenten.every(({ nis }) =>
    woonbinding.consensus.some(({ gemeente, datum }) => gemeente === nis && datum !== null),
  );
  return {
    strenger: woonbinding.strenger ?? '',
    isGelijk: woonbinding.strenger === 'gelijk',
    isPerGemeente: woonbinding.strenger === 'per-gemeente',
    isGeen: woonbinding.strenger === 'geen',
    heeftStrenger: woonbinding.strenger === 'gelijk' || metEigen.length > 0,
    metEigen: metEigen.map(({ nis, naam }) => ({ nis, naam })),
    /** The gemeenten whose deel 2 takes the place of the one choice for all. */
    afwijkend: overzicht.gemeenten
      .filter(({ nis }) => wijktAf(overzicht.dossier, nis))
      .map(({ nis, naam }) => ({ nis, naam })),
    stappen: woonbinding.stappen.map(stapInTekst),
    motivering: woonbinding.motivering,
    metGebied: woonbinding.metGebied === true && overzicht.gemeenten.length > 1,
    zonderGebied: woonbinding.metGebied === false,
    /** Only when every gemeente agreed on a recorded day. */
    consensus: volledig ? opsomming(data) : '',
    motiveringGebied: woonbinding.motiveringGebied,
    langdurig: { jaren: String(woonbindingJaren.waarde), periode: String(woonbindingPeriode.waarde) },
  };
}

/** What x.1 of one gemeente needs. */
export function woonbindingGemeenteInTekst({ dossier }: Overzicht, { nis }: GemeenteInOverzicht) {
  const { strenger } = dossier.hoofdstukken.woonbinding;
  const eigen = eigenWoonbinding(dossier, nis);
  const kiestZelf = strenger === 'per-gemeente' || eigen !== null;
  const keuze = eigen?.strenger ?? '';
  const vraag = (veld: string) => plaatssleutel(inGemeente(nis, 'woonbinding', veld));
  return {
    id: `woonbinding.${nis}`,
    vraag: vraag(''),
    vraagStappen: vraag('stappen'),
    volgtGebied: strenger === 'gelijk' && !kiestZelf,
    afwijkt: wijktAf(dossier, nis),
    eigen: keuze === 'ja',
    geen: (strenger === 'geen' && !kiestZelf) || keuze === 'geen',
    open: kiestZelf ? keuze === '' : strenger === null,
    stappen: (eigen?.stappen ?? []).map(stapInTekst),
    motivering: eigen?.motivering ?? '',
  };
}
