import type { Alinea, Blok, Document, Inline, Lijstpunt, Sectie } from '../blokken.ts';

/** What stands before the id of a node of the toewijzingsreglement in another document. */
const VOOR = 'tr.';

/** The id that a node of the toewijzingsreglement has where it was taken over. */
export const overgenomenId = (id: string): string => `${VOOR}${id}`;

/** A section of the toewijzingsreglement to take over: its id, and another title where its place there said more. */
export interface TeOvernemen {
  readonly id: string;
  readonly titel?: string;
}

function* secties(blokken: readonly Blok[]): Generator<Sectie> {
  for (const blok of blokken) {
    if (blok.soort !== 'sectie') continue;
    yield blok;
    yield* secties(blok.blokken);
  }
}

function verzamelIds(blok: Blok | Lijstpunt, ids: Set<string>): Set<string> {
  ids.add(blok.id);
  if (blok.soort === 'lijst') for (const punt of blok.punten) verzamelIds(punt, ids);
  if (blok.soort === 'sectie' || blok.soort === 'kader' || blok.soort === 'lijstpunt')
    for (const kind of blok.blokken) verzamelIds(kind, ids);
  return ids;
}

/** Running text with its references: to a node that came along they follow it, to another one they name the toewijzingsreglement. */
const inhoudOver = (inhoud: readonly Inline[], mee: ReadonlySet<string>): Inline[] =>
  inhoud.map((deel): Inline => {
    if (deel.soort !== 'verwijzing') return deel;
    if (mee.has(deel.naar)) return { ...deel, naar: overgenomenId(deel.naar) };
    return { soort: 'tekst', tekst: `${deel.tekst} van het toewijzingsreglement` };
  });

function blokOver(blok: Blok, mee: ReadonlySet<string>): Blok {
  const id = overgenomenId(blok.id);
  const binnen = (blokken: readonly Blok[]) => blokken.map((kind) => blokOver(kind, mee));
  switch (blok.soort) {
    case 'sectie':
      return { ...blok, id, titel: inhoudOver(blok.titel, mee), blokken: binnen(blok.blokken) };
    case 'alinea':
      return { ...blok, id, inhoud: inhoudOver(blok.inhoud, mee) };
    case 'lijst':
      return {
        ...blok,
        id,
        punten: blok.punten.map((punt) => ({ ...punt, id: overgenomenId(punt.id), blokken: binnen(punt.blokken) })),
      };
    case 'kader':
      return { ...blok, id, blokken: binnen(blok.blokken) };
    case 'tabel':
      return { ...blok, id };
  }
}

/** The line under the heading that says where the text comes from. */
const herkomstregel = ({ id, nummer }: Sectie): Alinea => ({
  soort: 'alinea',
  id: `${overgenomenId(id)}.herkomst`,
  stijl: 'gewoon',
  inhoud: [{ soort: 'tekst', tekst: `Overgenomen uit ${nummer} van het toewijzingsreglement.`, cursief: true }],
});

/**
 * Takes sections of the numbered toewijzingsreglement over into another document: the same nodes under an id of their own, each with a
 * line that names its number there. `mee` are the ids of all sections that come along anywhere in the document, so that a reference
 * between them becomes a reference inside the document; a reference to anything else names the toewijzingsreglement.
 */
export function neemOver(reglement: Document, gevraagd: readonly TeOvernemen[], mee: ReadonlySet<string>): Sectie[] {
  const opId = new Map([...secties(reglement.blokken)].map((sectie) => [sectie.id, sectie]));
  return gevraagd.flatMap(({ id, titel }) => {
    const bron = opId.get(id);
    if (bron === undefined) return [];
    const over = blokOver(bron, mee) as Sectie;
    return [
      {
        ...over,
        ...(titel === undefined ? {} : { titel: [{ soort: 'tekst' as const, tekst: titel }] }),
        blokken: [herkomstregel(bron), ...over.blokken],
      },
    ];
  });
}

/** The ids of these sections and of everything in them. */
export function idsIn(reglement: Document, gevraagd: readonly TeOvernemen[]): ReadonlySet<string> {
  const gezocht = new Set(gevraagd.map(({ id }) => id));
  const ids = new Set<string>();
  for (const sectie of secties(reglement.blokken)) if (gezocht.has(sectie.id)) verzamelIds(sectie, ids);
  return ids;
}
