import type { GemeenteInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import { inGemeente, plaatssleutel } from '../../domain/regels/plaats.ts';
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
  gemeenten.map((gemeente) => ({ gemeente, keuze: dossier.perGemeente[gemeente.nis]?.woonbinding.strenger ?? null }));

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
  const eigen = dossier.perGemeente[nis]?.woonbinding;
  const keuze = strenger === 'per-gemeente' ? (eigen?.strenger ?? '') : '';
  const vraag = (veld: string) => plaatssleutel(inGemeente(nis, 'woonbinding', veld));
  return {
    id: `woonbinding.${nis}`,
    vraag: vraag(''),
    vraagStappen: vraag('stappen'),
    volgtGebied: strenger === 'gelijk',
    eigen: keuze === 'ja',
    geen: strenger === 'geen' || keuze === 'geen',
    open: strenger === null || (strenger === 'per-gemeente' && keuze === ''),
    stappen: (strenger === 'per-gemeente' ? (eigen?.stappen ?? []) : []).map(stapInTekst),
    motivering: strenger === 'per-gemeente' ? (eigen?.motivering ?? '') : '',
  };
}
