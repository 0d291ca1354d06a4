import { type Reglementsoort, reglementVan, SJABLOON } from '../reglement/sjabloon.ts';
import type { Bevinding } from './regel.ts';

/** The document in which a bevinding stands, by the chapter of its place. */
export function reglementVanBevinding({ plaats: { hoofdstuk, deel2 } }: Bevinding): Reglementsoort {
  const niveau = deel2 ? 'gemeente' : 'gebied';
  const regel = SJABLOON.find((een) => een.hoofdstuk === hoofdstuk && een.niveau === niveau);
  return regel === undefined ? 'tr' : reglementVan(regel.deel);
}

/** The bevindingen of one document; those of another one never hold it back. */
export const bevindingenVan = (bevindingen: readonly Bevinding[], reglement: Reglementsoort): Bevinding[] =>
  bevindingen.filter((bevinding) => reglementVanBevinding(bevinding) === reglement);

/** A document in a sentence: "het intern huurreglement". */
export const REGLEMENTNAMEN: Readonly<Record<Reglementsoort, string>> = {
  tr: 'toewijzingsreglement',
  ihr: 'intern huurreglement',
  hr: 'huishoudelijk reglement',
};
