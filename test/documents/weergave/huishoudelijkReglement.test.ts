import { describe, expect, test } from 'vitest';
import { leesSjablonen } from '../../../app/adapters/leesSjablonen.ts';
import type { Document } from '../../../app/documents/blokken.ts';
import { maakSjablonen } from '../../../app/documents/sjabloonmotor.ts';
import { maakHuishoudelijkReglement } from '../../../app/documents/weergave/huishoudelijkReglement.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { toets } from '../../../app/domain/regels/index.ts';
import { type Dossier, leegDossier } from '../../../app/domain/reglement/dossier.ts';
import { volDossier } from '../../domain/hulp/volDossier.ts';
import { omtrek } from './omtrek.ts';

const sjablonen = maakSjablonen(await leesSjablonen());
const maak = (dossier: Dossier): Document => {
  const overzicht = maakOverzicht(dossier);
  return maakHuishoudelijkReglement(sjablonen, overzicht, toets(overzicht));
};

test('the huishoudelijk reglement reads as its golden file', async () => {
  await expect(omtrek(maak(volDossier()))).toMatchFileSnapshot('./huishoudelijkReglement.golden.txt');
});

test('an empty dossier gives its seven chapters, with the open places marked', () => {
  const document = maak(leegDossier());
  const hoofdstukken = document.blokken.flatMap((blok) => (blok.soort === 'sectie' ? [blok.nummer] : []));
  expect(hoofdstukken).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(omtrek(document).match(/nog (in te vullen|te kiezen|te maken)/g)?.length).toBeGreaterThan(8);
});

describe('what 1.3 of the toewijzingsreglement decides', () => {
  test.each([
    { keuze: 'zelf', zin: 'De toewijzingsraad neemt de operationele opdracht zelf op.' },
    { keuze: 'uitbesteed', zin: 'De toewijzingsraad geeft de operationele opdracht aan het OCMW.' },
    { keuze: 'geen', zin: 'De toewijzingsraad heeft geen operationele opdracht.' },
    { keuze: null, zin: '[Keuze over de operationele opdracht nog te maken in 1.3 van het toewijzingsreglement.]' },
  ] as const)('the operational mission: $keuze', ({ keuze, zin }) => {
    const dossier = volDossier();
    dossier.hoofdstukken.toewijzingsraad.operationeleRol = { keuze, beslistOp: null, aan: 'het OCMW', toelichting: '' };
    expect(omtrek(maak(dossier))).toContain(zin);
  });

  test('the members, as they stand there', () => {
    const dossier = volDossier();
    dossier.hoofdstukken.toewijzingsraad.actoren = [
      { sleutel: 'nieuw', organisatie: 'Het Nieuwe Huis', soort: 'welzijn', zetels: 1, leden: [] },
    ];
    expect(omtrek(maak(dossier))).toContain('| Het Nieuwe Huis | 1 |');
  });
});

test('the terms of the steps are added up only when all are known', () => {
  const dossier = volDossier();
  expect(omtrek(maak(dossier))).toContain('Alle stappen samen, hoogstens |  | 17');
  const [eerste] = dossier.hoofdstukken.raadCoordinatie.stappen;
  if (eerste) eerste.dagen = null;
  expect(omtrek(maak(dossier))).not.toContain('Alle stappen samen');
});
