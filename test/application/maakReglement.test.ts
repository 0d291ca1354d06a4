import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leesSjablonen } from '../../app/adapters/leesSjablonen.ts';
import { keurDossier } from '../../app/application/keurDossier.ts';
import { maakReglement } from '../../app/application/maakReglement.ts';
import { maakSjablonen } from '../../app/documents/sjabloonmotor.ts';
import { houdtTegen } from '../../app/domain/regels/index.ts';
import { type Dossier, leegDossier } from '../../app/domain/reglement/dossier.ts';
import { leesDossier } from '../../app/domain/reglement/leesDossier.ts';

function demo(naam: string): Dossier {
  const gelezen = leesDossier(readFileSync(new URL(`../../db/demo/${naam}.json`, import.meta.url), 'utf8'));
  if (!gelezen.ok) throw new Error(gelezen.fouten.join('\n'));
  return gelezen.dossier;
}

test.each([
  { geval: 'as published, with errors', dossier: demo('stek92'), definitief: false },
  { geval: 'made right', dossier: demo('stek92-verbeterd'), definitief: true },
])('a reglement $geval: final $definitief', async ({ dossier, definitief }) => {
  const { document, bevindingen } = maakReglement(maakSjablonen(await leesSjablonen()), dossier);
  expect(document.definitief).toBe(definitief);
  expect(bevindingen.some(houdtTegen)).toBe(!definitief);
});

test('an intern huurreglement that is not right leaves the toewijzingsreglement as it was, byte for byte', async () => {
  const sjablonen = maakSjablonen(await leesSjablonen());
  const zonder = demo('stek92-verbeterd');
  const met = demo('stek92-verbeterd');
  met.hoofdstukken.versneldeToewijzing.verdeling.delen = [];
  const { document, bevindingen } = maakReglement(sjablonen, met);
  expect(
    keurDossier(met)
      .bevindingen.filter(houdtTegen)
      .map(({ id }) => id),
  ).toEqual(['P2-TWINTIG']);
  expect(bevindingen.filter(houdtTegen)).toEqual([]);
  expect(document).toEqual(maakReglement(sjablonen, zonder).document);
});

test('a dossier in which nothing is filled in gives a document too', async () => {
  const { document } = maakReglement(maakSjablonen(await leesSjablonen()), leegDossier('Leeg'));
  expect(document.blokken.length).toBeGreaterThan(0);
});
