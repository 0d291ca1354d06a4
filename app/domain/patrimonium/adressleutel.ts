import { straatregel } from './adres.ts';
import { zonderAccenten } from './vereenvoudig.ts';
import type { Woning } from './woning.ts';

/** Postcode and place at the end of a pasted line: the gemeente is known already. */
const PLAATS = /(?:,\s*|\s+)(?:b-?\s?)?\d{4}\s+(?!bus\b|bte\b|b\.)\D{2,}$/;
/** What announces a bus: the word, its abbreviations behind a house number, or a slash. */
const BUS = /(\d\s?[a-z]?)\s*(?:,?\s*(?:bus|bte|b\.)\s*|\s+b\s+(?=\d)|\s*\/\s*)(?=[a-z0-9])/g;
/** A street name that is written short. */
const KORT: readonly (readonly [RegExp, string])[] = [
  [/str\b\.?/g, 'straat'],
  [/stwg\b\.?/g, 'steenweg'],
  [/\bst\b\.?/g, 'sint'],
];
/** The mark between house number and bus; no address holds it. */
const GRENS = '|';

/** The words of an address in lower case: case, accents, punctuation, short forms and the way the bus is named are gone. */
function kernVan(kaal: string): string {
  let kern = kaal;
  for (const [kort, voluit] of KORT) kern = kern.replace(kort, voluit);
  return (
    kern
      .replace(BUS, `$1${GRENS}`)
      .replace(/[^a-z0-9|]+/g, ' ')
      // '12 A' and '12A' are one number
      .replace(/(\d) (?=[a-z](?:\||$))/g, '$1')
      .replace(/ ?\| ?/g, GRENS)
      .trim()
  );
}

const sleutel = (gemeente: string, kern: string): string => (kern === '' ? '' : `${gemeente} ${kern}`);

/**
 * The same dwelling has the same key, however its address is written: case, accents, spaces, punctuation, the usual short
 * forms and the way the bus is named do not count. `gemeente` is a NIS code, `adres` a line with or without postcode and
 * place behind it. '' when there is no address.
 */
export const adressleutel = ({ gemeente, adres }: { readonly gemeente: string; readonly adres: string }): string =>
  sleutel(gemeente, kernVan(zonderAccenten(adres.trim()).replace(PLAATS, '')));

/** What announces a bus inside its own column: 'bus 3', 'b. 3', 'bte 3'; 'B3' is the name of a bus. */
const BUSWOORD = /^(?:bus|bte|b\.|b\s)\s*(?=\S)/i;

/** The key of the address of a dwelling, the same as that of its written address; '' when it has none. */
export const sleutelVan = (woning: Pick<Woning, 'gemeente' | 'straat' | 'nummer' | 'bus'>): string =>
  sleutel(
    woning.gemeente,
    kernVan(zonderAccenten(straatregel({ ...woning, bus: woning.bus.trim().replace(BUSWOORD, '') }))),
  );
