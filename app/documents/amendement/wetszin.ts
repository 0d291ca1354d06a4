import type { Blok } from '../blokken.ts';

/** One legal sentence of an amendment, with the text that it brings in. */
export interface Wetszin {
  /** Number of the chapter of the ontwerp that it is about, as '3.2.1'. */
  readonly hoofdstuk: string;
  /** Key of the change behind it (see domain/amendement); null for what follows from all of them. */
  readonly wijziging: string | null;
  readonly zin: string;
  /** What comes in, to be printed under the sentence as a quotation; empty when the sentence says it all. */
  readonly luidt: readonly Blok[];
}

const RANGEN = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'];

/** 'eerste', 'tweede', …, '11e'; counts from 1. */
export const rangtelwoord = (nummer: number): string => RANGEN[nummer - 1] ?? `${nummer}e`;

/** A piece of text as a legal sentence names it: 'het getal “5”', 'het woord “lift”', 'de woorden “5 jaar”'. */
export function stukInWoorden(tekst: string): { readonly naam: string; readonly meervoud: boolean } {
  const meervoud = /\s/.test(tekst);
  const soort = meervoud ? 'de woorden' : /^\d[\d.,]*$/.test(tekst) ? 'het getal' : 'het woord';
  return { naam: `${soort} “${tekst}”`, meervoud };
}

/** 'In hoofdstuk 3.1, eerste lid, wordt het getal “5” vervangen door het getal “8”.' */
export function vervangzin(plaats: string, oud: string, nieuw: string): string {
  const [was, wordt] = [stukInWoorden(oud), stukInWoorden(nieuw)];
  return `In ${plaats} ${was.meervoud ? 'worden' : 'wordt'} ${was.naam} vervangen door ${wordt.naam}.`;
}
