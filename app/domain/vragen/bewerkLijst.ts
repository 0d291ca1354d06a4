import { leesGemeente } from './lees/leesKeuze.ts';
import { lijstOp } from './lijstOp.ts';
import { alsLijst, alsRij, metWaarde, voegPad, waardeOp } from './rij.ts';
import type { Lijstvraag, Vraag, Vraagcontext } from './vraag.ts';

/** What a button under or beside a list asks; `pad` is the list for 'voeg-toe', otherwise the item. */
export interface Lijstopdracht {
  readonly doe: 'voeg-toe' | 'verwijder' | 'omhoog' | 'omlaag';
  readonly pad: string;
  /** What was chosen for a new item: a gemeente by name or NIS code, the key of a doelgroep or of a definition. */
  readonly waarde?: string;
}

/** The chapter after an edit of a list. */
export interface BewerkteLijst {
  readonly inhoud: unknown;
  /** Path of the question, item or list that gets the focus. */
  readonly focus: string;
  /** Why nothing was added, as a Dutch sentence; null when the edit was done. */
  readonly fout: string | null;
}

/** The first question of an item that somebody can answer, as a path from the item. */
function eersteVraag(vragen: readonly Vraag[]): string {
  const vraag = vragen.find(({ soort }) => soort !== 'sleutel');
  if (vraag === undefined) return '';
  return vraag.soort === 'groep' ? voegPad(vraag.naam, eersteVraag(vraag.vragen)) : vraag.naam;
}

/** What is chosen for a new item, or why it cannot be added. */
function keur(
  vraag: Lijstvraag,
  items: readonly unknown[],
  waarde: string | undefined,
): { waarde?: string; fout?: string; plek?: number } {
  if (vraag.kenmerk !== 'nis') return waarde === undefined ? {} : { waarde };
  const gelezen = leesGemeente(true, waarde ?? '');
  if (!gelezen.ok) return { fout: waarde ? `Gemeente: ${gelezen.tekst}` : 'Zoek eerst een gemeente op naam.' };
  const nis = String(gelezen.waarde);
  const plek = items.findIndex((item) => alsRij(item).nis === nis);
  return plek < 0 ? { waarde: nis } : { fout: `Deze gemeente staat al op rij ${plek + 1}.`, plek };
}

function voegToe(
  vraag: Lijstvraag,
  inhoud: unknown,
  pad: string,
  context: Vraagcontext,
  gekozen?: string,
): BewerkteLijst {
  const items = alsLijst(waardeOp(inhoud, pad));
  const { waarde, fout, plek } = keur(vraag, items, gekozen);
  if (fout !== undefined) return { inhoud, focus: plek === undefined ? pad : voegPad(pad, plek), fout };
  const nieuw = vraag.nieuw(items, context, waarde);
  if (nieuw === undefined) return { inhoud, focus: pad, fout: `Er kan geen ${vraag.enkelvoud} meer bij.` };
  const item = voegPad(pad, items.length);
  return {
    inhoud: metWaarde(inhoud, pad, [...items, nieuw]),
    focus: voegPad(item, eersteVraag(vraag.vragen)),
    fout: null,
  };
}

function verwijder(inhoud: unknown, pad: string, plek: number): BewerkteLijst {
  const over = alsLijst(waardeOp(inhoud, pad)).toSpliced(plek, 1);
  const focus = over.length === 0 ? pad : voegPad(pad, Math.min(plek, over.length - 1));
  return { inhoud: metWaarde(inhoud, pad, over), focus, fout: null };
}

function verplaats(inhoud: unknown, pad: string, plek: number, stap: 1 | -1): BewerkteLijst {
  const items = alsLijst(waardeOp(inhoud, pad));
  const naar = plek + stap;
  if (naar < 0 || naar >= items.length) return { inhoud, focus: voegPad(pad, plek), fout: null };
  const anders = items.with(plek, items[naar]).with(naar, items[plek]);
  return { inhoud: metWaarde(inhoud, pad, anders), focus: voegPad(pad, naar), fout: null };
}

/**
 * Adds, removes or moves an item of a list in the value of a chapter. A path that is no list or item of this chapter, as on an
 * old page, changes nothing. New keys depend on the list alone. What is added may still lack its gemeente: see opslaanbaar.ts.
 */
export function bewerkLijst(
  vragen: readonly Vraag[],
  inhoud: unknown,
  opdracht: Lijstopdracht,
  context: Vraagcontext,
): BewerkteLijst {
  const gevonden = lijstOp(vragen, opdracht.pad);
  if (gevonden === null) return { inhoud, focus: opdracht.pad, fout: null };
  const { vraag, pad, plek } = gevonden;
  if (opdracht.doe === 'voeg-toe') return voegToe(vraag, inhoud, pad, context, opdracht.waarde);
  if (plek === null || plek >= alsLijst(waardeOp(inhoud, pad)).length) return { inhoud, focus: pad, fout: null };
  if (opdracht.doe === 'verwijder') return verwijder(inhoud, pad, plek);
  return verplaats(inhoud, pad, plek, opdracht.doe === 'omhoog' ? -1 : 1);
}
