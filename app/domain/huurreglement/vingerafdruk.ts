import { canoniek } from '../procedure/canoniek.ts';

/** Two multipliers of the mixing step: large odd numbers, so that every letter moves every bit. */
const MENG = [0x9e3779b1, 0x5f356495] as const;

/** Mixes the letters of a text into 32 bits, from a start of its own. */
function meng(tekst: string, begin: number, factor: number): number {
  let stand = begin;
  for (let plek = 0; plek < tekst.length; plek += 1) {
    stand = Math.imul(stand ^ tekst.charCodeAt(plek), factor);
    stand = (stand << 13) | (stand >>> 19);
  }
  stand = Math.imul(stand ^ (stand >>> 16), factor);
  return (stand ^ (stand >>> 15)) >>> 0;
}

/**
 * A short text (16 hexadecimal digits) that is the same for equal values, whatever the order of their fields, on every machine.
 * It shows that something changed; it is no seal against somebody who wants to deceive (that is the hash chain of the events).
 */
export function vingerafdruk(waarde: unknown): string {
  const tekst = canoniek(waarde);
  return MENG.map((factor, nummer) =>
    meng(tekst, tekst.length + nummer, factor)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
}
