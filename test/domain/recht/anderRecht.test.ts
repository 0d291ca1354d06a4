import { expect, test, vi } from 'vitest';
import { GRENZEN } from '../../../app/domain/recht/grenzen.ts';
import { begrippenOp } from '../../../app/domain/vragen/begrippen.ts';
import { vragenVan } from '../../../app/domain/vragen/index.ts';
import { voorbeelddoelgroepenOp } from '../../../app/domain/vragen/voorbeelddoelgroepen.ts';
import { vraagcontext } from '../../../app/domain/vragen/vraagcontext.ts';
import { eenDossier } from '../hulp/eenDossier.ts';
import { ADRESSEN } from '../vragen/hoofdstukken.ts';

/** A law that changes every figure in the year 2030. */
vi.mock('../../../app/domain/recht/grenzen.ts', async (echte) => {
  const { GRENZEN: nu } = await echte<{ GRENZEN: Record<string, { waarde: unknown }[]> }>();
  const nieuw: Record<string, unknown> = {
    derdePatrimonium: { teller: 2, noemer: 7 },
    ouderenPatrimonium: { teller: 1, noemer: 8 },
    ouderenKlein: { teller: 1, noemer: 9 },
    versneldeToewijzing: { teller: 1, noemer: 6 },
    ouderenLeeftijd: 77,
    ouderenSlaapkamers: 4,
    woonbindingJaren: 7,
    woonbindingPeriode: 13,
    ramingJaren: 6,
    buitenStelsel: { teller: 9, noemer: 200 },
    ondersteunendeFunctie: { teller: 7, noemer: 100 },
    toezichtDagen: 41,
    toezichtVerlenging: 11,
    overgangJaren: 8,
  };
  return {
    GRENZEN: Object.fromEntries(
      Object.entries(nu).map(([naam, rijen]) => [
        naam,
        [...rijen, { ...rijen[0], waarde: nieuw[naam], vanaf: '2030-01-01' }],
      ]),
    ),
  };
});

const teksten = (waarde: unknown): string[] => {
  if (typeof waarde === 'string') return [waarde];
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(teksten) : [];
};
const alles = (datum: string | null) =>
  [...ADRESSEN.map((adres) => vragenVan(adres, datum)), begrippenOp(datum), voorbeelddoelgroepenOp(datum)]
    .flatMap(teksten)
    .join('\n');

const OUD = [
  'meer dan 5 jaar',
  'laatste 10 jaar',
  '65 jaar',
  '65+',
  'een derde',
  'een kwart',
  'een vijfde',
  '20 %',
  'hoogstens 1 % van',
  'Hoogstens 3 % van',
  'gemiddelde van de 5 jaren',
  'hoogstens 2 slaapkamers',
  'hoogstens 133',
];
const NIEUW = [
  'meer dan 7 jaar',
  'laatste 13 jaar',
  '77 jaar',
  '77+',
  'twee zevende',
  'een achtste',
  'een negende',
  'een zesde',
  '16 en 2/3 %',
  'hoogstens 4,5 % van',
  'Hoogstens 7 % van',
  'gemiddelde van de 6 jaren',
  'hoogstens 4 slaapkamers',
  'hoogstens 114',
];

test.each([
  { geval: 'before the change', datum: '2029-12-31', wel: OUD, niet: NIEUW },
  { geval: 'from the day of the change', datum: '2030-01-01', wel: NIEUW, niet: OUD },
  { geval: 'of a dossier without a day', datum: null, wel: NIEUW, niet: OUD },
])('questions, terms and examples say the figures of the law $geval', ({ datum, wel, niet }) => {
  for (const rijen of Object.values(GRENZEN)) expect(rijen).toHaveLength(2);
  // An item of the list of the law is quoted as it reads there, whatever the age is.
  const tekst = alles(datum).replaceAll('ouderen (kandidaat-huurders vanaf 65 jaar)', '');
  for (const woorden of wel) expect(tekst).toContain(woorden);
  for (const woorden of niet) expect(tekst).not.toContain(woorden);
  expect(tekst).not.toMatch(/\{\w/);
});

test.each([
  { geval: 'the day of its inwerkingtreding', inwerking: '2029-06-01', versie: '2031-01-01', datum: '2029-06-01' },
  {
    geval: 'the day of its version as long as that is open',
    inwerking: null,
    versie: '2031-01-01',
    datum: '2031-01-01',
  },
  { geval: 'no day as long as both are open', inwerking: null, versie: null, datum: null },
])('the questions of a dossier follow $geval', ({ inwerking, versie, datum }) => {
  const dossier = eenDossier({
    slotbepalingen: { inwerking: { datum: inwerking } },
    woonmaatschappij: { versie: { ingangsdatum: versie } },
  });
  expect(vraagcontext(dossier, { hoofdstuk: 'gemeenten', gemeente: null }).rechtsdatum).toBe(datum);
});

test('the same law gives the same questions, so that a page is not drawn again', () => {
  for (const adres of ADRESSEN) {
    expect(vragenVan(adres, '2026-01-01')).toBe(vragenVan(adres, '2027-01-01'));
    expect(vragenVan(adres, '2031-01-01')).toBe(vragenVan(adres, null));
  }
});
