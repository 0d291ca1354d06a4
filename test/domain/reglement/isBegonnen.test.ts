import { expect, test } from 'vitest';
import { hoofdstukkenVan, isBegonnen } from '../../../app/domain/reglement/isBegonnen.ts';
import { eenDossier, type Hoofdstukken } from '../hulp/eenDossier.ts';
import { gaafDossier } from '../hulp/gaafDossier.ts';

test('the intern huurreglement has five chapters, the huishoudelijk reglement seven', () => {
  expect(hoofdstukkenVan('ihr')).toEqual([
    'huurreglement',
    'versneldeToewijzing',
    'interneMutaties',
    'rationeleBezetting',
    'buitenSociaalStelsel',
  ]);
  expect(hoofdstukkenVan('hr')).toHaveLength(7);
});

test.each([
  { geval: 'an empty dossier', hoofdstukken: {}, begonnen: false },
  { geval: 'one text', hoofdstukken: { rationeleBezetting: { inleiding: 'Deze tabel.' } }, begonnen: true },
  { geval: 'a count of 0', hoofdstukken: { versneldeToewijzing: { raming: { nieuw: 0 } } }, begonnen: true },
  { geval: 'a row in a list', hoofdstukken: { interneMutaties: { mutaties: [{ sleutel: 'm-1' }] } }, begonnen: true },
  {
    geval: 'the toewijzingsreglement taken over',
    hoofdstukken: { huurreglement: { overgenomen: { vingerafdrukken: { woonbinding: 'abc' } } } },
    begonnen: true,
  },
] as { geval: string; hoofdstukken: Hoofdstukken; begonnen: boolean }[])(
  'the intern huurreglement with $geval: begun $begonnen',
  ({ hoofdstukken, begonnen }) => {
    expect(isBegonnen(eenDossier(hoofdstukken), 'ihr')).toBe(begonnen);
    expect(isBegonnen(eenDossier(hoofdstukken), 'hr')).toBe(false);
  },
);

test('a whole toewijzingsreglement begins neither of the two others', () => {
  expect([isBegonnen(gaafDossier(), 'ihr'), isBegonnen(gaafDossier(), 'hr')]).toEqual([false, false]);
});
