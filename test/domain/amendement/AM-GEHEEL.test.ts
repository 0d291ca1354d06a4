import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { houdenTegen, toetsGeheel } from '../../../app/domain/amendement/AM-GEHEEL.ts';
import type { Amendement } from '../../../app/domain/amendement/amendement.ts';
import { kleinsteOorzaken } from '../../../app/domain/amendement/kleinsteOorzaken.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { toets } from '../../../app/domain/regels/index.ts';
import { aantallen, BERLARE, BUGGENHOUT, eenDoelgroep, eenPlan, LEBBEKE } from '../hulp/eenDossier.ts';
import { amendementVan, binding, eigenGroep, groep, ontwerp, rij } from './hulp.ts';

/** Deel 1 keeps most of the third of the gebied undivided, so that small numbers of gemeenten break it together. */
const bijnaVol = ontwerp({
  doelgroepen: {
    doelgroepen: [
      eenDoelgroep({
        telwijze: 'per-jaar',
        plafond: 270,
        nietVerdeeld: 270,
        uitweg: 'Na drie jaar.',
        aantallen: aantallen({ [BERLARE]: 0 }),
      }),
    ],
  },
  doelgroepenplannen: {
    plannen: [eenPlan('zorg', { kandidaten: { aantal: 300, bron: 'x', peildatum: '2024-01-01' } })],
  },
});
const extra = (nis: string, aantal: number): Amendement =>
  amendementVan(nis, groep('extra', eigenGroep(nis, 'extra', aantal)));

const derde = (amendementen: readonly Amendement[], dossier = ontwerp()) =>
  toetsGeheel(dossier, amendementen).nieuw.filter(({ bevinding }) => bevinding.id === 'P3-DERDE');

describe('a bevinding names the amendments that cause it', () => {
  test.each([
    { geval: 'one gemeente over its own third', amendementen: [extra(BERLARE, 62)], oorzaken: [[BERLARE]] },
    { geval: 'exactly at its own third', amendementen: [extra(BERLARE, 61)], oorzaken: null },
    {
      geval: 'another amendment has no part in it',
      amendementen: [extra(BERLARE, 62), amendementVan(LEBBEKE, binding([8]))],
      oorzaken: [[BERLARE]],
    },
    {
      geval: 'by its row in deel 1',
      amendementen: [amendementVan(BUGGENHOUT, rij('zorg', 90))],
      oorzaken: [[BUGGENHOUT]],
    },
  ])('$geval', ({ amendementen, oorzaken }) => {
    expect(derde(amendementen)[0]?.oorzaken ?? null).toEqual(oorzaken);
  });

  test.each([
    {
      geval: 'two that are fine alone',
      aantallen: { [BERLARE]: 20, [BUGGENHOUT]: 20 },
      oorzaken: [[BERLARE, BUGGENHOUT]],
    },
    {
      geval: 'any two of three',
      aantallen: { [BERLARE]: 20, [BUGGENHOUT]: 20, [LEBBEKE]: 20 },
      oorzaken: [
        [BERLARE, BUGGENHOUT],
        [BERLARE, LEBBEKE],
        [BUGGENHOUT, LEBBEKE],
      ],
    },
    {
      geval: 'only three together',
      aantallen: { [BERLARE]: 9, [BUGGENHOUT]: 9, [LEBBEKE]: 9 },
      oorzaken: [[BERLARE, BUGGENHOUT, LEBBEKE]],
    },
    { geval: 'three that stay under it', aantallen: { [BERLARE]: 8, [BUGGENHOUT]: 9, [LEBBEKE]: 9 }, oorzaken: null },
  ])('the third of the gebied: $geval', ({ aantallen, oorzaken }) => {
    const amendementen = Object.entries(aantallen).map(([nis, aantal]) => extra(nis, aantal));
    for (const een of amendementen) expect(derde([een], bijnaVol)).toEqual([]);
    const [gevonden] = derde(amendementen, bijnaVol);
    expect(gevonden?.oorzaken.map((een) => een.toSorted()) ?? null).toEqual(
      oorzaken?.map((een) => een.toSorted()) ?? null,
    );
    if (gevonden) expect(gevonden.zin).toMatch(/^Komt door de amendementen van .* samen, en door geen daarvan alleen/);
  });

  test('an address that two gemeenten label is theirs together', () => {
    const woning = { gemeente: BERLARE, adres: 'Dorp 1', slaapkamers: 1, toegang: 'lift' as const };
    const metAdres = (nis: string) =>
      amendementVan(nis, groep('extra', { ...eigenGroep(nis, 'extra', 1), woningen: [woning] }));
    const nieuw = toetsGeheel(ontwerp(), [metAdres(BERLARE), metAdres(LEBBEKE)]).nieuw;
    const dubbel = nieuw.filter(({ bevinding }) => bevinding.id === 'P3-DUBBEL');
    expect(dubbel.length).toBeGreaterThan(0);
    expect(dubbel.some(({ oorzaken }) => oorzaken.some((een) => een.length === 2))).toBe(true);
  });

  test('a weaker woonbinding is refused by WB-STRENGER, in the gemeente itself', () => {
    const toetsing = toetsGeheel(ontwerp(), [amendementVan(LEBBEKE, binding([4]))]);
    const tegen = houdenTegen(toetsing);
    expect(tegen.map(({ bevinding, oorzaken, zin }) => [bevinding.id, oorzaken, zin])).toEqual([
      ['WB-STRENGER', [[LEBBEKE]], 'Komt door het amendement van Lebbeke.'],
    ]);
  });

  test('what an amendment repairs is named too, and a figure that changes says that it stood there otherwise', () => {
    const stuk = ontwerp({
      doelgroepen: { doelgroepen: [eenDoelgroep({ aantallen: aantallen({ [BERLARE]: 120 }) })] },
    });
    expect(
      toetsGeheel(stuk, [amendementVan(BERLARE, rij('zorg', 5), groep('jong', null))]).opgelost.map(({ id }) => id),
    ).toContain('P3-DERDE');
    const [erger] = derde([amendementVan(BERLARE, rij('zorg', 130))], stuk);
    expect([erger?.stondErAnders, erger?.oorzaken]).toEqual([true, [[BERLARE]]]);
  });

  test('without amendments nothing is new', () => {
    const { nieuw, opgelost, geheel } = toetsGeheel(ontwerp(), []);
    expect([nieuw, opgelost]).toEqual([[], []]);
    expect(geheel).toEqual(ontwerp());
  });
});

