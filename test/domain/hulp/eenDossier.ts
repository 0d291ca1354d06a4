import { z } from 'zod';
import { DOSSIER_VERSIE, type Dossier, dossierSchema } from '../../../app/domain/reglement/dossier.ts';
import { GEMEENTEN } from '../../../app/domain/reglement/gemeentenlijst.ts';

/** What may be filled in of a dossier; everything else keeps its empty value. */
type Invoer = z.input<typeof dossierSchema>;
export type Hoofdstukken = NonNullable<Invoer['hoofdstukken']>;
export type Gemeenteblad = NonNullable<NonNullable<Hoofdstukken['gemeenten']>['gemeenten']>[number];
export type Doelgroepblad = NonNullable<NonNullable<Hoofdstukken['doelgroepen']>['doelgroepen']>[number];
export type Planblad = NonNullable<NonNullable<Hoofdstukken['doelgroepenplannen']>['plannen']>[number];
export type DeelVanGemeenteblad = NonNullable<Invoer['perGemeente']>[string];
export type Verhuurderblad = NonNullable<Gemeenteblad['woningen']>[number];
export type Stapblad = NonNullable<NonNullable<Hoofdstukken['woonbinding']>['stappen']>[number];

/** The NIS code of a gemeente by its name; throws when the list has no such name. */
export function nisVan(naam: string): string {
  const gemeente = GEMEENTEN.find((een) => een.naam === naam);
  if (gemeente === undefined) throw new Error(`Geen gemeente ${naam} in de lijst.`);
  return gemeente.nis;
}

/** The NIS codes of the four gemeenten of the examples. */
export const BERLARE = nisVan('Berlare');
export const BUGGENHOUT = nisVan('Buggenhout');
export const DENDERMONDE = nisVan('Dendermonde');
export const LEBBEKE = nisVan('Lebbeke');

/** A dossier in which only these chapters, parts of gemeenten and answers are filled in. */
export const eenDossier = (
  hoofdstukken: Hoofdstukken = {},
  perGemeente: NonNullable<Invoer['perGemeente']> = {},
  antwoorden: NonNullable<Invoer['antwoorden']> = [],
): Dossier =>
  dossierSchema.parse({
    formaat: 'toewijs-dossier',
    versie: DOSSIER_VERSIE,
    titel: 'Proefdossier',
    hoofdstukken,
    perGemeente,
    antwoorden,
  });

/** One landlord's row with its source and reference date. */
export const eenVerhuurder = (aantal: number | null, rest: Verhuurderblad = {}): Verhuurderblad => ({
  verhuurder: 'De Woonmaatschappij',
  aantal,
  bron: 'jaarverslag 2024',
  peildatum: '2024-12-31',
  ...rest,
});

/** A gemeente with this many social rental dwellings of one landlord; null leaves the number open. */
export const eenGemeente = (
  nis: string = BERLARE,
  woningen: number | null = null,
  rest: Partial<Gemeenteblad> = {},
): Gemeenteblad => ({ nis, woningen: woningen === null ? [] : [eenVerhuurder(woningen)], ...rest });

/** A doelgroep of people with a disability, by address and mapped onto the list, as far as nothing else is said. */
export const eenDoelgroep = (rest: Partial<Doelgroepblad> = {}): Doelgroepblad => ({
  sleutel: 'zorg',
  korteNaam: rest.sleutel ?? 'zorg',
  lijst: { keuze: 'op-de-lijst', item: 'beperking', motivering: 'De kandidaten hebben een erkende beperking.' },
  aard: 'voorbehouden',
  telwijze: 'gelabeld',
  ...rest,
});

/** A doelgroep of ouderen from 65 years, as far as nothing else is said. */
export const eenDoelgroepOuderen = (rest: Partial<Doelgroepblad> = {}): Doelgroepblad =>
  eenDoelgroep({
    sleutel: 'ouderen',
    lijst: { keuze: 'op-de-lijst', item: 'ouderen', motivering: 'De lijst noemt ouderen.' },
    leeftijdVanaf: 65,
    ...rest,
  });

/** A plan in which every required part is filled in, as far as nothing else is said. */
export const eenPlan = (doelgroep = 'zorg', rest: Partial<Planblad> = {}): Planblad => ({
  doelgroep,
  situering: 'De gemeente heeft een dagcentrum.',
  problemen: 'Aangepaste woningen zijn schaars.',
  maatregelen: 'Het OCMW begeleidt de verhuizing.',
  nood: 'Er wachten 12 gezinnen gemiddeld 4 jaar.',
  ...rest,
});

/** Rows of numbers: { 41002: 5 } is five in that gemeente. */
export const aantallen = (perNis: Record<string, number>): NonNullable<Doelgroepblad['aantallen']> =>
  Object.entries(perNis).map(([gemeente, aantal]) => ({ gemeente, aantal }));
