import { nieuweSleutel } from './nieuweSleutel.ts';
import type { Groep, Keuzemogelijkheid, Lijstvraag, Vraag, Vraagcontext } from './vraag.ts';

/** Where a figure comes from and on which day it was true. */
export const herkomstvragen: readonly Vraag[] = [
  {
    naam: 'bron',
    soort: 'kort',
    label: 'Bron',
    hint: 'Waar iemand dit cijfer kan nakijken, bijvoorbeeld het jaarverslag 2025.',
  },
  {
    naam: 'peildatum',
    soort: 'datum',
    label: 'Peildatum',
    hint: 'De dag waarop dit cijfer juist was.',
    begrippen: ['peildatum'],
  },
];

/** An address as it is printed. */
export const adresvragen: readonly Vraag[] = [
  { naam: 'straat', soort: 'kort', max: 200, label: 'Straat' },
  { naam: 'nummer', soort: 'kort', max: 20, label: 'Huisnummer' },
  { naam: 'bus', soort: 'kort', max: 20, label: 'Busnummer' },
  { naam: 'postcode', soort: 'kort', max: 10, label: 'Postcode' },
  { naam: 'plaats', soort: 'kort', max: 100, label: 'Plaats' },
];

/** A text field of an item, for its title; '' when it is empty. */
export const tekstVan = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.trim() : '');

/** The name of a gemeente by its NIS code, as the context has it. */
export const gemeentenaam = (nis: unknown, { gemeenten }: Vraagcontext): string =>
  gemeenten.find((gemeente) => gemeente.nis === nis)?.naam ?? tekstVan(nis);

/** The gemeente that a new row gets: the one that was chosen, in deel 2 its own, otherwise none yet. */
export const gemeenteVoorNieuw = ({ gemeente }: Vraagcontext, waarde?: string): string => waarde ?? gemeente ?? '';

/** The people in the seats of one member, by function. */
export const leden: Lijstvraag = {
  naam: 'leden',
  soort: 'lijst',
  label: 'Vertegenwoordigers',
  hint: 'Noem de functie; een naam is niet nodig.',
  waarom: 'Wie met een functie is aangeduid, kan vervangen worden zonder het reglement te wijzigen.',
  enkelvoud: 'vertegenwoordiger',
  ordenbaar: true,
  nieuw: () => ({ functie: '', naam: '' }),
  titelVan: (item, rang) => tekstVan(item.functie) || `vertegenwoordiger ${rang + 1}`,
  vragen: [
    { naam: 'functie', soort: 'kort', max: 200, label: 'Functie', hint: 'Bijvoorbeeld schepen van wonen.' },
    {
      naam: 'naam',
      soort: 'kort',
      max: 200,
      label: 'Naam (mag leeg blijven)',
      hint: 'Een naam in een reglement veroudert snel; laat het veld gerust leeg.',
    },
  ],
};

/** Extra provisions with a title of their own, of a doelgroep or its plan. */
export const bepalingen = (waarvan: string): Lijstvraag => ({
  naam: 'bepalingen',
  soort: 'lijst',
  label: 'Andere bepalingen',
  hint: `Alleen wat nergens anders past in ${waarvan}.`,
  enkelvoud: 'bepaling',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({ sleutel: nieuweSleutel('bepaling', bestaand), titel: '', tekst: '' }),
  titelVan: (item, rang) => tekstVan(item.titel) || `bepaling ${rang + 1}`,
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    { naam: 'titel', soort: 'kort', max: 200, label: 'Titel' },
    { naam: 'tekst', soort: 'lang', label: 'Tekst van de bepaling' },
  ],
});

/** Sources that are printed as a footnote at one of these fields. */
export const voetnoten = (bij: readonly Keuzemogelijkheid[]): Lijstvraag => ({
  naam: 'bronnen',
  soort: 'lijst',
  label: 'Bronnen onderaan de bladzijde',
  hint: 'Elke bron verschijnt als voetnoot bij het deel dat u kiest.',
  enkelvoud: 'bron',
  ordenbaar: true,
  nieuw: () => ({ bij: bij[0]?.waarde, tekst: '' }),
  titelVan: (item, rang) => tekstVan(item.tekst) || `bron ${rang + 1}`,
  vragen: [
    { naam: 'bij', soort: 'keuze', verplicht: true, label: 'Bij welk deel', mogelijkheden: bij },
    { naam: 'tekst', soort: 'kort', max: 2000, label: 'Tekst van de voetnoot' },
  ],
});

/** A group that is only a heading above questions of the same item. */
export const onderKop = (label: string, vragen: readonly Vraag[], rest: Partial<Groep> = {}): Groep => ({
  ...rest,
  naam: '',
  soort: 'groep',
  label,
  vragen,
});
