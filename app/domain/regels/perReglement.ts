import { type Reglementsoort, reglementVanHoofdstuk } from '../reglement/sjabloon.ts';
import type { Bevinding } from './regel.ts';

/** The documents, in the order in which bevindingen are shown. */
export const REGLEMENTEN: readonly Reglementsoort[] = ['tr', 'ihr', 'hr'];

/** A document in a sentence: 'het intern huurreglement'. */
export const REGLEMENTNAMEN: Readonly<Record<Reglementsoort, string>> = {
  tr: 'toewijzingsreglement',
  ihr: 'intern huurreglement',
  hr: 'huishoudelijk reglement',
};

/** The document in which a bevinding stands, by the chapter of its place. */
export const reglementVanBevinding = ({ plaats }: Pick<Bevinding, 'plaats'>): Reglementsoort =>
  reglementVanHoofdstuk(plaats.hoofdstuk);

/** The bevindingen of one document; those of another one never hold it back. */
export const bevindingenVan = (bevindingen: readonly Bevinding[], reglement: Reglementsoort): Bevinding[] =>
  bevindingen.filter((bevinding) => reglementVanBevinding(bevinding) === reglement);
