import { leesGemeente } from '../domain/vragen/lees/leesKeuze.ts';

export type GelezenGemeenten =
  | { readonly ok: true; readonly nissen: readonly string[] }
  | { readonly ok: false; readonly fout: string };

/** How many names that are not right are named one by one. */
const GENOEMD = 5;

/**
 * The NIS codes of gemeenten typed or pasted by name (or code), on lines of their own or between commas, semicolons or tabs;
 * each once, in the order typed. Refused with a Dutch sentence when one of them is no gemeente of the Vlaamse Gewest.
 */
export function leesGemeentenamen(tekst: string): GelezenGemeenten {
  const gelezen = tekst
    .split(/[\r\n,;\t]+/)
    .filter((naam) => naam.trim() !== '')
    .map((naam) => leesGemeente(true, naam));
  const fouten = gelezen.flatMap((een) => (een.ok ? [] : [een.tekst]));
  if (fouten.length === 0) {
    return { ok: true, nissen: [...new Set(gelezen.flatMap((een) => (een.ok ? [String(een.waarde)] : [])))] };
  }
  const genoemd = fouten.slice(0, GENOEMD).join(' ');
  return { ok: false, fout: fouten.length > GENOEMD ? `${genoemd} En nog ${fouten.length - GENOEMD}.` : genoemd };
}
