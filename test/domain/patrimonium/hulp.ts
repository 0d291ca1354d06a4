import type { Tabel } from '../../../app/domain/patrimonium/tabel.ts';
import { type Woning, woning } from '../../../app/domain/patrimonium/woning.ts';

/** A dwelling in Dendermonde, with what the test is about. */
export const maakWoning = (anders: Partial<Woning> = {}): Woning => ({
  ...woning.parse({ gemeente: '42006', straat: 'Kerkstraat', nummer: '12' }),
  ...anders,
});

/** A sheet with its headings on row 1 and these rows from row 2. */
export const maakBlad = (kop: readonly string[], ...rijen: readonly (readonly string[])[]): Tabel => ({
  kop,
  kopRij: 1,
  rijen: rijen.map((cellen, plek) => ({ rij: plek + 2, cellen })),
  ervoor: [],
});
