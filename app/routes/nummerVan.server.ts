import type { Poorten } from '../application/ports.ts';
import { tekstVan } from './formulierveld.server.ts';

/** What nieuwId gives out: a random UUID. */
const NUMMER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id that the form was given for its new dossier; a new one when the form has none, or something else. */
export function nummerVan({ nieuwId }: Pick<Poorten, 'nieuwId'>, formulier: FormData): string {
  const nummer = tekstVan(formulier, 'nummer');
  return NUMMER.test(nummer) ? nummer : nieuwId();
}
