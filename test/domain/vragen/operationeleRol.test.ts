import { expect, test } from 'vitest';
import { leegDossier } from '../../../app/domain/reglement/dossier.ts';
import { standVanHoofdstuk } from '../../../app/domain/vragen/standVanHoofdstuk.ts';

const open = (keuze: 'zelf' | 'uitbesteed' | 'geen' | null, hoofdstuk: 'raadOpdrachten' | 'raadBegeleiding') => {
  const dossier = leegDossier();
  dossier.hoofdstukken.toewijzingsraad.operationeleRol.keuze = keuze;
  return standVanHoofdstuk(dossier, { hoofdstuk, gemeente: null }).open.map(({ pad }) => pad);
};

test.each(['zelf', 'uitbesteed', null] as const)('with the operational mission %s the tasks are asked', (keuze) => {
  expect(open(keuze, 'raadOpdrachten')).toEqual(['beleid', 'taken']);
  expect(open(keuze, 'raadBegeleiding')).toEqual(['inleiding', 'knipperlicht.keuze']);
});

test('a raad without it is not asked who does its tasks, nor for a knipperlicht', () => {
  expect(open('geen', 'raadOpdrachten')).toEqual(['beleid']);
  expect(open('geen', 'raadBegeleiding')).toEqual(['inleiding']);
});
