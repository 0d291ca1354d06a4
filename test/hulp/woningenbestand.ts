import { schrijfCsv } from '../../app/adapters/spreadsheet/schrijfCsv.ts';
import { schrijfRekenblad } from '../../app/adapters/spreadsheet/schrijfRekenblad.ts';

export const KOP = ['gemeente', 'straat', 'nummer', 'type', 'slaapkamers', 'lift', 'kenmerk', 'gelabeld voor'] as const;
export type Woningrij = readonly string[];

const GEMEENTEN = ['Berlare', 'Buggenhout', 'Lebbeke'] as const;

/** A made-up woonmaatschappij: so many dwellings, spread evenly over Berlare, Buggenhout and Lebbeke, none at the same address. */
export const woningrijen = (aantal: number): Woningrij[] =>
  Array.from({ length: aantal }, (_, i) => [
    GEMEENTEN[i % 3] ?? '',
    `Voorbeeldstraat ${String.fromCharCode(65 + (i % 20))}`,
    String(i + 1),
    i % 4 === 0 ? 'eengezinswoning' : 'appartement',
    String(1 + (i % 4)),
    i % 2 === 0 ? 'ja' : 'nee',
    `W-${i + 1}`,
    '',
  ]);

export const alsCsv = (rijen: readonly Woningrij[], kop: readonly string[] = KOP): Uint8Array => schrijfCsv(kop, rijen);

export const alsXlsx = (rijen: readonly Woningrij[], kop: readonly string[] = KOP): Uint8Array =>
  schrijfRekenblad([{ naam: 'Woningen', kolommen: kop.map((titel) => ({ titel, breedte: 16 })), rijen }]);
