import { describe, expect, test } from 'vitest';
import {
  dagenTussen,
  dagInBrussel,
  eersteWerkdagVanaf,
  feestdagen,
  geenWerkdag,
  pasen,
  plusDagen,
  werkdagNa,
} from '../../../app/domain/termijn/kalender.ts';

test.each([
  { jaar: 1900, zondag: '1900-04-15' },
  { jaar: 2000, zondag: '2000-04-23' },
  { jaar: 2024, zondag: '2024-03-31' },
  { jaar: 2026, zondag: '2026-04-05' },
  { jaar: 2027, zondag: '2027-03-28' },
  { jaar: 2038, zondag: '2038-04-25' },
  { jaar: 2285, zondag: '2285-03-22' },
])('Easter of $jaar is on $zondag', ({ jaar, zondag }) => {
  expect(pasen(jaar)).toBe(zondag);
});

test('a year has ten legal holidays, those of Easter among them', () => {
  expect([...feestdagen(2027)].sort()).toEqual([
    ['2027-01-01', 'Nieuwjaar'],
    ['2027-03-29', 'Paasmaandag'],
    ['2027-05-01', 'Dag van de Arbeid'],
    ['2027-05-06', 'Onze-Lieve-Heer-Hemelvaart'],
    ['2027-05-17', 'Pinkstermaandag'],
    ['2027-07-21', 'Nationale feestdag'],
    ['2027-08-15', 'Onze-Lieve-Vrouw-Hemelvaart'],
    ['2027-11-01', 'Allerheiligen'],
    ['2027-11-11', 'Wapenstilstand'],
    ['2027-12-25', 'Kerstmis'],
  ]);
});

describe('days', () => {
  test.each([
    { van: '2027-03-27', dagen: 1, tot: '2027-03-28' },
    { van: '2027-10-30', dagen: 2, tot: '2027-11-01' },
    { van: '2028-02-28', dagen: 1, tot: '2028-02-29' },
    { van: '2027-02-28', dagen: 1, tot: '2027-03-01' },
    { van: '2026-12-31', dagen: 45, tot: '2027-02-14' },
    { van: '2027-01-15', dagen: -15, tot: '2026-12-31' },
  ])('$dagen days after $van is $tot', ({ van, dagen, tot }) => {
    expect(plusDagen(van, dagen)).toBe(tot);
    expect(dagenTussen(van, tot)).toBe(dagen);
  });

  test.each([
    { dag: '2026-11-20', waarom: null },
    { dag: '2026-11-21', waarom: 'zaterdag' },
    { dag: '2026-11-22', waarom: 'zondag' },
    { dag: '2026-11-11', waarom: 'Wapenstilstand' },
    { dag: '2027-05-01', waarom: 'Dag van de Arbeid' },
  ])('$dag is no werkdag because of: $waarom', ({ dag, waarom }) => {
    expect(geenWerkdag(dag)).toBe(waarom);
  });

  test.each([
    { geval: 'inside a week', dag: '2026-11-16', rang: 3, werkdag: '2026-11-19' },
    { geval: 'over a weekend', dag: '2026-11-19', rang: 3, werkdag: '2026-11-24' },
    { geval: 'over Easter', dag: '2027-03-25', rang: 3, werkdag: '2027-03-31' },
    { geval: 'over Christmas and New Year', dag: '2026-12-24', rang: 5, werkdag: '2027-01-04' },
    { geval: 'from a Sunday', dag: '2026-11-22', rang: 1, werkdag: '2026-11-23' },
  ])('werkdag $rang after $dag, $geval, is $werkdag', ({ dag, rang, werkdag }) => {
    expect(werkdagNa(dag, rang)).toBe(werkdag);
  });

  test('a day that is a werkdag stays, another one moves to the next werkdag', () => {
    expect([eersteWerkdagVanaf('2026-11-20'), eersteWerkdagVanaf('2026-11-21')]).toEqual(['2026-11-20', '2026-11-23']);
  });
});

test.each([
  { moment: '2026-12-31T22:59:59Z', dag: '2026-12-31' },
  { moment: '2026-12-31T23:00:00Z', dag: '2027-01-01' },
  { moment: '2027-07-20T22:00:00Z', dag: '2027-07-21' },
  { moment: '2027-10-30T21:59:00Z', dag: '2027-10-30' },
])('at $moment it is $dag in Brussels', ({ moment, dag }) => {
  expect(dagInBrussel(moment)).toBe(dag);
});
