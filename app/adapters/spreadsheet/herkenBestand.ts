import { REKENBLAD_MAX_BYTES } from '../../domain/patrimonium/maten.ts';
import { OnleesbaarBestand } from './onleesbaarBestand.ts';

const BEWAAR = "Bewaar het in uw rekenprogramma als 'Excel-werkmap (.xlsx)' of als CSV en kies het dan opnieuw.";

/** First bytes of files that are no spreadsheet, with what they are. */
const ANDERE: readonly { readonly begin: string; readonly zin: string }[] = [
  {
    begin: '\u00d0\u00cf\u0011\u00e0',
    zin: `Dit bestand is beveiligd met een wachtwoord, of het is een oud .xls-bestand. Haal het wachtwoord eraf. ${BEWAAR}`,
  },
  { begin: '%PDF', zin: `Dit is een PDF, geen rekenblad. Open de lijst waar ze gemaakt is. ${BEWAAR}` },
  { begin: '\u0089PNG', zin: `Dit is een afbeelding, geen rekenblad. ${BEWAAR}` },
  { begin: '\u00ff\u00d8\u00ff', zin: `Dit is een afbeelding, geen rekenblad. ${BEWAAR}` },
  { begin: 'GIF8', zin: `Dit is een afbeelding, geen rekenblad. ${BEWAAR}` },
  { begin: '{\\rtf', zin: `Dit is een tekstdocument, geen rekenblad. ${BEWAAR}` },
];
const WEBPAGINA = /^\s*(?:<!doctype html|<html|<table|<\?xml)/i;

const mb = (bytes: number): string => String(Math.ceil((bytes / 1024 / 1024) * 10) / 10).replace('.', ',');

/** The sentence that refuses a file of so many bytes. */
export const teGrootRekenblad = (bytes: number): string =>
  `Dit bestand is ${mb(bytes)} MB groot; hoogstens ${mb(REKENBLAD_MAX_BYTES)} MB kan. Haal werkbladen, afbeeldingen of kolommen weg die niet nodig zijn.`;

/** What a file is by its first bytes, whatever its name says. Throws OnleesbaarBestand for what is no spreadsheet. */
export function herkenBestand(bytes: Uint8Array): 'xlsx' | 'csv' {
  if (bytes.length === 0) throw new OnleesbaarBestand('Dit bestand is leeg. Kies het bestand met uw woningen.');
  if (bytes.length > REKENBLAD_MAX_BYTES) throw new OnleesbaarBestand(teGrootRekenblad(bytes.length));
  const begin = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  const ander = ANDERE.find((een) => begin.startsWith(een.begin));
  if (ander) throw new OnleesbaarBestand(ander.zin);
  if (begin.startsWith('PK\u0003\u0004') || begin.startsWith('PK\u0005\u0006')) return 'xlsx';
  if (WEBPAGINA.test(begin.replace(/^\u00ef\u00bb\u00bf/, ''))) {
    throw new OnleesbaarBestand(`Dit is een webpagina of XML met een andere naam, geen rekenblad. Open het. ${BEWAAR}`);
  }
  return 'csv';
}
