import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { metDiagram } from '../../../app/domain/procedure/diagram.ts';
import { mogelijk, mogelijkInGemeente, zetGemeente, zetReglement } from '../../../app/domain/procedure/mogelijk.ts';
import { GEMEENTEOVERGANGEN, REGLEMENTOVERGANGEN } from '../../../app/domain/procedure/overgangen.ts';
import { ROLLEN } from '../../../app/domain/procedure/rollen.ts';
import type { Gemeentestand, Reglementstand } from '../../../app/domain/procedure/standen.ts';
import { VEREISTEN, type Vereiste } from '../../../app/domain/procedure/vereisten.ts';

const ALLES = new Set(Object.keys(VEREISTEN) as Vereiste[]);

/** What the law asks, written down apart from the table: 'stand op rol -> naar', nothing else is allowed. */
const TOEGELATEN = {
  reglement: [
    'null start woonmaatschappij -> ontwerp',
    'ontwerp stel-vast toewijzingsraad -> vastgesteld',
    'vastgesteld bezorg woonmaatschappij -> bezorgd',
    'bezorgd integreer woonmaatschappij -> geintegreerd',
    'bezorgd herneem woonmaatschappij -> ontwerp',
    'geintegreerd neem-aan bestuursorgaan -> aangenomen',
    'aangenomen verzend woonmaatschappij -> bij-minister',
    'aangenomen treed-in-werking woonmaatschappij -> in-werking',
    'bij-minister verleng minister -> bij-minister',
    'bij-minister laat-bestaan minister -> getoetst',
    'bij-minister vernietig minister -> vernietigd',
    'getoetst treed-in-werking woonmaatschappij -> in-werking',
    'in-werking maak-bekend woonmaatschappij -> bekendgemaakt',
  ],
  gemeente: [
    'bezorgd neem-in-behandeling gemeente -> in-behandeling',
    'in-behandeling agendeer gemeente -> geagendeerd',
    'geagendeerd neem-terug gemeente -> in-behandeling',
    'geagendeerd keur-goed gemeenteraad -> goedgekeurd',
    'geagendeerd amendeer gemeenteraad -> geamendeerd',
    'geagendeerd keur-niet-goed gemeenteraad -> niet-goedgekeurd',
    'niet-goedgekeurd neem-in-behandeling gemeente -> in-behandeling',
  ],
};

const tabellen = [
  {
    naam: 'reglement' as const,
    rijen: REGLEMENTOVERGANGEN,
    zet: (stand: string | null, op: string, rol: (typeof ROLLEN)[number]['sleutel'], voldaan: ReadonlySet<Vereiste>) =>
      zetReglement(stand as Reglementstand | null, op, rol, voldaan),
  },
  {
    naam: 'gemeente' as const,
    rijen: GEMEENTEOVERGANGEN,
    zet: (stand: string | null, op: string, rol: (typeof ROLLEN)[number]['sleutel'], voldaan: ReadonlySet<Vereiste>) =>
      zetGemeente(stand as Gemeentestand, op, rol, voldaan),
  },
];

describe.each(tabellen)('the table of the $naam', ({ naam, rijen, zet }) => {
  const standen = [...new Set(rijen.flatMap(({ van, naar }) => [van, naar]))];
  const daden = [...new Set(rijen.map(({ op }) => op))];
  const cellen = standen.flatMap((stand) =>
    daden.flatMap((op) => ROLLEN.map(({ sleutel: rol }) => ({ stand, op, rol }))),
  );
  const verwacht = new Map(TOEGELATEN[naam].map((regel) => regel.split(' -> ') as [string, string]));

  test.each(cellen)('$stand: $op by $rol', ({ stand, op, rol }) => {
    const naar = verwacht.get(`${stand} ${op} ${rol}`);
    const uitkomst = zet(stand, op, rol, ALLES);
    if (naar !== undefined) return expect(uitkomst).toEqual({ ok: true, naar });
    const vanEenAnder = [...verwacht.keys()].some((regel) => regel.startsWith(`${stand} ${op} `));
    expect(uitkomst).toMatchObject({ ok: false, waarom: vanEenAnder ? 'niet-door' : 'niet-nu', ontbreekt: [] });
    expect(uitkomst.ok ? '' : uitkomst.zin).toMatch(/^Deze stap .*\.$/);
  });

  test('every cell that is allowed was tried', () => {
    const geprobeerd = new Set(cellen.map(({ stand, op, rol }) => `${stand} ${op} ${rol}`));
    expect([...verwacht.keys()].filter((regel) => !geprobeerd.has(regel))).toEqual([]);
    expect(rijen).toHaveLength(verwacht.size);
  });

  test.each(rijen.flatMap(({ van, op, door, eist }) => eist.map((zonder) => ({ van, op, door, zonder }))))(
    '$van: $op not without $zonder',
    ({ van, op, door, zonder }) => {
      const rest = new Set([...ALLES].filter((vereiste) => vereiste !== zonder));
      const uitkomst = zet(van, op, door, rest);
      expect(uitkomst).toEqual({
        ok: false,
        waarom: 'vereist',
        zin: `Deze stap kan pas als ${VEREISTEN[zonder]}.`,
        ontbreekt: [zonder],
      });
    },
  );
});

test('every requirement is asked somewhere', () => {
  const gevraagd = new Set([...REGLEMENTOVERGANGEN, ...GEMEENTEOVERGANGEN].flatMap(({ eist }) => eist));
  expect([...ALLES].filter((vereiste) => !gevraagd.has(vereiste))).toEqual([]);
});

test('what is possible is what the role can do from there', () => {
  expect(mogelijk('bezorgd', 'woonmaatschappij').map(({ op }) => op)).toEqual(['integreer', 'herneem']);
  expect(mogelijk('bezorgd', 'minister')).toEqual([]);
  expect(mogelijkInGemeente('geagendeerd', 'gemeenteraad').map(({ op }) => op)).toEqual([
    'keur-goed',
    'amendeer',
    'keur-niet-goed',
  ]);
});

test('README.md shows the table as it is; npx tsx scripts/procedurediagram.ts brings it up to date', () => {
  const leesmij = readFileSync('README.md', 'utf8');
  expect(metDiagram(leesmij)).toBe(leesmij);
});
