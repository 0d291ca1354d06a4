import { describe, expect, test } from 'vitest';
import { trLeden } from '../../../app/domain/regels/TR-LEDEN.ts';
import { zinnenVan } from '../hulp/bevindingen.ts';
import { BERLARE, BUGGENHOUT, eenDossier, eenGemeente, type Hoofdstukken } from '../hulp/eenDossier.ts';

type Raad = NonNullable<Hoofdstukken['toewijzingsraad']>;
const zinnen = (anders: Raad) =>
  zinnenVan(
    trLeden,
    eenDossier({
      gemeenten: { gemeenten: [eenGemeente(BERLARE), eenGemeente(BUGGENHOUT)] },
      toewijzingsraad: {
        voorzitter: { vanWoonmaatschappij: true },
        lokaleBesturen: [BERLARE, BUGGENHOUT].map((gemeente) => ({ gemeente, zetels: 2 })),
        ...anders,
      },
    }),
  );

test.each([
  { geval: 'the woonmaatschappij', vanWoonmaatschappij: true, verwacht: [] },
  {
    geval: 'somebody else',
    vanWoonmaatschappij: false,
    verwacht: ['Wie de toewijzingsraad voorzit, is niet de woonmaatschappij; de woonmaatschappij is voorzitter.'],
  },
  {
    geval: 'not filled in',
    vanWoonmaatschappij: null,
    verwacht: ['Wie de toewijzingsraad voorzit, is nog niet ingevuld; de woonmaatschappij is voorzitter.'],
  },
])('TR-LEDEN: the chair is $geval', ({ vanWoonmaatschappij, verwacht }) => {
  expect(zinnen({ voorzitter: { vanWoonmaatschappij } })).toEqual(verwacht);
});

describe('TR-LEDEN: the gemeenten', () => {
  test.each([
    {
      geval: 'one seat each',
      besturen: [
        { gemeente: BERLARE, zetels: 1 },
        { gemeente: BUGGENHOUT, zetels: 1 },
      ],
      zonder: null,
    },
    {
      geval: 'members instead of a number of seats',
      besturen: [
        { gemeente: BERLARE, leden: [{ functie: 'schepen' }] },
        { gemeente: BUGGENHOUT, zetels: 1 },
      ],
      zonder: null,
    },
    { geval: 'no row', besturen: [{ gemeente: BERLARE, zetels: 2 }], zonder: 'Buggenhout' },
    {
      geval: 'no seats',
      besturen: [{ gemeente: BERLARE, zetels: 0 }, { gemeente: BUGGENHOUT }],
      zonder: 'Berlare en Buggenhout',
    },
  ])('$geval', ({ besturen, zonder }) => {
    expect(zinnen({ lokaleBesturen: besturen })).toEqual(
      zonder === null
        ? []
        : [`Elke gemeente van het werkingsgebied zit in de toewijzingsraad; zonder zetel: ${zonder}.`],
    );
  });
});

test.each([
  { geval: 'asks a new approval', antwoord: true, gevonden: 1 },
  { geval: 'asks none', antwoord: false, gevonden: 0 },
  { geval: 'is not answered', antwoord: null, gevonden: 0 },
])('TR-LEDEN: replacing a person $geval', ({ antwoord, gevonden }) => {
  expect(zinnen({ afspraken: { nieuweGoedkeuringBijVervanging: antwoord } })).toHaveLength(gevonden);
});
