import { expect, test } from 'vitest';
import { standVanHoofdstuk } from '../../../app/domain/vragen/standVanHoofdstuk.ts';
import { BERLARE, BUGGENHOUT, eenDossier } from '../hulp/eenDossier.ts';

const ADRES = { hoofdstuk: 'gemeenten', gemeente: null } as const;

const dossier = (inBestand: readonly string[], telling: 'bestand' | 'ingevuld' = 'bestand') =>
  eenDossier({
    gemeenten: { gebied: { soort: 'werkingsgebied' }, gemeenten: [{ nis: BERLARE }, { nis: BUGGENHOUT }] },
    patrimonium: {
      woningen: inBestand.map((gemeente) => ({ gemeente, straat: 'Dorp', nummer: '1' })),
      keuzes: [{ gemeente: BERLARE, telling }],
    },
  });

test.each([
  { geval: 'no file: both gemeenten ask it', staat: dossier([]), open: 2, stand: 'bezig' },
  { geval: 'one gemeente in the file: the other still asks it', staat: dossier([BERLARE]), open: 1, stand: 'bezig' },
  {
    geval: 'both in the file: nothing is asked any more',
    staat: dossier([BERLARE, BUGGENHOUT]),
    open: 0,
    stand: 'volledig',
  },
  {
    geval: 'the typed figure was chosen: it is asked',
    staat: dossier([BERLARE, BUGGENHOUT], 'ingevuld'),
    open: 1,
    stand: 'bezig',
  },
])('1.2, $geval', ({ staat, open, stand }) => {
  const uitkomst = standVanHoofdstuk(staat, ADRES);
  expect([uitkomst.open.length, uitkomst.stand]).toEqual([open, stand]);
});

test('a file that is loaded later changes what is asked, although 1.2 stays the same', () => {
  const zonder = dossier([]);
  expect(standVanHoofdstuk(zonder, ADRES).open).toHaveLength(2);
  const { patrimonium } = dossier([BERLARE, BUGGENHOUT]).hoofdstukken;
  const met = { ...zonder, hoofdstukken: { ...zonder.hoofdstukken, patrimonium } };
  expect(standVanHoofdstuk(met, ADRES).open).toEqual([]);
});
