import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagenTussen, plusDagen } from '../../../app/domain/termijn/kalender.ts';
import { berekenTermijn } from '../../../app/domain/termijn/termijn.ts';

const REGELS = { dagen: 45, verlenging: 15, werkdagenPost: 3 };
const datums = (...argumenten: Parameters<typeof berekenTermijn>) =>
  berekenTermijn(...argumenten).map(({ datum }) => datum);

describe('the first and the last day', () => {
  test.each([
    {
      geval: 'the day after the kennisgeving is day 1',
      wijze: 'kennisgeving',
      op: '2026-03-02',
      verwacht: ['2026-03-03', '2026-04-16'],
    },
    {
      geval: 'over the end of the year',
      wijze: 'kennisgeving',
      op: '2026-12-24',
      verwacht: ['2026-12-25', '2027-02-07'],
    },
    {
      geval: 'posted on Monday: the third werkdag is day 1',
      wijze: 'aangetekend',
      op: '2026-03-02',
      verwacht: ['2026-03-05', '2026-04-18'],
    },
    {
      geval: 'posted on Maundy Thursday',
      wijze: 'aangetekend',
      op: '2027-03-25',
      verwacht: ['2027-03-31', '2027-05-14'],
    },
    { geval: 'posted on a Saturday', wijze: 'aangetekend', op: '2026-03-07', verwacht: ['2026-03-11', '2026-04-24'] },
  ] as const)('$geval', ({ wijze, op, verwacht }) => {
    expect(datums({ wijze, op }, REGELS)).toEqual(verwacht);
  });

  test('extended once: so many days after the last one', () => {
    expect(datums({ wijze: 'kennisgeving', op: '2026-03-02' }, REGELS, { verlengd: true })).toEqual([
      '2026-03-03',
      '2026-04-16',
      '2026-05-01',
    ]);
  });
});

test('each date says its rule and its article, and that it is no werkdag when it is none', () => {
  const [start, einde] = berekenTermijn({ wijze: 'aangetekend', op: '2026-03-02' }, REGELS);
  expect(start?.uitleg).toBe(
    'Werkdag 3 na de afgifte op de post van 2 maart 2026; zaterdag, zondag en wettelijke feestdagen tellen niet mee.',
  );
  expect(einde).toMatchObject({
    uitleg: 'Dag 45, met 5 maart 2026 als dag 1; elke kalenderdag telt.',
    geenWerkdag: 'zaterdag',
    volgendeWerkdag: '2026-04-20',
    bron: { vindplaats: '002:35; 002:74-76', status: 'te bevestigen' },
  });
});

test('a date set by hand takes the place of the computed one, with its reason, and what follows is counted from it', () => {
  const afwijkingen = [{ sleutel: 'start', datum: '2026-03-09', reden: 'ontvangstbewijs van 8 maart' }] as const;
  const [start, einde] = berekenTermijn({ wijze: 'aangetekend', op: '2026-03-02' }, REGELS, { afwijkingen });
  expect([start?.datum, einde?.datum]).toEqual(['2026-03-09', '2026-04-22']);
  expect(start?.uitleg).toBe('Met de hand gezet: ontvangstbewijs van 8 maart (berekend: 5 maart 2026).');
});

test('from any day the term has its full length, and posting it never makes it start earlier', () => {
  const dag = fc.integer({ min: 0, max: 36_525 }).map((dagen) => plusDagen('2020-01-01', dagen));
  fc.assert(
    fc.property(dag, (op) => {
      const [start = '', einde = ''] = datums({ wijze: 'kennisgeving', op }, REGELS);
      const [post = ''] = datums({ wijze: 'aangetekend', op }, REGELS);
      expect([dagenTussen(op, start), dagenTussen(start, einde)]).toEqual([1, 44]);
      expect(dagenTussen(op, post)).toBeGreaterThanOrEqual(3);
      expect(dagenTussen(op, post)).toBeLessThanOrEqual(8);
    }),
  );
});
