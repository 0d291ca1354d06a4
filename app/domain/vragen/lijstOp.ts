import type { Lijstvraag, Vraag } from './vraag.ts';

/** A list of questions at a path, and the place of an item in it; `plek` null for the list as a whole. */
export interface GevondenLijst {
  readonly vraag: Lijstvraag;
  readonly pad: string;
  readonly plek: number | null;
}

const PLEK = /^(\d{1,6})(?:\.(.*))?$/;

/** What is left of `pad` after the name of a question; null when it is not the path of that question. */
const naNaam = (pad: string, naam: string): string | null => {
  if (naam === '') return pad;
  if (pad === naam) return '';
  return pad.startsWith(`${naam}.`) ? pad.slice(naam.length + 1) : null;
};

/** The list that `pad` names ('contactpunten'), or the item of it ('contactpunten.2'); null when no question is there. */
export function lijstOp(vragen: readonly Vraag[], pad: string, begin = ''): GevondenLijst | null {
  for (const vraag of vragen) {
    const rest = naNaam(pad, vraag.naam);
    if (rest === null || (vraag.soort !== 'groep' && vraag.soort !== 'lijst')) continue;
    const hier = begin === '' ? vraag.naam : vraag.naam === '' ? begin : `${begin}.${vraag.naam}`;
    if (vraag.soort === 'groep') {
      const gevonden = lijstOp(vraag.vragen, rest, hier);
      if (gevonden !== null) return gevonden;
      continue;
    }
    if (rest === '') return { vraag, pad: hier, plek: null };
    const [, plek, dieper] = PLEK.exec(rest) ?? [];
    if (plek === undefined) return null;
    return dieper === undefined
      ? { vraag, pad: hier, plek: Number(plek) }
      : lijstOp(vraag.vragen, dieper, `${hier}.${plek}`);
  }
  return null;
}
