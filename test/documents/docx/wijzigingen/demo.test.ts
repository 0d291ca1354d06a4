import { expect, test } from 'vitest';
import { naarDocx } from '../../../../app/documents/docx/naarDocx.ts';
import { naarDocxMetWijzigingen } from '../../../../app/documents/docx/wijzigingen/naarDocxMetWijzigingen.ts';
import { demoReglement } from '../../../../scripts/bench/stof.ts';
import { vasteVorm } from '../../../hulp/vasteVorm.ts';

const oud = await demoReglement('stek92');
const nieuw = await demoReglement('stek92-verbeterd');
const WM = { auteur: 'Woonmaatschappij', op: '2026-03-01' };
const bestand = naarDocxMetWijzigingen(oud, nieuw, WM);

test('the published reglement and the one made right: accepting all gives the new document', () => {
  expect(vasteVorm(bestand, 'aanvaard')).toBe(vasteVorm(naarDocx(nieuw)));
});

test('the published reglement and the one made right: rejecting all gives the old document', () => {
  expect(vasteVorm(bestand, 'verwerp')).toBe(vasteVorm(naarDocx(oud)));
});
