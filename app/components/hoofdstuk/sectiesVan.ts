import { voegPad } from '../../domain/vragen/rij.ts';
import type { Vraag } from '../../domain/vragen/vraag.ts';
import { groepanker } from '../vragen/groepanker.ts';

/** With fewer parts than this a page needs no contents. */
const MINSTE = 3;

/** A part of a page with questions: its heading, its place, and how many of its questions must still be answered. */
export interface Sectie {
  readonly titel: string;
  readonly anker: string;
  readonly open: number;
}

/** The paths of what a question asks; those inside a group that is only a heading stand beside it. */
const padenVan = (vraag: Vraag, om: string): readonly string[] =>
  vraag.soort === 'groep' && vraag.naam === ''
    ? vraag.vragen.flatMap((eigen) => padenVan(eigen, om))
    : [voegPad(om, vraag.naam)];

/**
 * The parts of a page, from the questions that are asked on it at path `om`; `open` are the paths of the questions that must still
 * be answered. None for a page that is short.
 */
export function sectiesVan(vragen: readonly Vraag[], om: string, open: readonly string[]): Sectie[] {
  const secties = vragen.flatMap((vraag): Sectie[] => {
    if (vraag.soort !== 'groep' && vraag.soort !== 'lijst') return [];
    const paden = padenVan(vraag, om);
    const telt = (pad: string) => paden.some((eigen) => pad === eigen || pad.startsWith(`${eigen}.`));
    return [{ titel: vraag.label, anker: groepanker(om, vraag), open: open.filter(telt).length }];
  });
  return secties.length < MINSTE ? [] : secties;
}
