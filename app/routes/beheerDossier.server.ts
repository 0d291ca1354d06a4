import { kopieerDossier } from '../application/kopieerDossier.ts';
import type { Poorten } from '../application/ports.ts';
import { wijzigTitel } from '../application/wijzigTitel.ts';
import { dossierpad } from '../components/adressen.ts';
import type { Titelpoging } from '../components/dossiers/Dossierregel.tsx';
import { tekstVan } from './formulierveld.server.ts';
import { LOKAAL, nietGevonden } from './hulp.server.ts';
import { BEWAREN_MISLUKT, ofMislukt } from './mislukt.server.ts';
import { nummerVan } from './nummerVan.server.ts';

/** mislukt: 422 a title that cannot be, 500 nothing could be written. */
export type Beheer =
  | { readonly soort: 'gelukt'; readonly naar: string }
  | { readonly soort: 'mislukt'; readonly status: 422 | 500; readonly poging: Titelpoging };

const weg = (): Response => nietGevonden('Dit dossier bestaat niet, of niet meer.');

/**
 * Does what the form of a dossier in the list asks: copy it (and go to the copy), or give it another title. Throws the answer 404
 * when the dossier is not there.
 */
export async function beheerDossier(poorten: Poorten, formulier: FormData): Promise<Beheer> {
  const dossier = tekstVan(formulier, 'dossier');
  const titel = tekstVan(formulier, 'titel');
  const kopieer = tekstVan(formulier, 'doe') === 'kopieer';
  const kop = kopieer ? 'De kopie is niet gemaakt' : 'De titel is niet bewaard';
  const mislukt = (status: 422 | 500, fout: string): Beheer => ({
    soort: 'mislukt',
    status,
    poging: { dossier, kop, titel, fout },
  });
  return ofMislukt(
    async () => {
      if (kopieer) {
        const id = await kopieerDossier(poorten, LOKAAL, { van: dossier, id: nummerVan(poorten, formulier) });
        if (id === null) throw weg();
        return { soort: 'gelukt', naar: dossierpad(id) };
      }
      const uitkomst = await wijzigTitel(poorten, LOKAAL, { dossier, titel });
      if (uitkomst.soort === 'onbekend') throw weg();
      return uitkomst.soort === 'bewaard' ? { soort: 'gelukt', naar: '/' } : mislukt(422, uitkomst.fout);
    },
    () => mislukt(500, BEWAREN_MISLUKT),
  );
}
