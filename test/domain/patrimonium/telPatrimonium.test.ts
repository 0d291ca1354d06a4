import { describe, expect, test } from 'vitest';
import { telPatrimonium } from '../../../app/domain/patrimonium/telPatrimonium.ts';
import type { Woning } from '../../../app/domain/patrimonium/woning.ts';
import { GRENZEN } from '../../../app/domain/recht/grenzen.ts';
import { rechtskaderOp } from '../../../app/domain/recht/rechtskader.ts';
import { maakWoning } from './hulp.ts';

const stapel = (aantal: number, anders: Partial<Woning> = {}): Woning[] =>
  Array.from({ length: aantal }, () => maakWoning(anders));
const tel = (...woningen: Woning[][]) => telPatrimonium(woningen.flat())[0];

test('no dwellings, no gemeenten', () => {
  expect(telPatrimonium([])).toEqual([]);
});

describe('a share is never rounded up', () => {
  test.each([
    { woningen: 401, derde: 133, kwart: 100 },
    { woningen: 3059, derde: 1019, kwart: 764 },
    { woningen: 300, derde: 100, kwart: 75 },
    { woningen: 2, derde: 0, kwart: 0 },
  ])('$woningen dwellings', ({ woningen, derde, kwart }) => {
    expect(tel(stapel(woningen))).toMatchObject({
      woningen,
      derde: { teller: woningen, noemer: 3, hoogstens: derde },
      kwart: { teller: woningen, noemer: 4, hoogstens: kwart },
    });
  });

  test('the share is that of the law that is given', () => {
    const recht = rechtskaderOp(null);
    const vijfde = { ...recht, derdePatrimonium: { ...GRENZEN.derdePatrimonium[0], waarde: { teller: 1, noemer: 5 } } };
    expect(telPatrimonium(stapel(10), vijfde)[0]?.derde).toEqual({ teller: 10, noemer: 5, hoogstens: 2 });
  });
});

test('small are studios and dwellings with 1 or 2 bedrooms; an unknown number is not', () => {
  const woningen = [0, 1, 2, 3, null].map((slaapkamers) => maakWoning({ slaapkamers }));
  expect(tel(woningen)).toMatchObject({ woningen: 5, klein: 3, derdeKlein: { teller: 3, noemer: 3, hoogstens: 1 } });
});

test('the table of the 65+ sjabloon, and what has no place in it', () => {
  const telling = tel(
    stapel(2, { type: 'eengezinswoning', slaapkamers: 1 }),
    stapel(3, { type: 'eengezinswoning', slaapkamers: 5 }),
    stapel(4, { type: 'appartement', slaapkamers: 0 }),
    stapel(5, { type: 'appartement', slaapkamers: 4 }),
    stapel(1, { type: 'eengezinswoning', slaapkamers: 0 }),
    stapel(2, { type: 'eengezinswoning', slaapkamers: 6 }),
    stapel(3, { type: 'appartement', slaapkamers: 5 }),
    stapel(4, { type: 'appartement' }),
    stapel(5, { slaapkamers: 2 }),
  );
  expect(telling?.perType).toEqual({
    eengezinswoning: [2, 0, 0, 0, 3],
    appartement: [4, 0, 0, 0, 5],
    buiten: [
      { naam: 'appartement met 5 slaapkamers', woningen: 3 },
      { naam: 'appartement, slaapkamers onbekend', woningen: 4 },
      { naam: 'eengezinswoning met 0 slaapkamers', woningen: 1 },
      { naam: 'eengezinswoning met 6 slaapkamers', woningen: 2 },
      { naam: 'type onbekend', woningen: 5 },
    ],
  });
});

test('labels that differ in case or spaces only are one doelgroep, as first written', () => {
  const labels = ['Jongeren', '65+', 'jongeren ', '65 +', '', '__proto__'];
  expect(tel(labels.map((label) => maakWoning({ label })))?.doelgroepen).toEqual([
    { naam: '65+', woningen: 2 },
    { naam: 'Jongeren', woningen: 2 },
    { naam: '__proto__', woningen: 1 },
  ]);
});

test('gemeenten stand in the order of their names and count apart', () => {
  const woningen = ['42011', '42006', '42011'].map((gemeente) => maakWoning({ gemeente }));
  expect(telPatrimonium(woningen).map(({ nis, naam, woningen }) => [nis, naam, woningen])).toEqual([
    ['42006', 'Dendermonde', 1],
    ['42011', 'Lebbeke', 2],
  ]);
});
