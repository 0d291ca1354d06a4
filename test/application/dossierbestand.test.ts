import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lijstDossiers } from '../../app/application/lijstDossiers.ts';
import { openDossier } from '../../app/application/openDossier.ts';
import { voerDossierIn } from '../../app/application/voerDossierIn.ts';
import { voerDossierUit } from '../../app/application/voerDossierUit.ts';
import { leegDossier } from '../../app/domain/reglement/dossier.ts';
import { schrijfDossier } from '../../app/domain/reglement/schrijfDossier.ts';
import { JURIST, maakPoorten } from './poorten.ts';

test.each(['stek92', 'stek92-verbeterd'])('the demo %s goes in and comes out the same, twice over', async (naam) => {
  const poorten = maakPoorten();
  const tekst = readFileSync(new URL(`../../db/demo/${naam}.json`, import.meta.url), 'utf8');
  const eerste = await voerDossierIn(poorten, JURIST, tekst);
  if (eerste.soort !== 'ingevoerd') throw new Error(eerste.fouten.join('\n'));
  const uit = await voerDossierUit(poorten, eerste.id);
  expect(JSON.parse(uit ?? '')).toMatchObject(JSON.parse(tekst));
  const tweede = await voerDossierIn(poorten, JURIST, uit ?? '');
  if (tweede.soort !== 'ingevoerd') throw new Error(tweede.fouten.join('\n'));
  expect(await voerDossierUit(poorten, tweede.id)).toBe(uit);
  const lijst = await lijstDossiers(poorten);
  expect(lijst.map(({ id }) => id)).toEqual(['dossier-2', 'dossier-1']);
  expect(new Set(lijst.map(({ titel, aantalGemeenten, versie }) => `${titel} ${aantalGemeenten} ${versie}`)).size).toBe(
    1,
  );
});

test('a file that is not right stores nothing', async () => {
  const poorten = maakPoorten();
  const uitkomst = await voerDossierIn(poorten, JURIST, '{"formaat": "toewijs-dossier", "versie": 1, "extra": 1}');
  expect(uitkomst).toEqual({ soort: 'ongeldig', fouten: [expect.stringContaining('extra: onbekend veld')] });
  expect(await lijstDossiers(poorten)).toEqual([]);
});

test('a dossier that does not exist is null, whatever is asked of it', async () => {
  const poorten = maakPoorten();
  expect([await openDossier(poorten, 'x'), await voerDossierUit(poorten, 'x')]).toEqual([null, null]);
});

test('a dossier says who made it, and as which version each chapter that was begun was saved', async () => {
  const poorten = maakPoorten();
  const leeg = leegDossier('Ontwerp');
  const woonmaatschappij = { ...leeg.hoofdstukken.woonmaatschappij, naam: 'De Dender' };
  const dossier = { ...leeg, hoofdstukken: { ...leeg.hoofdstukken, woonmaatschappij } };
  await voerDossierIn(poorten, JURIST, schrijfDossier(dossier));
  const stand = await openDossier(poorten, 'dossier-1');
  expect(stand?.dossier).toEqual(dossier);
  expect(Object.keys(stand?.hoofdstukversies ?? {})).toEqual(['woonmaatschappij']);
  expect(stand?.hoofdstukversies.woonmaatschappij).toMatchObject({ versie: 2, door: 'jurist' });
});

test('a dossier that is open already follows what others append', async () => {
  const poorten = maakPoorten();
  await voerDossierIn(poorten, JURIST, schrijfDossier(leegDossier('Ontwerp')));
  const eerst = await openDossier(poorten, 'dossier-1');
  const stempel = { ...JURIST, op: '2026-01-01T00:00:00.000Z' };
  await poorten.opslag.voegToe(
    'dossier-1',
    eerst?.versie ?? 0,
    [{ soort: 'TitelGewijzigd', gegevens: { titel: 'Anders' } }],
    stempel,
  );
  const daarna = await openDossier(poorten, 'dossier-1');
  expect([eerst?.dossier.titel, daarna?.dossier.titel, daarna?.versie]).toEqual([
    'Ontwerp',
    'Anders',
    (eerst?.versie ?? 0) + 1,
  ]);
});
