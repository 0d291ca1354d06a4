import { hoogstens } from '../../domain/cijfers/breuk.ts';
import type { DoelgroepInOverzicht, GemeenteInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import { lijstitem } from '../../domain/recht/doelgroepenlijst.ts';
import { inDoelgroep, plaatssleutel } from '../../domain/regels/plaats.ts';
import type { Bronveld } from '../../domain/reglement/doelgroepen.ts';
import { gemeenteMetNis } from '../../domain/reglement/gemeentenlijst.ts';
import { getal, procent } from '../../domain/taal/getal.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import type { Tabel } from '../blokken.ts';
import { ONBEKEND } from './gemeenten.ts';
import { cijfers, rij, tabel, woorden } from './tabel.ts';

/** Node id of a doelgroep or its plan: 'doelgroep.ouderen', 'doelgroep.42004.nah'. */
export const doelgroepId = (
  soort: 'doelgroep' | 'plan',
  { gemeente, doelgroep }: Pick<DoelgroepInOverzicht, 'gemeente' | 'doelgroep'>,
): string => [soort, ...(gemeente ? [gemeente] : []), doelgroep.sleutel].join('.');

/** The short name for tables, else the whole name. */
export const korteNaam = ({ korteNaam, naam }: { korteNaam: string; naam: string }): string => korteNaam || naam;

const naamVan = (nis: string): string => gemeenteMetNis(nis)?.naam ?? nis;

const bij = (bronnen: readonly { bij: Bronveld; tekst: string }[], veld: Bronveld): string[] =>
  bronnen.filter((bron) => bron.bij === veld && bron.tekst !== '').map(({ tekst }) => tekst);

const BASIS = {
  inwoners: 'het aantal inwoners',
  woningen: 'het aantal sociale huurwoningen',
  kandidaten: 'het aantal kandidaat-huurders',
  'bestaand-aanbod': 'het aanbod dat de actoren nu in elke gemeente hebben',
  andere: '',
} as const;

/** Numbers by gemeente of a doelgroep of the gebied, beside the dwellings there, with the sum. */
function aantallentabel(
  inOverzicht: DoelgroepInOverzicht,
  { gemeenten, woningen, naamGebied }: Overzicht,
): Tabel | null {
  const { doelgroep, perGemeente, nietVerdeeld, totaal } = inOverzicht;
  const betrokken = gemeenten.filter(({ nis }) => perGemeente.has(nis));
  if (inOverzicht.gemeente !== null || gemeenten.length < 2 || betrokken.length === 0) return null;
  const kop = doelgroep.telwijze === 'per-jaar' ? 'Toewijzingen per jaar' : 'Woningen';
  const metPlafond = doelgroep.aantallen.some(({ plafond }) => plafond !== null);
  const regel = (sleutel: string, naam: string, aantal: number, plafond: string, geheel: number | null, som = false) =>
    rij(
      sleutel,
      [
        naam,
        getal(aantal),
        ...(metPlafond ? [plafond] : []),
        geheel === null ? ONBEKEND : getal(geheel),
        geheel === null ? '' : procent(aantal, geheel),
      ],
      som,
    );
  const aantalIn = (nis: string) => doelgroep.aantallen.find(({ gemeente }) => gemeente === nis);
  const rijen = betrokken.map(({ nis, naam, woningen }) => {
    const invoer = aantalIn(nis);
    return regel(nis, naam, invoer?.aantal ?? 0, invoer?.plafond == null ? '' : getal(invoer.plafond), woningen);
  });
  const nietToegewezen = doelgroep.nietVerdeeld ?? 0;
  const som = betrokken.reduce((totaal, { nis }) => totaal + (aantalIn(nis)?.aantal ?? 0), 0) + nietToegewezen;
  if (nietToegewezen > 0)
    rijen.push(
      rij('niet-verdeeld', [
        'Niet verdeeld over gemeenten',
        getal(nietToegewezen),
        ...(metPlafond ? [''] : []),
        '',
        '',
      ]),
    );
  rijen.push(regel('samen', naamGebied, som, metPlafond ? getal(totaal - nietVerdeeld) : '', woningen, true));
  return tabel(
    `${doelgroepId('doelgroep', inOverzicht)}.aantallen.tabel`,
    `${hoofdletter(korteNaam(doelgroep))}: aantal voor elke gemeente`,
    [
      woorden('Gemeente'),
      cijfers(kop, 2),
      ...(metPlafond ? [cijfers('Hoogstens tegelijk', 2)] : []),
      cijfers('Sociale huurwoningen', 2),
      cijfers('Aandeel', 1),
    ],
    rijen,
    bij(doelgroep.bronnen, 'aantallen'),
  );
}

/** All that is kept in one gemeente beside the third of its dwellings: the table of the end of x.2. */
export function tabelVanGemeente(
  { nis, naam, aanspreking, aandelen, voorbehouden, woningen }: GemeenteInOverzicht,
  { recht }: Overzicht,
): Tabel | null {
  if (aandelen.length === 0) return null;
  const maximum = woningen === null ? null : hoogstens(recht.derdePatrimonium.waarde, woningen);
  return tabel(
    `doelgroepen.${nis}.voorbehouden`,
    `Voorbehouden in ${aanspreking} ${naam}, alle doelgroepen samen`,
    [woorden('Doelgroep', 5), cijfers('Woningen', 1)],
    [
      ...aandelen.map(({ inOverzicht, aantal }) =>
        rij(doelgroepId('doelgroep', inOverzicht), [hoofdletter(korteNaam(inOverzicht.doelgroep)), getal(aantal)]),
      ),
      rij('samen', ['Alle doelgroepen samen', getal(voorbehouden)], true),
      ...(woningen === null || maximum === null
        ? []
        : [
            rij('woningen', [`Sociale huurwoningen in ${naam}`, getal(woningen)]),
            rij('maximum', ['Hoogstens een derde daarvan', getal(maximum)]),
          ]),
    ],
  );
}

/** What the partial delen/doelgroep needs. */
export function doelgroepInTekst(inOverzicht: DoelgroepInOverzicht, overzicht: Overzicht) {
  const { doelgroep, gemeente } = inOverzicht;
  const item = doelgroep.lijst.keuze === 'op-de-lijst' ? lijstitem(doelgroep.lijst.item) : undefined;
  const vraag = (veld: string) => plaatssleutel(inDoelgroep(gemeente, doelgroep.sleutel, veld));
  const eigenAantal = doelgroep.aantallen.find((rij) => rij.gemeente === (gemeente ?? overzicht.gemeenten[0]?.nis));
  const plafond =
    doelgroep.plafond ?? (gemeente === null && overzicht.gemeenten.length > 1 ? null : (eigenAantal?.plafond ?? null));
  return {
    id: doelgroepId('doelgroep', inOverzicht),
    planId: doelgroepId('plan', inOverzicht),
    heeftPlan: inOverzicht.plan !== null,
    titel: hoofdletter(doelgroep.naam || 'doelgroep zonder naam'),
    naam: doelgroep.naam || '[naam nog in te vullen]',
    vraag: Object.fromEntries(
      ['naam', 'beschrijving', 'lijst', 'aantallen', 'cascade', 'terugval', 'bepalingen', 'uitweg'].map((veld) => [
        veld,
        vraag(veld),
      ]),
    ),
    beschrijving: doelgroep.beschrijving,
    lijst: {
      op: item !== undefined,
      niet: doelgroep.lijst.keuze === 'niet-op-de-lijst',
      open: doelgroep.lijst.keuze === null || (doelgroep.lijst.keuze === 'op-de-lijst' && item === undefined),
      nummer: item?.nummer ? `${item.nummer}°` : '',
      omschrijving: item?.omschrijving ?? '',
      motivering: doelgroep.lijst.motivering,
    },
    voorbehouden: doelgroep.aard === 'voorbehouden',
    bijVoorrang: doelgroep.aard === 'bij-voorrang',
    gelabeld: doelgroep.telwijze === 'gelabeld',
    perJaar: doelgroep.telwijze === 'per-jaar',
    aantallen: aantallentabel(inOverzicht, overzicht),
    eenAantal: eigenAantal?.aantal == null ? '' : getal(eigenAantal.aantal),
    plaats:
      gemeente === null
        ? `het ${overzicht.dossier.hoofdstukken.gemeenten.gebied.soort ?? 'werkingsgebied'}`
        : naamVan(gemeente),
    plafond: plafond === null ? '' : getal(plafond),
    uitweg: doelgroep.uitweg,
    basis: doelgroep.verdeling.basis === null ? '' : BASIS[doelgroep.verdeling.basis],
    verdeling: doelgroep.verdeling.motivering,
    hoger: doelgroep.verdeling.hoger.map(({ gemeente, reden }) => ({ naam: naamVan(gemeente), reden })),
    woningenToelichting: doelgroep.woningenToelichting,
    leeftijd: doelgroep.leeftijdVanaf === null ? '' : String(doelgroep.leeftijdVanaf),
    ouderen: inOverzicht.ouderen,
    cascadeInleiding: doelgroep.cascadeInleiding,
    cascade: doelgroep.cascade,
    cascadeSlot: doelgroep.cascadeSlot,
    terugvalStandaard: doelgroep.terugval.keuze === 'standaard',
    terugval: doelgroep.terugval.tekst,
    terugvalReden: doelgroep.terugval.reden,
    bepalingen: doelgroep.bepalingen,
    gemeente: gemeente ? naamVan(gemeente) : '',
    noten: Object.fromEntries(
      (['naam', 'beschrijving', 'lijst', 'aantallen', 'verdeling', 'woningen', 'cascade', 'bepalingen'] as const).map(
        (veld) => [veld, bij(doelgroep.bronnen, veld)],
      ),
    ),
  };
}

/** Everything kept in the gebied, by gemeente and doelgroep, with maxima: the table at the end of 2.2; null for one gemeente. */
export function tabelVanGebied(overzicht: Overzicht): Tabel | null {
  const { gemeenten, voorbehouden, woningen, nietVerdeeld, naamGebied, recht } = overzicht;
  if (gemeenten.length < 2 || overzicht.doelgroepen.length === 0) return null;
  const derde = recht.derdePatrimonium.waarde;
  const regel = (sleutel: string, naam: string, aantal: number, geheel: number | null, totaal = false) =>
    rij(
      sleutel,
      [
        naam,
        getal(aantal),
        geheel === null ? '' : getal(hoogstens(derde, geheel)),
        geheel === null ? '' : procent(aantal, geheel),
      ],
      totaal,
    );
  return tabel(
    'doelgroepen.samen',
    'Alle doelgroepen samen, met de doelgroepen van de gemeenten zelf',
    [woorden('Gemeente'), cijfers('Voorbehouden', 2), cijfers('Hoogstens een derde', 2), cijfers('Aandeel', 2)],
    [
      ...gemeenten.map((gemeente) => regel(gemeente.nis, gemeente.naam, gemeente.voorbehouden, gemeente.woningen)),
      ...(nietVerdeeld > 0
        ? [rij('niet-verdeeld', ['Niet verdeeld over gemeenten', getal(nietVerdeeld), '', ''])]
        : []),
      regel('samen', naamGebied, voorbehouden, woningen, true),
    ],
  );
}
