import { createHash } from 'node:crypto';

/** A row of the store before it has its hash; `gegevens` is canonical JSON. */
export interface Rij {
  readonly dossier: string;
  readonly volgnummer: number;
  readonly soort: string;
  readonly gegevens: string;
  readonly door: string;
  readonly namens: string;
  readonly rol: string;
  readonly op: string;
  readonly vorigeHash: string;
}

/** What stands before the first event of a dossier. */
export const EERSTE_HASH = '0'.repeat(64);

/** The hash of a row: SHA-256, in hexadecimal, over all its columns as a JSON list, the hash of the row before it included. */
export function hashVan({ dossier, volgnummer, soort, gegevens, door, namens, rol, op, vorigeHash }: Rij): string {
  const tekst = JSON.stringify([vorigeHash, dossier, volgnummer, soort, gegevens, door, namens, rol, op]);
  return createHash('sha256').update(tekst).digest('hex');
}
