import { hoogstens } from '../../domain/cijfers/breuk.ts';
import type { DoelgroepInOverzicht, GemeenteInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import { lijstitem } from '../../domain/recht/doelgroepenlijst.ts';
import { inDoelgroep, plaatssleutel } from '../../domain/regels/plaats.ts';
import type { Bronveld } from '../../domain/reglement/doelgroepen.ts';
import { gemeenteMetNis } from '../../domain/reglement/gemeentenlijst.ts';
import { breukInWoorden } from '../../domain/taal/breukInWoorden.ts';
import { getal, procent } from '../../domain/taal/getal.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import type { Tabel } from '../blokken.ts';
import { aantallentabel } from './aantallentabel.ts';
import { doelgroepId, korteNaam } from './doelgroepnamen.ts';
import { cijfers, rij, tabel, woorden } from './tabel.ts';

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

/** All that is kept in one gemeente beside the third of its dwellings: the table of the end of x.2. */
export function tabelVanGemeente(
  { nis, naam, aanspreking, aandelen, voorbehouden, woningen }: GemeenteInOverzicht,
  { recht }: Overzicht,
): Tabel | null {
  if (aandelen.length === 0) return null;
  const derde = recht.derdePatrimonium.waarde;
  const maximum = woningen === null ? null : hoogstens(derde, woningen);
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
            rij('maximum', [`Hoogstens ${breukInWoorden(derde)} daarvan`, getal(maximum)]),
          ]),
    ],
  );
}

/** The number of a labelled doelgroep that is counted by its addresses alone; '' when there is none. */
const eenGelabeldAantal = ({ doelgroep, totaal }: DoelgroepInOverzicht): string =>
  doelgroep.telwijze === 'gelabeld' && totaal > 0 ? getal(totaal) : '';

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
    eenAantal: eigenAantal?.aantal == null ? eenGelabeldAantal(inOverzicht) : getal(eigenAantal.aantal),
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
    [
      woorden('Gemeente'),
      cijfers('Voorbehouden', 2),
      cijfers(`Hoogstens ${breukInWoorden(derde)}`, 2),
      cijfers('Aandeel', 2),
    ],
    [
      ...gemeenten.map((gemeente) => regel(gemeente.nis, gemeente.naam, gemeente.voorbehouden, gemeente.woningen)),
      ...(nietVerdeeld > 0
        ? [rij('niet-verdeeld', ['Niet verdeeld over gemeenten', getal(nietVerdeeld), '', ''])]
        : []),
      regel('samen', naamGebied, voorbehouden, woningen, true),
    ],
  );
}
