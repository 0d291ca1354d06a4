import type { Blok, Inline, Lijstpunt } from '../blokken.ts';
import { kolomsleutel, tekstsleutel } from './sleutels.ts';
import { type Token, tokens } from './tokens.ts';
import { gelijkenis, woordenschat } from './verschillen.ts';

/** Texts with more than this share of common words are versions of one text. */
const VERWANT = 0.4;
/** What the same id adds: with little text in common it still pairs, and it decides between equal candidates. */
const ZELFDE_ID = 0.2;
/** A section or table is known by its id, and better still by its title. */
const ZELFDE_ID_MET_TITEL = 0.75;

/** All running text of a block, in order. */
function tekstVan(blok: Blok): readonly Inline[] {
  switch (blok.soort) {
    case 'sectie':
      return [...blok.titel, ...blok.blokken.flatMap(tekstVan)];
    case 'alinea':
      return blok.inhoud;
    case 'lijst':
      return blok.punten.flatMap((punt) => punt.blokken.flatMap(tekstVan));
    case 'kader':
      return blok.blokken.flatMap(tekstVan);
    case 'tabel':
      return blok.noten;
  }
}

/** Remembers the words of each node, so that a stretch of many nodes reads each of them once. */
function onthoudWoorden<T extends object>(tekst: (knoop: T) => readonly Token<Inline>[]) {
  const onthouden = new WeakMap<T, ReadonlySet<string>>();
  return (knoop: T): ReadonlySet<string> => {
    const woorden = onthouden.get(knoop) ?? woordenschat(tekst(knoop));
    onthouden.set(knoop, woorden);
    return woorden;
  };
}

function opTekst(een: ReadonlySet<string>, ander: ReadonlySet<string>, zelfdeId: boolean): number {
  const samen = gelijkenis(een, ander);
  if (zelfdeId) return samen + ZELFDE_ID;
  return samen > VERWANT ? samen : 0;
}

const opTitel = (zelfdeId: boolean, zelfdeTitel: boolean): number =>
  (zelfdeId ? ZELFDE_ID_MET_TITEL : 0) + (zelfdeTitel ? 1 : 0);

/**
 * How much two blocks have in common; 0 when they are not versions of one block. Sections pair by id or by the same title; tables
 * too, when their columns are the same; text, lists and frames by their words, and by id. What is set another way (a quote, an
 * ordered list) is another block.
 */
export function blokverwantschap(): (oud: Blok, nieuw: Blok) => number {
  const woorden = onthoudWoorden((blok: Blok) => tokens(tekstVan(blok)));
  return (oud, nieuw) => {
    const zelfdeId = oud.id === nieuw.id;
    if (oud.soort === 'sectie' && nieuw.soort === 'sectie')
      return opTitel(zelfdeId, tekstsleutel(oud.titel) === tekstsleutel(nieuw.titel));
    if (oud.soort === 'tabel' && nieuw.soort === 'tabel')
      return kolomsleutel(oud) === kolomsleutel(nieuw) ? opTitel(zelfdeId, oud.titel === nieuw.titel) : 0;
    const zelfdeVorm =
      (oud.soort === 'alinea' && nieuw.soort === 'alinea' && oud.stijl === nieuw.stijl) ||
      (oud.soort === 'lijst' && nieuw.soort === 'lijst' && oud.geordend === nieuw.geordend) ||
      (oud.soort === 'kader' && nieuw.soort === 'kader' && oud.toon === nieuw.toon);
    return zelfdeVorm ? opTekst(woorden(oud), woorden(nieuw), zelfdeId) : 0;
  };
}

/** How much two list items have in common, by their words and their id; 0 when they are not versions of one item. */
export function puntverwantschap(): (oud: Lijstpunt, nieuw: Lijstpunt) => number {
  const woorden = onthoudWoorden((punt: Lijstpunt) => tokens(punt.blokken.flatMap(tekstVan)));
  return (oud, nieuw) => opTekst(woorden(oud), woorden(nieuw), oud.id === nieuw.id);
}
