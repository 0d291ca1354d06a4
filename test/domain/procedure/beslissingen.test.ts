import { describe, expect, test } from 'vitest';
import { BESLISSINGEN } from '../../../app/domain/procedure/beslissingen.ts';
import {
  BESLISSINGSBOOM,
  type Boomknoop,
  boomstappen,
  type Uitkomst,
} from '../../../app/domain/procedure/beslissingsboom.ts';
import { ROLLEN } from '../../../app/domain/procedure/rollen.ts';
import { GEMEENTESTAPPEN, MIJLPALEN, REGLEMENTSTAPPEN, STANDNAMEN } from '../../../app/domain/procedure/tijdlijn.ts';
import { BRONNEN } from '../../../app/domain/recht/bronnen.ts';
import { GRENZEN } from '../../../app/domain/recht/grenzen.ts';

/** The ends of the tree, each with the answers that lead to it. */
function einden(knoop: Boomknoop, weg = ''): { weg: string; uitkomst: Uitkomst }[] {
  if (knoop.soort === 'uitkomst') return [{ weg, uitkomst: knoop }];
  return [...einden(knoop.ja, `${weg}j`), ...einden(knoop.nee, `${weg}n`)];
}
const uitkomsten = einden(BESLISSINGSBOOM);

describe('every row says where it was read', () => {
  test.each([
    ...ROLLEN.map(({ sleutel, bron, vindplaats }) => ({ rij: `rol ${sleutel}`, bron, vindplaats })),
    ...BESLISSINGEN.map(({ sleutel, bron, vindplaats }) => ({ rij: `beslissing ${sleutel}`, bron, vindplaats })),
    ...[...REGLEMENTSTAPPEN, ...GEMEENTESTAPPEN].map(({ van, op, bron, vindplaats }) => ({
      rij: `stap ${van}-${op}`,
      bron,
      vindplaats,
    })),
    ...MIJLPALEN.map(({ datum, bron, vindplaats }) => ({ rij: `mijlpaal ${datum}`, bron, vindplaats })),
    ...uitkomsten.map(({ weg, uitkomst: { bron, vindplaats } }) => ({ rij: `einde ${weg}`, bron, vindplaats })),
  ])('$rij', ({ bron, vindplaats }) => {
    expect(Object.values(BRONNEN)).toContain(bron);
    expect(vindplaats).toMatch(/^00[0124]:\d+(-\d+)?(; 00[0124]:\d+(-\d+)?)*$/);
  });
});

test.each([
  { wat: 'roles', sleutels: ROLLEN.map(({ sleutel }) => sleutel) },
  { wat: 'decisions', sleutels: BESLISSINGEN.map(({ sleutel }) => sleutel) },
])('$wat have keys of their own', ({ sleutels }) => expect(new Set(sleutels).size).toBe(sleutels.length));

describe('the decisions', () => {
  test('a gemeenteraad amends in the toewijzingsreglement only, and never the woonbinding with the gebied [001:99,153]', () => {
    const amendeerbaar = BESLISSINGEN.filter((beslissing) => beslissing.amendeerbaar);
    expect(amendeerbaar.map(({ sleutel }) => sleutel)).toEqual(['ontwerp', 'strengere-woonbinding', 'doelgroepen']);
    expect(new Set(amendeerbaar.map(({ document }) => document))).toEqual(new Set(['toewijzingsreglement']));
  });

  test('every role decides something or has its part in a step, but the actoren, who advise and work', () => {
    const doen = new Set([...BESLISSINGEN, ...REGLEMENTSTAPPEN, ...GEMEENTESTAPPEN].map(({ door }) => door));
    expect(ROLLEN.map(({ sleutel }) => sleutel).filter((sleutel) => !doen.has(sleutel))).toEqual([
      'actoren',
      'toezichthouder',
    ]);
  });
});

describe('the beslissingsboom of pijler 2', () => {
  test.each([
    { geval: 'the percentage itself', weg: 'j', document: null },
    { geval: 'the split of the percentage', weg: 'nj', document: 'intern huurreglement' },
    { geval: 'a refinement for wie dak- en thuisloos is', weg: 'nnjj', document: 'intern huurreglement' },
    { geval: 'a refinement for another hoofddoelgroep', weg: 'nnjn', document: null },
    { geval: 'the order of handling', weg: 'nnnj', document: 'intern huurreglement' },
    { geval: 'aanmelding, coördinatie, begeleiding', weg: 'nnnnj', document: 'huishoudelijk reglement' },
    { geval: 'what the sources do not name', weg: 'nnnnn', document: null },
  ])('$geval', ({ weg, document }) => {
    expect(uitkomsten.find((einde) => einde.weg === weg)?.uitkomst.document).toBe(document);
  });

  test('as numbered questions it has the same ends, and every question leads further down', () => {
    const stappen = boomstappen();
    const takken = stappen.flatMap(({ nummer, ja, nee }) => [ja, nee].map((tak) => ({ nummer, tak })));
    expect(takken.filter(({ tak }) => typeof tak !== 'number')).toHaveLength(uitkomsten.length);
    for (const { nummer, tak } of takken) if (typeof tak === 'number') expect(tak).toBeGreaterThan(nummer);
    const aangewezen = takken.flatMap(({ tak }) => (typeof tak === 'number' ? [tak] : []));
    expect(aangewezen.toSorted((a, b) => a - b)).toEqual(stappen.slice(1).map(({ nummer }) => nummer));
  });
});

describe.each([
  { niveau: 'reglement', stappen: REGLEMENTSTAPPEN, begin: null, eind: ['bekendgemaakt', 'vernietigd'] },
  { niveau: 'gemeente', stappen: GEMEENTESTAPPEN, begin: 'bezorgd', eind: ['geamendeerd', 'goedgekeurd'] },
])('the steps of the $niveau', ({ stappen, begin, eind }) => {
  const namen = [...new Set(stappen.flatMap(({ van, naar }) => [van, naar]))];

  test('every state is reached from the start', () => {
    const bereikt = new Set<string | null>([begin]);
    for (const _ of stappen) for (const { van, naar } of stappen) if (bereikt.has(van)) bereikt.add(naar);
    expect(namen.filter((stand) => !bereikt.has(stand))).toEqual([]);
  });

  test('and only the last ones lead nowhere', () => {
    const verder = new Set<string | null>(stappen.map(({ van }) => van));
    expect(namen.filter((stand) => !verder.has(stand)).toSorted()).toEqual(eind);
  });

  test('one step for each action from a state', () => {
    const acties = stappen.map(({ van, op }) => `${van}-${op}`);
    expect(new Set(acties).size).toBe(acties.length);
  });

  test('every state has a name', () => {
    expect(namen.filter((stand) => stand !== null && !Object.hasOwn(STANDNAMEN, stand))).toEqual([]);
  });
});

describe('the days of the regime', () => {
  test('stand in order', () => {
    const data = MIJLPALEN.map(({ datum }) => datum);
    expect(data.toSorted()).toEqual(data);
  });

  test('old reglementen end the day before the regime is as old as the transition lasts', () => {
    const [grens] = GRENZEN.overgangJaren;
    const begin = Number(grens.vanaf.slice(0, 4));
    expect(grens.vanaf).toBe(`${begin}-01-01`);
    expect(MIJLPALEN.at(-1)?.datum).toBe(`${begin + grens.waarde - 1}-12-31`);
    expect(MIJLPALEN.map(({ datum }) => datum)).toContain(grens.vanaf);
  });
});
