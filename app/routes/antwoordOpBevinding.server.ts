import { beantwoordBevinding } from '../application/beantwoordBevinding.ts';
import type { Poorten } from '../application/ports.ts';
import type { Antwoordpoging } from '../components/bevindingen/antwoordpoging.ts';
import type { Dossier } from '../domain/reglement/dossier.ts';
import { tekstVan } from './formulierveld.server.ts';
import { LOKAAL } from './hulp.server.ts';

/** 303: kept. 422: not a valid answer. 409: somebody else answered since the page was shown. */
export type Uitkomst =
  | { readonly status: 303; readonly regel: string; readonly plaats: string }
  | { readonly status: 409 | 422; readonly poging: Antwoordpoging };

/**
 * Keeps, changes or withdraws the reason for a warning, out of the form of its bevinding. `gezien` in the form is the
 * reason that the user saw; when another one stands there now, nothing is kept and both are shown.
 */
export async function antwoordOpBevinding(
  poorten: Poorten,
  id: string,
  { antwoorden }: Dossier,
  formulier: FormData,
): Promise<Uitkomst> {
  const regel = tekstVan(formulier, 'regel');
  const plaats = tekstVan(formulier, 'plaats');
  const gezien = tekstVan(formulier, 'gezien');
  const intrekken = tekstVan(formulier, 'doe') === 'trek-in';
  const reden = intrekken ? '' : tekstVan(formulier, 'reden');
  const poging = { regel, plaats, reden, intussen: null };

  const huidig = antwoorden.find((antwoord) => antwoord.regel === regel && antwoord.plaats === plaats)?.reden ?? '';
  if (huidig !== gezien) {
    const fout =
      huidig === ''
        ? 'Iemand anders trok de reden intussen in. Bewaar de uwe opnieuw als ze moet blijven.'
        : 'Iemand anders gaf intussen deze reden. Bewaar de uwe opnieuw als die in de plaats moet komen.';
    return { status: 409, poging: { ...poging, fout, intussen: huidig } };
  }
  if (!intrekken && reden.trim() === '') {
    return { status: 422, poging: { ...poging, fout: 'Vul een reden in; een leeg antwoord wordt niet bewaard.' } };
  }
  const uitkomst = await beantwoordBevinding(poorten, LOKAAL, { dossier: id, regel, plaats, reden });
  if (uitkomst.soort === 'bewaard') return { status: 303, regel, plaats };
  const fout =
    uitkomst.soort === 'ongeldig'
      ? uitkomst.meldingen.map(({ pad, tekst }) => `${pad.join(' › ')}: ${tekst}`).join(' ')
      : 'Dit dossier bestaat niet meer.';
  return { status: 422, poging: { ...poging, fout } };
}
