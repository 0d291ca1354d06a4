import type { Hoofdstukadres } from '../reglement/leesHoofdstuk.ts';
import { vragenGemeenten } from './gemeenten.ts';
import type { Vraag } from './vraag.ts';
import { vragenWoonbinding, vragenWoonbindingGemeente } from './woonbinding.ts';
import { vragenWoonmaatschappij } from './woonmaatschappij.ts';

const GEBIED: Partial<Record<string, readonly Vraag[]>> = {
  woonmaatschappij: vragenWoonmaatschappij,
  gemeenten: vragenGemeenten,
  woonbinding: vragenWoonbinding,
};
const GEMEENTE: Partial<Record<string, readonly Vraag[]>> = { woonbinding: vragenWoonbindingGemeente };

/** The questions of a chapter of the gebied, or of deel 2 of a gemeente. */
export const vragenVan = ({ hoofdstuk, gemeente }: Hoofdstukadres): readonly Vraag[] =>
  (gemeente === null ? GEBIED : GEMEENTE)[hoofdstuk] ?? [];
