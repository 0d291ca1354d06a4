import { describe, expect, test } from 'vitest';
import { doelgroepen } from '../../../app/domain/reglement/doelgroepen.ts';
import { gemeenten } from '../../../app/domain/reglement/gemeenten.ts';
import { leesHoofdstuk } from '../../../app/domain/reglement/leesHoofdstuk.ts';
import { vragenDoelgroepen } from '../../../app/domain/vragen/doelgroepen.ts';
import { vragenGemeenten } from '../../../app/domain/vragen/gemeenten.ts';
import { leesFormulier } from '../../../app/domain/vragen/leesFormulier.ts';
import { lijstOp } from '../../../app/domain/vragen/lijstOp.ts';
import { rijenVan } from '../../../app/domain/vragen/rijenVan.ts';
import { aantallen, BERLARE, BUGGENHOUT, eenDoelgroep } from '../hulp/eenDossier.ts';
import { CONTEXT } from './context.ts';

const TWEE = doelgroepen.parse({
  doelgroepen: [eenDoelgroep({ sleutel: 'a', naam: 'A' }), eenDoelgroep({ sleutel: 'b', naam: 'B' })],
});
const lees = (velden: [string, string][]) => {
  const { inhoud } = leesFormulier(vragenDoelgroepen, velden, TWEE, CONTEXT);
  return (inhoud as typeof TWEE).doelgroepen.map(({ sleutel, naam, korteNaam }) => `${sleutel} ${naam} ${korteNaam}`);
};

describe('items with a key', () => {
  test('keep what the form does not show, at whatever place they stand in the form', () => {
    const velden: [string, string][] = [
      ['doelgroepen.aanwezig', '1'],
      ['doelgroepen.0.sleutel', 'b'],
      ['doelgroepen.0.korteNaam', 'bb'],
      ['doelgroepen.1.sleutel', 'a'],
    ];
    expect(lees(velden)).toEqual(['b B bb', 'a A a']);
  });

  test('a key that is not there any more is a new item, not the one at its place', () => {
    expect(lees([['doelgroepen.0.sleutel', 'weg']])).toEqual(['a A a', 'b B b', 'weg  ']);
  });

  test('a key that was posted twice stays once', () => {
    const velden: [string, string][] = [
      ['doelgroepen.aanwezig', '1'],
      ['doelgroepen.0.sleutel', 'a'],
      ['doelgroepen.1.sleutel', 'a'],
    ];
    expect(lees(velden)).toEqual(['a A a', 'a-2  ']);
  });
});

test('a gemeente that stands there twice is said, drawn again and not saved', () => {
  const velden: [string, string][] = [
    ['gemeenten.aanwezig', '1'],
    ['gemeenten.0.nis', BERLARE],
    ['gemeenten.1.nis', 'Berlare'],
  ];
  const { inhoud, concept, fouten } = leesFormulier(vragenGemeenten, velden, gemeenten.parse({}), CONTEXT);
  expect(fouten).toEqual([
    { pad: 'gemeenten.1.nis', tekst: 'Berlare staat al op rij 1; deze rij wordt niet bewaard.' },
  ]);
  expect((concept as ReturnType<typeof gemeenten.parse>).gemeenten).toHaveLength(2);
  expect(leesHoofdstuk({ hoofdstuk: 'gemeenten', gemeente: null }, inhoud)).toMatchObject({
    ok: true,
    inhoud: { gemeenten: [{ nis: BERLARE }] },
  });
});

describe('rows of a list with one row a gemeente', () => {
  const vraag = lijstOp(vragenDoelgroepen, 'doelgroepen.0.aantallen')?.vraag;
  if (!vraag) throw new Error('Geen lijst met aantallen.');
  const rijen = (perNis: Record<string, number>, anders: Partial<typeof CONTEXT> = {}) =>
    rijenVan(
      vraag,
      doelgroepen.parse({ doelgroepen: [eenDoelgroep({ aantallen: aantallen(perNis) })] }).doelgroepen[0]?.aantallen,
      { ...CONTEXT, ...anders },
    ).map(({ plek, item, ontbrekend }) => [plek, (item as { gemeente: string }).gemeente, ontbrekend]);

  test('stand in the order of 1.2, with what is missing among them and what does not belong last', () => {
    expect(rijen({ 11001: 1, [BUGGENHOUT]: 2 })).toEqual([
      [2, BERLARE, true],
      [1, BUGGENHOUT, false],
      [0, '11001', false],
    ]);
  });

  test('are one row in deel 2', () => {
    expect(rijen({}, { deel2: true, gemeente: BUGGENHOUT })).toEqual([[0, BUGGENHOUT, true]]);
  });
});
