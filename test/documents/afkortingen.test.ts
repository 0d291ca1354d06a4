import { describe, expect, test } from 'vitest';
import { tekstenVan, verzamelAfkortingen } from '../../app/documents/afkortingen.ts';
import { maakSjablonen } from '../../app/documents/sjabloonmotor.ts';

const BEKEND = new Map([
  ['BVCW', 'Besluit Vlaamse Codex Wonen van 2021'],
  ['VCW', 'Vlaamse Codex Wonen van 2021'],
  ['OCMW', 'openbaar centrum voor maatschappelijk welzijn'],
  ['WiV', 'Wonen in Vlaanderen'],
  ['CAW', 'centrum algemeen welzijnswerk'],
  ['vzw', 'vereniging zonder winstoogmerk'],
]);

const tabel = {
  titel: 'Kop vzw',
  kolommen: [{ titel: 'CAW', uitlijning: 'links', breedte: 1 }],
  rijen: [{ sleutel: 'a', cellen: ['WiV'] }],
  noten: [{ soort: 'voetnoot', inhoud: [{ soort: 'tekst', tekst: 'OCMW' }] }],
};
const teksten = (bron: string) => tekstenVan(maakSjablonen({ x: bron }).render('x', { tabel }));

describe('abbreviations that the text uses', () => {
  test.each([
    { geval: 'none', bron: 'Niets.', uit: [] },
    { geval: 'whole words only', bron: 'BVCW en aVCW, vzwnaam', uit: ['BVCW'] },
    {
      geval: 'with a hyphen, an apostrophe and punctuation',
      bron: 'OCMW-raad, CAW’s (VCW).',
      uit: ['CAW', 'OCMW', 'VCW'],
    },
    { geval: 'once, in alphabetical order whatever the capitals', bron: 'WiV vzw CAW WiV', uit: ['CAW', 'vzw', 'WiV'] },
    {
      geval: 'in headings, lists, footnotes and tables',
      bron: '# VCW\n\n- BVCW{{noot "OCMW"}}',
      uit: ['BVCW', 'OCMW', 'VCW'],
    },
    { geval: 'in a table', bron: '{{tabel tabel}}', uit: ['CAW', 'OCMW', 'vzw', 'WiV'] },
    { geval: 'in a frame', bron: '{{kader "stop"}}\n> VCW', uit: ['VCW'] },
  ])('$geval', ({ bron, uit }) => {
    const gevonden = verzamelAfkortingen(teksten(bron), BEKEND);
    expect(gevonden).toEqual(uit.map((afkorting) => ({ afkorting, betekenis: BEKEND.get(afkorting) })));
  });

  test('nothing is known', () => {
    expect(verzamelAfkortingen(teksten('BVCW'), new Map())).toEqual([]);
  });
});
