import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { toets } from '../../../app/domain/regels/index.ts';
import { plaatssleutel } from '../../../app/domain/regels/plaats.ts';
import type { Bevinding, Regel } from '../../../app/domain/regels/regel.ts';
import type { Dossier } from '../../../app/domain/reglement/dossier.ts';

/** What one rule finds in a dossier. */
export const bevindingenVan = (regel: Regel, dossier: Dossier): Bevinding[] => toets(maakOverzicht(dossier), [regel]);

/** The sentences of one rule on a dossier. */
export const zinnenVan = (regel: Regel, dossier: Dossier): string[] =>
  bevindingenVan(regel, dossier).map(({ tekst }) => tekst);

/** The places of one rule's findings, as keys. */
export const plaatsenVan = (regel: Regel, dossier: Dossier): string[] =>
  bevindingenVan(regel, dossier).map(({ plaats }) => plaatssleutel(plaats));
