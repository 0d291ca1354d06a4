import { expect, test } from 'vitest';
import { vragenVan } from '../../../app/domain/vragen/index.ts';
import { vraagOp } from '../../../app/domain/vragen/vraagOp.ts';

const soortOp = (hoofdstuk: 'woonmaatschappij' | 'gemeenten' | 'doelgroepen', pad: string) =>
  vraagOp(vragenVan({ hoofdstuk, gemeente: null }, null), pad)?.soort ?? null;

test.each([
  ['a question of the chapter', 'woonmaatschappij', 'naam', 'kort'],
  ['in a group', 'woonmaatschappij', 'versie.ingangsdatum', 'datum'],
  ['of an item', 'woonmaatschappij', 'contactpunten.3.naam', 'kort'],
  ['an item that is one answer', 'woonmaatschappij', 'versie.eerdereGoedkeuringen.0', 'datum'],
  ['of an item in an item', 'gemeenten', 'gemeenten.12.woningen.0.aantal', 'aantal'],
  ['a list', 'gemeenten', 'gemeenten', null],
  ['an item', 'gemeenten', 'gemeenten.0', null],
  ['no question', 'woonmaatschappij', 'versie.zomaar', null],
  ['nothing', 'woonmaatschappij', '', null],
] as const)('%s', (_geval, hoofdstuk, pad, soort) => {
  expect(soortOp(hoofdstuk, pad)).toBe(soort);
});
