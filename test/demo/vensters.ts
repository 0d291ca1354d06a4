import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Words in a row that count as copied. */
const VENSTER = 8;

/** Bytes kept of the hash of a window: enough to make a chance hit rarer than one in a thousand runs of the whole check. */
const BYTES = 5;

/** The words of a text, without capitals and punctuation. */
export const woorden = (tekst: string): string[] =>
  tekst
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of eight words of a text. */
export function vensters(tekst: string): string[] {
  const alle = woorden(tekst);
  return alle.slice(0, Math.max(0, alle.length - VENSTER + 1)).map((_, i) => alle.slice(i, i + VENSTER).join(' '));
}

/** The fingerprint of a window, so that the published text itself need not be kept here. */
export const vingerafdruk = (venster: string): string =>
  createHash('sha256').update(venster).digest().subarray(0, BYTES).toString('hex');

/** The fingerprints of all windows of the published reglement of stek92. */
export function gepubliceerdeVensters(): Set<string> {
  const hex = Buffer.from(readFileSync(new URL('./bronvensters.base64', import.meta.url), 'utf8'), 'base64').toString(
    'hex',
  );
  return new Set(hex.match(new RegExp(`.{${2 * BYTES}}`, 'g')) ?? []);
}

/** Every text inside a value, however deep. */
export function teksten(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde];
  return waarde !== null && typeof waarde === 'object' ? Object.values(waarde).flatMap(teksten) : [];
}
