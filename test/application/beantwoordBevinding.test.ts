import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
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

async function bevindingen(): Promise<Bevinding[]> {
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
    await beantwoordBevinding(poorten, JURIST, { dossier, ...waar, reden: '  Zo besliste de raad. ' }),
  ).toMatchObject({
    soort: 'bewaard',
  });
  expect(await redenVan(waar)).toBe('Zo besliste de raad.');
  await beantwoordBevinding(poorten, JURIST, { dossier, ...waar, reden: '' });
  expect(await redenVan(waar)).toBeNull();
});

test('a bevinding that blocks cannot be talked away', async () => {
  const waar = await eerste(houdtTegen);
  const uitkomst = await beantwoordBevinding(poorten, JURIST, { dossier, ...waar, reden: 'toch' });
  expect(uitkomst).toMatchObject({
    soort: 'ongeldig',
    meldingen: [{ pad: ['regel'], tekst: expect.stringContaining('geen waarschuwing') }],
  });
  expect(await redenVan(waar)).toBeNull();
});

test('a warning that is not there cannot be answered', async () => {
  const { plaats } = await eerste(vraagtReden);
  const uitkomst = await beantwoordBevinding(poorten, JURIST, { dossier, regel: 'P9-NIETS', plaats, reden: 'x' });
  expect(uitkomst).toMatchObject({
    soort: 'ongeldig',
    meldingen: [{ tekst: 'er is op deze plaats geen bevinding "P9-NIETS".' }],
  });
});

test('a reason too long says how long it may be', async () => {
  const waar = await eerste(vraagtReden);
  expect(await beantwoordBevinding(poorten, JURIST, { dossier, ...waar, reden: 'a'.repeat(2001) })).toEqual({
    soort: 'ongeldig',
    meldingen: [{ pad: ['reden'], tekst: 'telt 2.001 tekens; hoogstens 2.000.' }],
  });
});

test('a dossier that does not exist is unknown', async () => {
  const waar = await eerste(vraagtReden);
  expect(await beantwoordBevinding(poorten, JURIST, { dossier: 'x', ...waar, reden: 'x' })).toEqual({
    soort: 'onbekend',
  });
});
