import { OnleesbaarBestand } from './onleesbaarBestand.ts';

const GEEN_TEKST =
  "Dit bestand is geen tekst en geen .xlsx. Bewaar de lijst in uw rekenprogramma als 'Excel-werkmap (.xlsx)' of als CSV.";

/** Decodes, or undefined when the bytes are not valid in this encoding. */
function probeer(bytes: Uint8Array, codering: string): string | undefined {
  try {
    return new TextDecoder(codering, { fatal: true }).decode(bytes);
  } catch (fout) {
    if (fout instanceof TypeError) return undefined;
    throw fout;
  }
}

/** UTF-16 announces itself by its first two bytes. */
function utf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/**
 * The text of a CSV file: UTF-16 when it says so, UTF-8 when it is valid, else windows-1252, which Excel in Belgium writes; that is
 * said in a remark. Throws OnleesbaarBestand for what is no text.
 */
export function decodeer(bytes: Uint8Array): { tekst: string; opmerkingen: string[] } {
  const codering = utf16(bytes);
  const zeker = probeer(bytes, codering ?? 'utf-8');
  const tekst = zeker ?? (codering ? undefined : probeer(bytes, 'windows-1252'));
  if (tekst === undefined || tekst.includes('\0')) throw new OnleesbaarBestand(GEEN_TEKST);
  const opmerkingen =
    zeker === undefined
      ? ['Het bestand is geen UTF-8; het is gelezen als windows-1252. Kijk na of letters met een accent kloppen.']
      : [];
  return { tekst, opmerkingen };
}
