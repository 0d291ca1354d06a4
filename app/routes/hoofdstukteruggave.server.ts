import type { Teruggave } from '../components/hoofdstuk/paginagegevens.ts';
import { gelijk } from '../domain/vragen/gelijk.ts';
import type { Lezing } from './hoofdstuklezing.server.ts';

const REST_BEWAARD = 'Wat wel gelezen kon worden, is bewaard. Verbeter de rest, of laat ze leeg.';

/** A form that comes back, with nothing in it but what is given. */
export const teruggave = (
  deel: Pick<Teruggave, 'status' | 'concept' | 'melding' | 'gezien' | 'plek' | 'sleutel'> & Partial<Teruggave>,
): Teruggave => ({ soort: 'formulier', fouten: [], ingevoerd: {}, focus: null, logo: null, resten: null, ...deel });

/**
 * What the page shows although the rest is saved as `inhoud`: answers that could not be read (422), or rows that cannot be saved
 * yet (200); null when everything is saved.
 */
export function teruggaveNaBewaren(
  { na, nietGelezen }: Pick<Lezing, 'na' | 'nietGelezen'>,
  inhoud: unknown,
  plaats: Pick<Teruggave, 'gezien' | 'plek' | 'sleutel'>,
): Teruggave | null {
  const { fouten } = nietGelezen;
  if (fouten.length === 0 && gelijk(inhoud, na.inhoud)) return null;
  return teruggave({
    status: fouten.length > 0 ? 422 : 200,
    concept: na.inhoud,
    ...nietGelezen,
    ...plaats,
    melding: REST_BEWAARD,
    focus: na.focus,
  });
}
