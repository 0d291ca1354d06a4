import { describe, expect, test } from 'vitest';
import { doelgroepenVan, gelabeldVoor } from '../../../app/domain/labels/doelgroepenMetLabels.ts';
import { leesPlaklijst, plakregels } from '../../../app/domain/labels/leesPlaklijst.ts';
import { adresVan } from '../../../app/domain/patrimonium/adres.ts';
import { BERLARE, BUGGENHOUT, DENDERMONDE } from '../hulp/eenDossier.ts';
import { doelgroepVan, dossierMet, inDorp, metLabels } from './hulp.ts';

const WONINGEN = [
  inDorp('1', { postcode: '9290', kenmerk: 'W-1' }),
  inDorp('2'),
  inDorp('3', { bus: '4', kenmerk: 'dubbel' }),
  inDorp('7', { kenmerk: 'dubbel' }),
  inDorp('1', { gemeente: BUGGENHOUT }),
  inDorp('9', { gemeente: BUGGENHOUT, straat: 'Kerkstraat' }),
  inDorp('5', { gemeente: DENDERMONDE, straat: 'Buitenstraat' }),
];
const DOSSIER = dossierMet([metLabels('zorg', ['Dorpstraat 2']), metLabels('ouderen', ['Dorpstraat 3/4'])], WONINGEN);

/** What one line leads to, with the address or addresses. */
function plak(regel: string) {
  const [enige] = leesPlaklijst(
    regel,
    DOSSIER.hoofdstukken.patrimonium.woningen,
    [BERLARE, BUGGENHOUT],
    gelabeldVoor(doelgroepenVan(DOSSIER)),
    doelgroepVan(DOSSIER, 'zorg'),
  );
  if (enige === undefined) return null;
  const woningen = 'gevonden' in enige ? [enige.gevonden] : enige.voorstellen;
  return [enige.soort, ...woningen.map(({ woning }) => adresVan(woning))];
}

describe('a pasted line', () => {
  test.each([
    { regel: 'Kerkstraat 9', uit: ['gevonden', 'Kerkstraat 9, Buggenhout'] },
    { regel: '  KERKSTR.   9 ', uit: ['gevonden', 'Kerkstraat 9, Buggenhout'] },
    { regel: 'Dorpstraat 1, 9290 Berlare', uit: ['gevonden', 'Dorpstraat 1, 9290 Berlare'] },
    { regel: 'Dorpstraat 1, Buggenhout', uit: ['gevonden', 'Dorpstraat 1, Buggenhout'] },
    { regel: 'w-1', uit: ['gevonden', 'Dorpstraat 1, 9290 Berlare'] },
    { regel: 'Dorpstraat 1', uit: ['meer-dan-een', 'Dorpstraat 1, 9290 Berlare', 'Dorpstraat 1, Buggenhout'] },
    { regel: 'Dorpstraat 2', uit: ['al-hier', 'Dorpstraat 2, Berlare'] },
    { regel: 'Dorpstraat 3 bus 4', uit: ['elders', 'Dorpstraat 3 bus 4, Berlare'] },
    { regel: 'dubbel', uit: ['niet-gevonden'] },
    { regel: 'Kerkstraet 8', uit: ['niet-gevonden', 'Kerkstraat 9, Buggenhout'] },
    {
      regel: 'Dorpstraat 6, 9290 Berlare',
      uit: ['niet-gevonden', 'Dorpstraat 7, Berlare', 'Dorpstraat 3 bus 4, Berlare', 'Dorpstraat 2, Berlare'],
    },
    { regel: 'Heel Ergens Anders 4', uit: ['niet-gevonden'] },
    { regel: 'Buitenstraat 5, 9200 Dendermonde', uit: ['niet-gevonden'] },
    { regel: '=1+1', uit: ['niet-gevonden'] },
    { regel: ' - ', uit: null },
  ])('“$regel”', ({ regel, uit }) => {
    expect(plak(regel)).toEqual(uit);
  });
});

test('lines of a spreadsheet, empty ones and the same one twice', () => {
  expect(plakregels('Dorp\t1\r\n\r\nDorp 1\nDorp;2\r')).toEqual(['Dorp 1', 'Dorp 2']);
});
