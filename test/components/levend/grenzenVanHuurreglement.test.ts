import { expect, test } from 'vitest';
import { grensuitlegVan } from '../../../app/components/levend/grensuitlegVan.ts';
import { grenszin } from '../../../app/components/levend/grenszin.ts';
import { grenzenVanPagina } from '../../../app/components/levend/grenzenVanPagina.ts';
import { krapste } from '../../../app/components/levend/krapste.ts';
import { maakHerteller } from '../../../app/components/levend/maakHerteller.ts';
import { maakTelstofVanPagina } from '../../../app/components/levend/maakTelstofVanPagina.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { rechtskaderOp } from '../../../app/domain/recht/rechtskader.ts';
import { BERLARE, BUGGENHOUT, eenDossier, eenGemeente } from '../../domain/hulp/eenDossier.ts';

const VERSNELD = { hoofdstuk: 'versneldeToewijzing', gemeente: null } as const;
const BUITEN = { hoofdstuk: 'buitenSociaalStelsel', gemeente: null } as const;
const deel = (sleutel: string, aandeel: number | null) => ({ sleutel, naam: sleutel, aandeel, omschrijving: '' });
const wijk = (sleutel: string, woningen: number | null, ondersteunend: number | null) => ({
  sleutel,
  naam: sleutel,
  woningen,
  ondersteunend,
  omschrijving: '',
  bron: '',
  peildatum: null,
});
const dossier = eenDossier({
  gemeenten: { gemeenten: [eenGemeente(BERLARE, 401), eenGemeente(BUGGENHOUT, 249)] },
  versneldeToewijzing: { verdeling: { keuze: 'opgesplitst', delen: [deel('zorg', 1250), deel('rest', 500)] } },
  buitenSociaalStelsel: {
    verhuringen: [
      { sleutel: 'v1', soort: 'algemeen', omschrijving: 'studio', aantal: 6 },
      { sleutel: 'v2', soort: 'winteropvang', omschrijving: 'opvang', aantal: 40 },
    ],
    wijken: [wijk('noord', 100, 3), wijk('zuid', null, 1)],
  },
});
const overzicht = maakOverzicht(dossier);
const herteller = (adres: typeof VERSNELD | typeof BUITEN) =>
  maakHerteller(maakTelstofVanPagina(overzicht, adres, null), adres);

test.each([
  { geval: 'too little', aandeel: '2', gebruikt: 1450, zin: 'Versnelde toewijzingen: nog 5,5 % te verdelen.' },
  { geval: 'exactly enough', aandeel: '7,5', gebruikt: 2000, zin: 'Versnelde toewijzingen: alles is verdeeld.' },
  {
    geval: 'too much',
    aandeel: '8',
    gebruikt: 2050,
    zin: 'Versnelde toewijzingen: 0,5 % te veel voor de delen samen.',
  },
])('a part of the split that is typed: $geval', ({ aandeel, gebruikt, zin }) => {
  const groepen = herteller(VERSNELD).naVeld([
    ['verdeling.delen.1.sleutel', 'rest'],
    ['verdeling.delen.1.aandeel', aandeel],
  ]);
  expect(groepen.flatMap(({ grenzen }) => grenzen)).toMatchObject([{ gebruikt, maximum: 2000, precies: true }]);
  expect(grenszin(groepen)).toBe(zin);
});

test('without a split nothing is counted against the share', () => {
  expect(herteller(VERSNELD).naVeld([['verdeling.keuze', 'criteria']])).toEqual([]);
});

test('lettings outside the regime count against the patrimonium, those of a wijk against that wijk; not rounded up', () => {
  const groepen = grenzenVanPagina(overzicht, BUITEN, null);
  expect(groepen.map(({ naam, grenzen: [grens] }) => [naam, grens?.gebruikt, grens?.maximum])).toEqual([
    ['Het hele patrimonium', 6, 6],
    ['noord', 3, 3],
    ['zuid', 1, null],
  ]);
  expect(grenszin(groepen)).toBe(
    'Wat gekend is, past binnen de grenzen. Van zuid zijn nog niet alle aantallen woningen ingevuld.',
  );
});

test('the wijk that is filled in stands at hand, and goes over while somebody types', () => {
  const groepen = herteller(BUITEN).naVeld([
    ['wijken.0.sleutel', 'noord'],
    ['wijken.0.ondersteunend', '4'],
  ]);
  expect(krapste(groepen, 'noord')?.grenzen).toMatchObject([{ gebruikt: 4, maximum: 3 }]);
  expect(grenszin(groepen)).toBe('noord: 1 te veel voor ondersteunende functies.');
});

test.each([
  { hoofdstuk: 'huurreglement', zin: null },
  { hoofdstuk: 'interneMutaties', zin: null },
  { hoofdstuk: 'raadVergaderingen', zin: null },
  { hoofdstuk: 'versneldeToewijzing', zin: /precies 20 %/ },
  { hoofdstuk: 'buitenSociaalStelsel', zin: /1 % .*3 %/ },
  { hoofdstuk: 'doelgroepen', zin: /een derde/ },
] as const)('$hoofdstuk says its own limit, or has none', ({ hoofdstuk, zin }) => {
  const uitleg = grensuitlegVan({ hoofdstuk, gemeente: null }, rechtskaderOp(null));
  if (zin === null) {
    expect(uitleg).toBeNull();
    expect(grenzenVanPagina(overzicht, { hoofdstuk, gemeente: null }, null)).toEqual([]);
  } else expect(uitleg?.zin).toMatch(zin);
});
