import { expect, test } from 'vitest';
import { leesRekenblad } from '../../../app/adapters/spreadsheet/leesRekenblad.ts';
import { schrijfRekenblad } from '../../../app/adapters/spreadsheet/schrijfRekenblad.ts';
import { adressenblad } from '../../../app/documents/weergave/adressenblad.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { dossierMet, inDorp, metLabels } from '../../domain/labels/hulp.ts';

async function rijenVan(...argumenten: Parameters<typeof dossierMet>) {
  const bytes = schrijfRekenblad([adressenblad(maakOverzicht(dossierMet(...argumenten)))]);
  const gelezen = await leesRekenblad(bytes);
  if (gelezen.soort === 'onleesbaar') throw new Error(gelezen.zin);
  return [gelezen.tabel.kop, ...gelezen.tabel.rijen.map(({ cellen }) => cellen)];
}

test('the labels in order, with what the patrimonium knows of them', async () => {
  const rijen = await rijenVan(
    [metLabels('zorg', ['Dorpstraat 12', 'Dorpstraat 9', 'Elders 1'])],
    [inDorp('9', { postcode: '9290', type: 'appartement', slaapkamers: 0, toegang: 'lift', kenmerk: 'W-9' })],
  );
  expect(rijen).toEqual([
    ['gemeente', 'doelgroep', 'adres', 'postcode', 'type', 'slaapkamers', 'toegang', 'kenmerk'],
    ['Berlare', 'zorg', 'Dorpstraat 9', '9290', 'appartement', '0', 'met lift', 'W-9'],
    ['Berlare', 'zorg', 'Dorpstraat 12'],
    ['Berlare', 'zorg', 'Elders 1'],
  ]);
});

test('what a spreadsheet would take for a formula stays text', async () => {
  const rijen = await rijenVan([metLabels('zorg', ['=1+1', '@SOM(A1)'], { korteNaam: '+cmd' })]);
  expect(rijen.slice(1).map(([, doelgroep, adres]) => [doelgroep, adres])).toEqual([
    ['+cmd', '=1+1'],
    ['+cmd', '@SOM(A1)'],
  ]);
});
