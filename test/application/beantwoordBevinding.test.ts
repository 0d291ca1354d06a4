import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { beantwoordBevinding } from '../../app/application/beantwoordBevinding.ts';
import { keurDossier } from '../../app/application/keurDossier.ts';
import { openDossier } from '../../app/application/openDossier.ts';
import type { Poorten } from '../../app/application/ports.ts';
import { voerDossierIn } from '../../app/application/voerDossierIn.ts';
import { houdtTegen, vraagtReden } from '../../app/domain/regels/index.ts';
import { plaatssleutel } from '../../app/domain/regels/plaats.ts';
import type { Bevinding } from '../../app/domain/regels/regel.ts';
import { JURIST, maakPoorten } from './poorten.ts';

let poorten: Poorten;
const dossier = 'dossier-1';
beforeEach(async () => {
  poorten = maakPoorten();
  await voerDossierIn(poorten, JURIST, readFileSync(new URL('../../db/demo/stek92.json', import.meta.url), 'utf8'));
});

async function bevindingen(): Promise<readonly Bevinding[]> {
  const stand = await openDossier(poorten, dossier);
  if (!stand) throw new Error('no demo');
  return keurDossier(stand.dossier).bevindingen;
}

async function eerste(welke: (bevinding: Bevinding) => boolean): Promise<{ regel: string; plaats: string }> {
  const gevonden = (await bevindingen()).find(welke);
  if (!gevonden) throw new Error('the demo has no such bevinding');
  return { regel: gevonden.id, plaats: plaatssleutel(gevonden.plaats) };
}

const redenVan = async ({ regel, plaats }: { regel: string; plaats: string }) =>
  (await bevindingen()).find(({ id, plaats: hier }) => id === regel && plaatssleutel(hier) === plaats)?.reden;

test('a warning keeps its reason until it is withdrawn', async () => {
  const waar = await eerste(vraagtReden);
  expect(
    await beantwoordBevinding(poorten, JURIST, { dossier, ...waar, reden: '  Zo besliste de raad. ', gezien: '' }),
  ).toMatchObject({
    soort: 'bewaard',
  });
  expect(await redenVan(waar)).toBe('Zo besliste de raad.');
  await beantwoordBevinding(poorten, JURIST, { dossier, ...waar, reden: '', gezien: 'Zo besliste de raad.' });
  expect(await redenVan(waar)).toBeNull();
});

test('a bevinding that blocks cannot be talked away', async () => {
  const waar = await eerste(houdtTegen);
  const uitkomst = await beantwoordBevinding(poorten, JURIST, { dossier, ...waar, reden: 'toch', gezien: '' });
  expect(uitkomst).toMatchObject({
    soort: 'ongeldig',
    meldingen: [{ pad: ['regel'], tekst: expect.stringContaining('geen waarschuwing') }],
  });
  expect(await redenVan(waar)).toBeNull();
});

test('a warning that is not there cannot be answered', async () => {
  const { plaats } = await eerste(vraagtReden);
  const uitkomst = await beantwoordBevinding(poorten, JURIST, {
    dossier,
    regel: 'P9-NIETS',
    plaats,
    reden: 'x',
    gezien: '',
  });
  expect(uitkomst).toMatchObject({
    soort: 'ongeldig',
    meldingen: [{ tekst: 'er is op deze plaats geen bevinding "P9-NIETS".' }],
  });
});

test('a reason too long says how long it may be', async () => {
  const waar = await eerste(vraagtReden);
  expect(await beantwoordBevinding(poorten, JURIST, { dossier, ...waar, reden: 'a'.repeat(2001), gezien: '' })).toEqual(
    {
      soort: 'ongeldig',
      meldingen: [{ pad: ['reden'], tekst: 'telt 2.001 tekens; hoogstens 2.000.' }],
    },
  );
});

test('a dossier that does not exist is unknown', async () => {
  const waar = await eerste(vraagtReden);
  expect(await beantwoordBevinding(poorten, JURIST, { dossier: 'x', ...waar, reden: 'x', gezien: '' })).toEqual({
    soort: 'onbekend',
  });
});

describe('two people answer the same bevinding', () => {
  const geef = async (reden: string, gezien: string) =>
    beantwoordBevinding(poorten, JURIST, { dossier, ...(await eerste(() => true)), reden, gezien });

  async function eerste(welke: (bevinding: Bevinding) => boolean) {
    const gevonden = (await bevindingen()).find((een) => een.niveau === 'waarschuwt' && welke(een));
    if (!gevonden) throw new Error('the demo has no such bevinding');
    return { regel: gevonden.id, plaats: plaatssleutel(gevonden.plaats) };
  }

  test.each([
    { geval: 'another reason on top of one that was not seen', eerst: 'Van een ander.', dan: 'Van mij.', gezien: '' },
    { geval: 'withdrawing a reason that was not seen', eerst: 'Van een ander.', dan: '', gezien: 'Iets ouders.' },
    { geval: 'changing a reason that was withdrawn', eerst: '', dan: 'Van mij.', gezien: 'Van een ander.' },
  ])('$geval is refused with what stands there now', async ({ eerst, dan, gezien }) => {
    await geef(eerst, '');
    expect(await geef(dan, gezien)).toEqual({ soort: 'verouderd', huidig: eerst });
    expect((await redenVan(await eerste(() => true))) ?? '').toBe(eerst);
  });

  test('at the same moment: one is kept, the other is told', async () => {
    const uitkomsten = await Promise.all([geef('Van een ander.', ''), geef('Van mij.', '')]);
    expect(uitkomsten.map(({ soort }) => soort).sort()).toEqual(['bewaard', 'verouderd']);
  });

  test('the same answer sent twice does one thing', async () => {
    const [een, twee] = await Promise.all([geef('Van mij.', ''), geef('Van mij.', '')]);
    expect(twee).toEqual(een);
    expect(await geef('Van mij.', '')).toEqual(een);
  });
});
