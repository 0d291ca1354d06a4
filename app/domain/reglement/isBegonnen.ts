import type { Dossier, Gebiedshoofdstuk } from './dossier.ts';
import { type Reglementsoort, reglementVan, SJABLOON } from './sjabloon.ts';

/** Whether anything is filled in: a text, a number, a choice, an item of a list. A box that is not ticked is nothing. */
function heeftInhoud(waarde: unknown): boolean {
  if (Array.isArray(waarde)) return waarde.length > 0;
  if (typeof waarde === 'object' && waarde !== null) return Object.values(waarde).some(heeftInhoud);
  return waarde !== null && waarde !== undefined && waarde !== '' && waarde !== false;
}

/** The chapters of the gebied of the intern huurreglement or the huishoudelijk reglement. */
export const hoofdstukkenVan = (reglement: Exclude<Reglementsoort, 'tr'>): readonly Gebiedshoofdstuk[] =>
  SJABLOON.flatMap((regel) =>
    regel.niveau === 'gebied' && reglementVan(regel.deel) === reglement ? [regel.hoofdstuk] : [],
  );

/**
 * Whether somebody began with the intern huurreglement or the huishoudelijk reglement: one of its chapters holds something. A
 * dossier with only a toewijzingsreglement is not asked for the rest. No schema is read, so it runs in the browser too.
 */
export const isBegonnen = ({ hoofdstukken }: Dossier, reglement: Exclude<Reglementsoort, 'tr'>): boolean =>
  hoofdstukkenVan(reglement).some((hoofdstuk) => heeftInhoud(hoofdstukken[hoofdstuk]));
