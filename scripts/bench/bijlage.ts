import type { Sectie } from '../../app/documents/blokken.ts';

const KOLOMMEN = ['Adres', 'Gemeente', 'Type', 'Slaapkamers', 'Toegang', 'Bouwjaar'];
const GEMEENTEN = ['Berlare', 'Buggenhout', 'Dendermonde', 'Lebbeke'];

/** An annex with one table of `rijen` made-up dwellings and six columns. */
export const bijlage = (rijen: number): Sectie => ({
  soort: 'sectie',
  id: 'bijlage.patrimonium',
  titel: [{ soort: 'tekst', tekst: 'Bijlage: patrimonium' }],
  genummerd: false,
  nummer: null,
  blokken: [
    {
      soort: 'tabel',
      id: 'bijlage.patrimonium.tabel',
      titel: 'Sociale huurwoningen',
      noten: [],
      kolommen: KOLOMMEN.map((titel, i) => ({
        titel,
        uitlijning: titel === 'Slaapkamers' || titel === 'Bouwjaar' ? 'rechts' : 'links',
        breedte: i === 0 ? 3 : 1,
      })),
      rijen: Array.from({ length: rijen }, (_, i) => ({
        sleutel: `woning-${i}`,
        cellen: [
          `Voorbeeldstraat ${i + 1}`,
          GEMEENTEN[i % GEMEENTEN.length] ?? '',
          i % 3 === 0 ? 'eengezinswoning' : 'appartement',
          String(i % 5),
          i % 2 === 0 ? 'gelijkvloers' : 'met lift',
          String(1960 + (i % 60)),
        ],
      })),
    },
  ],
});
