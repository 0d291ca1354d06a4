import { KOLOMNAMEN, type Veld } from '../../app/domain/patrimonium/kolommen.ts';

const GEMEENTEN = ['Berlare', 'Buggenhout', 'Dendermonde', 'Lebbeke'];
const VELDEN: readonly Veld[] = [
  'gemeente',
  'straat',
  'nummer',
  'bus',
  'postcode',
  'type',
  'slaapkamers',
  'gelijkvloers',
  'lift',
  'assistentiewoning',
  'verhuurder',
  'project',
  'kenmerk',
  'label',
];

export const KOPPEN: readonly string[] = VELDEN.map((veld) => KOLOMNAMEN[veld][0]);

/** A made-up list of so many dwellings, no two at one address, in the columns of the template. */
export const woninglijst = (aantal: number): string[][] =>
  Array.from({ length: aantal }, (_, i) => [
    GEMEENTEN[i % GEMEENTEN.length] ?? '',
    `Voorbeeldstraat ${String.fromCharCode(65 + (i % 26))}`,
    String(i + 1),
    i % 3 === 0 ? '' : String(i % 40),
    String(9200 + (i % 50)),
    i % 3 === 0 ? 'eengezinswoning' : 'appartement',
    String(1 + (i % 4)),
    i % 2 === 0 ? 'ja' : 'nee',
    i % 5 === 0 ? 'ja' : 'nee',
    i % 20 === 0 ? 'ja' : 'nee',
    'Voorbeeld Wonen',
    `Project ${i % 60}`,
    `W-${i + 1}`,
    i % 25 === 0 ? '65-plussers' : '',
  ]);
