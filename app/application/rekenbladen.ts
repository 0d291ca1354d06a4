import type { Werkblad } from '../documents/werkblad.ts';
import type { Rijfout } from '../domain/patrimonium/lees/leesWoningen.ts';
import type { Tabel } from '../domain/patrimonium/tabel.ts';

/** A spreadsheet that was read, or one Dutch sentence about why it cannot be. */
export type GelezenRekenblad =
  | {
      readonly soort: 'gelezen';
      readonly tabel: Tabel;
      /** What is good to know about how it was read, in Dutch sentences. */
      readonly opmerkingen: readonly string[];
    }
  | { readonly soort: 'onleesbaar'; readonly zin: string };

/** Spreadsheets as they come in and go out. */
export interface Rekenbladen {
  /** Reads CSV or XLSX away from the main thread; never throws for what a file may hold. */
  readonly lees: (bytes: Uint8Array) => Promise<GelezenRekenblad>;
  /** The sentence that refuses a file of so many bytes. */
  readonly teGroot: (bytes: number) => string;
  /** The same sheet back as XLSX with a column 'fout'. */
  readonly metFouten: (tabel: Tabel, fouten: readonly Rijfout[]) => Uint8Array;
  /** A sheet as XLSX, with text in every cell. */
  readonly schrijf: (blad: Werkblad) => Uint8Array;
  /** The empty sheet to fill in. */
  readonly sjabloonXlsx: () => Uint8Array;
  readonly sjabloonCsv: () => Uint8Array;
}
