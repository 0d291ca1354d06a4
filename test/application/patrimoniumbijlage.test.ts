import { expect, test } from 'vitest';
import { bewaarHoofdstuk } from '../../app/application/bewaarHoofdstuk.ts';
import { kopieerDossier } from '../../app/application/kopieerDossier.ts';
import { neemBestandOver } from '../../app/application/neemBestandOver.ts';
import { openDossier } from '../../app/application/openDossier.ts';
import { voerDossierIn } from '../../app/application/voerDossierIn.ts';
import { voerDossierUit } from '../../app/application/voerDossierUit.ts';
import { voerUit } from '../../app/application/voerUit.ts';
import { leegDossier } from '../../app/domain/reglement/dossier.ts';
import { JURIST, maakPoorten } from './poorten.ts';

const WONINGEN = [1, 2, 3].map((nummer) => ({
  gemeente: '42003',
  straat: 'Dorp',
  nummer: String(nummer),
  slaapkamers: 2,
}));

async function metPatrimonium(woningen: readonly object[] = WONINGEN) {
  const poorten = maakPoorten();
  await voerUit(poorten, JURIST, 'a', { soort: 'MaakDossier', dossier: leegDossier('Proef') });
  const bewaar = async (inhoud: object) =>
    bewaarHoofdstuk(poorten, JURIST, { dossier: 'a', hoofdstuk: 'patrimonium', gemeente: null, inhoud, gezien: 99 });
  expect((await bewaar({ woningen })).soort).toBe('bewaard');
  return { poorten, bewaar };
}
const patrimoniumVan = async (poorten: ReturnType<typeof maakPoorten>, id: string) =>
  (await openDossier(poorten, id))?.dossier.hoofdstukken.patrimonium;

test('the dwellings are there when the dossier is opened, and the event only names their attachment', async () => {
  const { poorten } = await metPatrimonium();
  const geopend = await patrimoniumVan(poorten, 'a');
  expect(geopend?.woningen.map(({ nummer }) => nummer)).toEqual(['1', '2', '3']);
  const laatste = (await poorten.opslag.lees('a')).at(-1);
  expect(laatste?.gegevens).toMatchObject({ inhoud: { woningen: [], aantal: 3, bijlage: geopend?.bijlage } });
});

test('the same dwellings once more are no event', async () => {
  const { poorten, bewaar } = await metPatrimonium();
  const voor = (await poorten.opslag.lees('a')).length;
  await bewaar({ woningen: WONINGEN });
  expect((await poorten.opslag.lees('a')).length).toBe(voor);
});

test('no dwellings any more leaves none of the old ones', async () => {
  const { poorten, bewaar } = await metPatrimonium();
  await bewaar({ woningen: [] });
  expect((await patrimoniumVan(poorten, 'a'))?.woningen).toEqual([]);
});

test('out to a file and in again, and copied: the same dwellings', async () => {
  const { poorten } = await metPatrimonium();
  const tekst = (await voerDossierUit(poorten, 'a')) ?? '';
  const in2 = await voerDossierIn(poorten, JURIST, tekst);
  const kopie = await kopieerDossier(poorten, JURIST, { van: 'a', id: 'kopie' });
  const eerste = await patrimoniumVan(poorten, 'a');
  expect(await patrimoniumVan(poorten, in2.soort === 'ingevoerd' ? in2.id : '')).toEqual(eerste);
  expect(await patrimoniumVan(poorten, kopie ?? '')).toEqual(eerste);
});

test('a file with dwellings sent in twice makes one dossier', async () => {
  const poorten = maakPoorten();
  const tekst = JSON.stringify({
    formaat: 'toewijs-dossier',
    versie: 1,
    titel: 'Uit een bestand',
    hoofdstukken: { patrimonium: { woningen: WONINGEN } },
  });
  const bestand = { id: 'nieuw', titel: '', tekst };
  const keren = [await neemBestandOver(poorten, JURIST, bestand), await neemBestandOver(poorten, JURIST, bestand)];
  expect(keren).toMatchObject([
    { soort: 'overgenomen', id: 'nieuw' },
    { soort: 'overgenomen', id: 'nieuw' },
  ]);
});

test('an attachment that is gone is said, and never read as an empty patrimonium', async () => {
  const { poorten } = await metPatrimonium();
  const zonder = { ...poorten, bijlagen: { ...poorten.bijlagen, lees: async () => null } };
  await expect(openDossier({ ...zonder, opslag: { ...poorten.opslag } }, 'a')).rejects.toThrow(
    'ontbreekt in de databank',
  );
});
