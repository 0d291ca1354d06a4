import { gelijk } from './gelijk.ts';
import { alsLijst, alsRij, isRij, voegPad, waardeOp } from './rij.ts';
import { rijenVan } from './rijenVan.ts';
import type { Enkelvoudig, Lijstvraag, Vraag, Vraagcontext } from './vraag.ts';
import { zichtbareVragen } from './zichtbaar.ts';

/** How far a chapter is filled in. */
export type Hoofdstukstand = 'niet-begonnen' | 'bezig' | 'volledig';

/** A question that must still be answered. */
export interface OpenVraag {
  readonly pad: string;
  readonly label: string;
}

const isLeeg = (waarde: unknown): boolean =>
  waarde === null ||
  waarde === undefined ||
  (typeof waarde === 'string' && waarde.trim() === '') ||
  (Array.isArray(waarde) && waarde.length === 0);

const isNodig = (
  { nodig, nodigAls }: Enkelvoudig,
  omringend: Readonly<Record<string, unknown>>,
  context: Vraagcontext,
): boolean => nodig === true || nodigAls?.(omringend, context) === true;

/** Whether an item says more than which gemeente it is about. */
const heeftAntwoord = ({ kenmerk, enkel }: Lijstvraag, item: unknown): boolean =>
  enkel ? !isLeeg(item) : Object.entries(alsRij(item)).some(([naam, waarde]) => naam !== kenmerk && !isLeeg(waarde));

const vraagtAntwoord = ({ vragen }: Lijstvraag): boolean => vragen.some(({ nodig }) => nodig);

function* openInLijst(
  vraag: Lijstvraag,
  waarde: unknown,
  pad: string,
  context: Vraagcontext,
  ouder: unknown,
): Generator<OpenVraag> {
  const rijen = rijenVan(vraag, waarde, context, ouder).filter(
    ({ ontbrekend }) => !ontbrekend || (vraag.nodig && vraagtAntwoord(vraag)),
  );
  const leeg = !alsLijst(waarde).some((item) => heeftAntwoord(vraag, item));
  if (vraag.nodig && leeg && (rijen.length === 0 || !vraagtAntwoord(vraag))) yield { pad, label: vraag.label };
  if (vraag.enkel) return;
  for (const [rang, { plek, item }] of rijen.entries()) {
    const titel = vraag.titelVan(alsRij(item), rang, context);
    for (const open of openVragen(vraag.vragen, item, context, voegPad(pad, plek), alsRij(ouder))) {
      yield { pad: open.pad, label: `${open.label} (${titel})` };
    }
  }
}

function* openVragen(
  vragen: readonly Vraag[],
  waarde: unknown,
  context: Vraagcontext,
  pad = '',
  ouder?: Readonly<Record<string, unknown>>,
): Generator<OpenVraag> {
  for (const vraag of zichtbareVragen(vragen, isRij(waarde) ? waarde : {}, context, ouder)) {
    const hier = voegPad(pad, vraag.naam);
    const eigen = waardeOp(waarde, vraag.naam);
    if (vraag.soort === 'groep') yield* openVragen(vraag.vragen, eigen, context, hier, ouder);
    else if (vraag.soort === 'lijst') yield* openInLijst(vraag, eigen, hier, context, waarde);
    else if (isNodig(vraag, alsRij(waarde), context) && isLeeg(eigen)) yield { pad: hier, label: vraag.label };
  }
}

/**
 * How far a chapter is, and which of the questions that are asked and must be answered are still open. `leeg` is the empty value
 * of the chapter: what equals it is not begun. Whether the answers are right is for the rules.
 */
export function standVan(
  vragen: readonly Vraag[],
  inhoud: unknown,
  leeg: unknown,
  context: Vraagcontext,
): { readonly stand: Hoofdstukstand; readonly open: readonly OpenVraag[] } {
  const open = [...openVragen(vragen, inhoud, context)];
  if (gelijk(inhoud, leeg)) return { stand: 'niet-begonnen', open };
  return { stand: open.length === 0 ? 'volledig' : 'bezig', open };
}
