import type { Document } from '../documents/blokken.ts';
import type { Sjablonen } from '../documents/sjabloonmotor.ts';
import { maakToewijzingsreglement } from '../documents/weergave/toewijzingsreglement.ts';
import { bevindingenVan } from '../domain/regels/perReglement.ts';
import type { Bevinding } from '../domain/regels/regel.ts';
import type { Dossier } from '../domain/reglement/dossier.ts';
import { keurDossier } from './keurDossier.ts';

/**
 * The toewijzingsreglement of a dossier as a complete, numbered tree, with its bevindingen; a draft when one of them blocks.
 * What is found in the intern huurreglement or the huishoudelijk reglement is left out.
 */
export function maakReglement(
  sjablonen: Sjablonen,
  dossier: Dossier,
  opDatum: string | null = null,
): { document: Document; bevindingen: readonly Bevinding[] } {
  const { overzicht, bevindingen } = keurDossier(dossier, opDatum);
  return {
    document: maakToewijzingsreglement(sjablonen, overzicht, bevindingen),
    bevindingen: bevindingenVan(bevindingen, 'tr'),
  };
}
