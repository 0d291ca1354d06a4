import { beantwoordBevinding } from '../application/beantwoordBevinding.ts';
import type { Poorten } from '../application/ports.ts';
import type { Antwoordpoging } from '../components/bevindingen/antwoordpoging.ts';
import { tekstVan } from './formulierveld.server.ts';
import { LOKAAL } from './hulp.server.ts';
import { BEWAREN_MISLUKT, ofMislukt } from './mislukt.server.ts';

/** 303: kept. 422: not a valid answer. 409: somebody else answered since the page was shown. 500: nothing could be written. */
export type Uitkomst =
  | { readonly status: 303; readonly regel: string; readonly plaats: string }
  | { readonly status: 409 | 422 | 500; readonly poging: Antwoordpoging };

const INTUSSEN_GEGEVEN =
  'Iemand anders gaf intussen deze reden. Bewaar de uwe opnieuw als die in de plaats moet komen.';
const INTUSSEN_INGETROKKEN = 'Iemand anders trok de reden intussen in. Bewaar de uwe opnieuw als ze moet blijven.';

/**
 * Keeps, changes or withdraws the reason for a warning, out of the form of its bevinding. `gezien` in the form is the
 * reason that the user saw; when another one stands there now, nothing is kept and both are shown.
 */
export async function antwoordOpBevinding(poorten: Poorten, id: string, formulier: FormData): Promise<Uitkomst> {
  const regel = tekstVan(formulier, 'regel');
  const plaats = tekstVan(formulier, 'plaats');
  const gezien = tekstVan(formulier, 'gezien');
  const getypt = tekstVan(formulier, 'reden');
  const reden = tekstVan(formulier, 'doe') === 'trek-in' ? '' : getypt;
  const weiger = (status: 409 | 422 | 500, fout: string, intussen: string | null = null): Uitkomst => ({
    status,
    poging: { regel, plaats, reden: getypt, gezien: intussen ?? gezien, fout, intussen },
  });

  if (tekstVan(formulier, 'doe') !== 'trek-in' && reden.trim() === '') {
    return weiger(422, 'Vul een reden in; een leeg antwoord wordt niet bewaard.');
  }
  return ofMislukt(
    async () => {
      const uitkomst = await beantwoordBevinding(poorten, LOKAAL, { dossier: id, regel, plaats, reden, gezien });
      switch (uitkomst.soort) {
        case 'bewaard':
          return { status: 303, regel, plaats } as const;
        case 'verouderd':
          return weiger(409, uitkomst.huidig === '' ? INTUSSEN_INGETROKKEN : INTUSSEN_GEGEVEN, uitkomst.huidig);
        case 'ongeldig':
          return weiger(422, uitkomst.meldingen.map(({ pad, tekst }) => `${pad.join(' › ')}: ${tekst}`).join(' '));
        case 'onbekend':
          return weiger(422, 'Dit dossier bestaat niet meer.');
      }
    },
    () => weiger(500, BEWAREN_MISLUKT),
  );
}
