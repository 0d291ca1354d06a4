import type { Blok, Kader, Lijstpunt } from '../blokken.ts';
import type { Anker } from './invoeging.ts';
import { LETTER, type Letter } from './knoopId.ts';

type ZonderPlaats<T> = T extends unknown ? Omit<T, 'id' | 'vraag' | 'bron'> : never;

/** A block that still has to get its id. */
type BlokZonderId = ZonderPlaats<Blok>;

/** What one render has in common, whatever the place: the ids given so far and what waits for the next block. */
export interface Werf {
  readonly ids: Set<string>;
  anker: Anker | null;
  ongenummerd: boolean;
  kader: Kader['toon'] | null;
  /** Stops with an error that names the template. */
  readonly weiger: (wat: string) => never;
}

/**
 * A place where nodes are put one after the other: the document, a section, a list, an item of a list. It hands out the ids: of the anchor
 * that waits for the next block, or its own id with the letter of the kind and an ordinal.
 */
export interface Bouwplaats {
  readonly id: string;
  readonly werf: Werf;
  readonly blokken: Blok[];
  readonly tellers: Partial<Record<Letter, number>>;
}

/** An empty place with this id. */
export const maakBouwplaats = (id: string, werf: Werf): Bouwplaats => ({ id, werf, blokken: [], tellers: {} });

/** The id, question and source that the next node of this kind will get; nothing is taken yet. */
export function volgende({ id, werf, tellers }: Bouwplaats, soort: keyof typeof LETTER): Anker {
  const letter = LETTER[soort];
  return werf.anker ?? { id: `${id}.${letter}${(tellers[letter] ?? 0) + 1}` };
}

/** Takes an id: counts the node among its kind and lets no anchor wait any more. */
export function neem({ werf, tellers }: Bouwplaats, soort: keyof typeof LETTER, { id }: Anker): void {
  const letter = LETTER[soort];
  if (werf.ids.has(id)) werf.weiger(`het anker “${id}” staat er meer dan eens.`);
  werf.ids.add(id);
  tellers[letter] = (tellers[letter] ?? 0) + 1;
  werf.anker = null;
}

/** Puts a block on the place, with the id that waits for it or the next one of its kind. */
export function zet(plaats: Bouwplaats, blok: BlokZonderId, anker = volgende(plaats, blok.soort)): void {
  const { werf } = plaats;
  if ((werf.ongenummerd && blok.soort !== 'sectie') || werf.kader) sluit(werf);
  neem(plaats, blok.soort, anker);
  plaats.blokken.push({ ...blok, ...anker } as Blok);
}

/**
 * Puts a list on the place, item by item: `vul` puts the blocks of an item. Items without blocks are left out, and a list without items too.
 */
export function zetLijst<P>(
  plaats: Bouwplaats,
  geordend: boolean,
  punten: readonly P[],
  vul: (punt: P, inPunt: Bouwplaats) => void,
): void {
  const { werf } = plaats;
  const anker = volgende(plaats, 'lijst');
  werf.anker = null;
  const inLijst = maakBouwplaats(anker.id, werf);
  const gevuld: Lijstpunt[] = [];
  for (const punt of punten) {
    const puntAnker = volgende(inLijst, 'lijstpunt');
    const inPunt = maakBouwplaats(puntAnker.id, werf);
    vul(punt, inPunt);
    sluit(werf);
    if (inPunt.blokken.length === 0) continue;
    neem(inLijst, 'lijstpunt', puntAnker);
    gevuld.push({ soort: 'lijstpunt', blokken: inPunt.blokken, ...puntAnker } as Lijstpunt);
  }
  if (gevuld.length > 0) zet(plaats, { soort: 'lijst', geordend, punten: gevuld }, anker);
}

/** At the end of a list item or of the template: nothing may still wait for a block. */
export function sluit(werf: Werf): void {
  if (werf.ongenummerd) werf.weiger('na {{ongenummerd}} komt geen kop.');
  if (werf.kader) werf.weiger('na {{kader}} komt geen blok met > ervoor.');
  if (werf.anker) werf.weiger(`na het anker “${werf.anker.id}” komt geen blok.`);
}
