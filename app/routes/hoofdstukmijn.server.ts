import { type Hoofdstukadres, leesHoofdstuk } from '../domain/reglement/leesHoofdstuk.ts';
import { vragenVan } from '../domain/vragen/index.ts';
import { opslaanbaar } from '../domain/vragen/opslaanbaar.ts';
import { alsRij } from '../domain/vragen/rij.ts';

/** My version out of the form of a choice; when it arrived damaged, what of it still fits, and the text when it is no JSON. */
export type Ontvangen =
  | { readonly beschadigd: false; readonly inhoud: unknown }
  | { readonly beschadigd: true; readonly inhoud: unknown; readonly resten: string | null };

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

/** Reads my version of a chapter; a part of it that does not fit is taken from `basis`, from which it was started. */
export function leesMijn(adres: Hoofdstukadres, tekst: string, basis: unknown): Ontvangen {
  const past = (inhoud: unknown) => leesHoofdstuk(adres, opslaanbaar(vragenVan(adres, null), inhoud)).ok;
  const mijn = alsJson(tekst);
  if (mijn === undefined) return { beschadigd: true, inhoud: basis, resten: tekst === '' ? null : tekst };
  if (past(mijn)) return { beschadigd: false, inhoud: mijn };
  let leesbaar = basis;
  for (const [naam, waarde] of Object.entries(alsRij(mijn))) {
    const met = { ...alsRij(leesbaar), [naam]: waarde };
    if (past(met)) leesbaar = met;
  }
  return { beschadigd: true, inhoud: leesbaar, resten: null };
}