test('every new bevinding has a cause, a cause causes it, and nothing smaller does', () => {
  const aantal = fc.integer({ min: 0, max: 70 });
  fc.assert(
    fc.property(fc.tuple(aantal, aantal, aantal), (tal) => {
      const amendementen = [BERLARE, BUGGENHOUT, LEBBEKE].map((nis, plek) => extra(nis, tal[plek] ?? 0));
      const heeft = (nissen: readonly string[], id: string, plaats: unknown) =>
        toets(
          maakOverzicht(
            toetsGeheel(
              bijnaVol,
              amendementen.filter(({ gemeente }) => nissen.includes(gemeente)),
            ).geheel,
          ),
        ).some((een) => een.id === id && JSON.stringify(een.plaats) === JSON.stringify(plaats));
      for (const { bevinding, oorzaken } of derde(amendementen, bijnaVol)) {
        expect(oorzaken.length).toBeGreaterThan(0);
        for (const groep of oorzaken) {
          expect(heeft(groep, bevinding.id, bevinding.plaats)).toBe(true);
          for (const nis of groep)
            expect(
              heeft(
                groep.filter((een) => een !== nis),
                bevinding.id,
                bevinding.plaats,
              ),
            ).toBe(false);
        }
      }
    }),
    { numRuns: 30 },
  );
});

describe('the smallest causes', () => {
  const alle = Array.from({ length: 15 }, (_, getal) => getal);
  test.each([
    { geval: 'one of them', nodig: [[3]] },
    { geval: 'two that each do it', nodig: [[3], [9]] },
    { geval: 'a pair', nodig: [[3, 9]] },
    { geval: 'a triple', nodig: [[1, 3, 9]] },
  ])('$geval', ({ nodig }) => {
    const veroorzaakt = (groep: readonly number[]) => nodig.some((een) => een.every((getal) => groep.includes(getal)));
    expect(kleinsteOorzaken(alle, veroorzaakt)).toEqual({ groepen: nodig, volledig: true });
  });

  test('with too many groups one is named, from which nothing can be left out', () => {
    const veroorzaakt = (groep: readonly number[]) => groep.length >= 7;
    const { groepen, volledig } = kleinsteOorzaken(alle, veroorzaakt);
    expect([groepen.map((groep) => groep.length), volledig]).toEqual([[7], false]);
  });
});
