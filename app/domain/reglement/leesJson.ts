import { getal } from '../taal/getal.ts';

/** Largest dossier file, in bytes of UTF-8. */
export const DOSSIER_MAX_BYTES = 5 * 1024 * 1024;
/** Most values (texts, numbers, lists, objects) in one file, and how deep they may be nested. */
export const DOSSIER_MAX_WAARDEN = 400_000;
export const DOSSIER_MAX_DIEPTE = 30;

export type GelezenJson =
  | { readonly ok: true; readonly waarde: unknown }
  | { readonly ok: false; readonly fout: string };

/** The sentence for a file of `bytes` bytes, which is too large. */
export const teGrootBestand = (bytes: number): string =>
  `Het bestand is te groot: ${getal(Math.ceil(bytes / (1024 * 1024)))} MB; hoogstens ${DOSSIER_MAX_BYTES / (1024 * 1024)} MB (${getal(DOSSIER_MAX_BYTES)} bytes).`;

/** Where the JSON parser stopped, in Dutch: line and position, or a piece of the text; '' when it does not say. */
function plaatsVan(melding: string, tekst: string): string {
  const positie = /at position (\d+)/.exec(melding)?.[1];
  if (positie !== undefined) {
    const ervoor = tekst.slice(0, Number(positie)).split('\n');
    return ` Lees na bij regel ${getal(ervoor.length)}, teken ${getal((ervoor.at(-1)?.length ?? 0) + 1)}.`;
  }
  if (melding.includes('Unexpected end')) return ' Het bestand houdt te vroeg op.';
  const stuk = /, (?:\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(melding)?.[1];
  return stuk === undefined ? '' : ` Lees na bij: ${stuk}`;
}

/** Whether a value holds too many values or is nested too deep; a stack of our own, so that no file can exhaust the call stack. */
function teVeel(waarde: unknown, wat: string): string | null {
  const stapel: { waarde: unknown; diepte: number }[] = [{ waarde, diepte: 1 }];
  let geteld = 0;
  for (let top = stapel.pop(); top !== undefined; top = stapel.pop()) {
    geteld += 1;
    if (geteld > DOSSIER_MAX_WAARDEN)
      return `Het bestand telt meer dan ${getal(DOSSIER_MAX_WAARDEN)} waarden; dat is geen ${wat}.`;
    if (top.diepte > DOSSIER_MAX_DIEPTE)
      return `Het bestand is dieper dan ${DOSSIER_MAX_DIEPTE} niveaus genest; dat is geen ${wat}.`;
    if (typeof top.waarde !== 'object' || top.waarde === null) continue;
    for (const kind of Object.values(top.waarde)) stapel.push({ waarde: kind, diepte: top.diepte + 1 });
  }
  return null;
}

/** Parses the text of a file as JSON, within the limits above; a byte order mark in front is skipped. `wat` names what it should be. */
export function leesJson(tekst: string, wat = 'dossier'): GelezenJson {
  // A text has at least as many bytes as characters, so a huge one need not be encoded to be refused.
  const bytes = tekst.length > DOSSIER_MAX_BYTES ? tekst.length : new TextEncoder().encode(tekst).length;
  if (bytes > DOSSIER_MAX_BYTES) return { ok: false, fout: teGrootBestand(bytes) };
  const zuiver = tekst.replace(/^\uFEFF/, '');
  if (zuiver.trim() === '') return { ok: false, fout: `Het bestand is leeg; verwacht: een ${wat} als JSON.` };
  let waarde: unknown;
  try {
    waarde = JSON.parse(zuiver);
  } catch (fout) {
    const plaats = plaatsVan(fout instanceof Error ? fout.message : '', zuiver);
    return { ok: false, fout: `Het bestand is geen geldige JSON.${plaats}` };
  }
  const fout = teVeel(waarde, wat);
  return fout === null ? { ok: true, waarde } : { ok: false, fout };
}
