import { describe, expect, test } from 'vitest';
import { leesSjablonen } from '../../../app/adapters/leesSjablonen.ts';
import { maakSjablonen } from '../../../app/documents/sjabloonmotor.ts';
import { maakToewijzingsreglement } from '../../../app/documents/weergave/toewijzingsreglement.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { eenDossier, type Hoofdstukken } from '../../domain/hulp/eenDossier.ts';
import { omtrek } from './omtrek.ts';

const sjablonen = maakSjablonen(await leesSjablonen());
const tekst = (contingentverdeling: NonNullable<Hoofdstukken['contingentverdeling']>) =>
  omtrek(maakToewijzingsreglement(sjablonen, maakOverzicht(eenDossier({ contingentverdeling })), []));

const HOUSING_FIRST: NonNullable<Hoofdstukken['contingentverdeling']> = {
  opnemen: true,
  basis: 'inwoners',
  bron: 'Statbel',
  contingenten: [{ sleutel: 'hf', naam: 'Housing First', aantal: 6 }],
  zones: [15_274, 14_748, 46_325, 19_719].map((gewicht, plek) => ({
    sleutel: `z${plek}`,
    naam: `Zone ${plek}`,
    gewicht,
  })),
  motivering: 'De nood volgt het aantal inwoners.',
};

describe('the annex with the distribution of a contingent', () => {
  test('stands in the toewijzingsreglement with its numbers, base, source and reason', () => {
    const reglement = tekst(HOUSING_FIRST);
    expect(reglement).toContain('# Bijlage: verdeling van een contingent');
    expect(reglement).toMatch(/\| Zone 2 \| 46\.325 \| 3$/m);
    expect(reglement).toMatch(/Inwoners.*Housing First/);
    expect(reglement).toContain('[noot: Statbel]');
    expect(reglement).toContain('De nood volgt het aantal inwoners.');
  });

  test('names what is still open instead of guessing', () => {
    const reglement = tekst({ ...HOUSING_FIRST, contingenten: [{ sleutel: 'hf', naam: 'Housing First' }] });
    expect(reglement).toContain('[De verdeling is nog niet volledig.]');
    expect(reglement).toContain('is nog niet ingevuld.');
  });

  test('is left out when it is not taken in', () => {
    expect(tekst({ ...HOUSING_FIRST, opnemen: false })).not.toContain('verdeling van een contingent');
  });
});
