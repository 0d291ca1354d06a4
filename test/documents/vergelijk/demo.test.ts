import { expect, test } from 'vitest';
import {
  aanvaardAlles,
  vergelijk,
  vergelijkingNaarHtml,
  verwerpAlles,
} from '../../../app/documents/vergelijk/index.ts';
import { wijzigingen } from '../../../app/documents/vergelijk/wijzigingen.ts';
import { demoReglement } from '../../../scripts/bench/stof.ts';

const oud = await demoReglement('stek92');
const nieuw = await demoReglement('stek92-verbeterd');

test('the published reglement and the one made right: both come back exactly, run for run', () => {
  const vergelijking = vergelijk(oud, nieuw);
  expect(aanvaardAlles(vergelijking)).toStrictEqual(nieuw);
  expect(verwerpAlles(vergelijking)).toStrictEqual(oud);
});

test('the reglement against itself has no change and is folded to its headings', () => {
  const vergelijking = vergelijk(oud, structuredClone(oud));
  expect(wijzigingen(vergelijking)).toEqual([]);
  expect(vergelijkingNaarHtml(vergelijking)).not.toMatch(/<(ins|del)>/);
});

test('the repaired year of the toewijzingsraad is one changed word, the annex of the draft is gone', () => {
  const tekst = vergelijkingNaarHtml(vergelijk(oud, nieuw)).replace(/<span class="verborgen">[^<]*<\/span>/g, '');
  expect(tekst).toMatch(/<del>20\d\d<\/del><ins>20\d\d<\/ins>/);
  expect(tekst).toMatch(/hoofdstuk “Bijlage: bevindingen bij dit ontwerp” geschrapt/);
});
