import { kiesTelling } from '../application/kiesTelling.ts';
import type { Poorten } from '../application/ports.ts';
import { deelpad, hoofdstukpad, patrimoniumpad } from '../components/adressen.ts';
import type { Stand } from '../domain/procedure/stand.ts';
import { tekstVan } from './formulierveld.server.ts';
import { LOKAAL } from './hulp.server.ts';
import { ofMislukt } from './mislukt.server.ts';

type Uitkomst =
  | { readonly soort: 'naar'; readonly adres: string }
  | { readonly soort: 'geweigerd'; readonly status: 409 | 422 | 500; readonly fout: string };

/** The page on which the choice was made. */
function paginaVan(id: string, terug: string): string {
  const gemeenten = { hoofdstuk: 'gemeenten', gemeente: null } as const;
  if (terug === 'gemeenten') return hoofdstukpad(id, gemeenten);
  return /^\d{5}$/.test(terug) ? deelpad(id, gemeenten, terug) : `${patrimoniumpad(id)}?gekozen`;
}

/** Keeps the choice between the file and the typed figures of one gemeente, and says where to go. */
export async function bewaarTellingkeuze(
  poorten: Poorten,
  id: string,
  stand: Stand,
  formulier: FormData,
): Promise<Uitkomst> {
  const [gemeente, telling] = [tekstVan(formulier, 'gemeente'), tekstVan(formulier, 'telling')];
  const geweigerd = (status: 409 | 422 | 500, fout: string): Uitkomst => ({ soort: 'geweigerd', status, fout });
  const inGebied = stand.dossier.hoofdstukken.gemeenten.gemeenten.some(({ nis }) => nis === gemeente);
  if (!inGebied || (telling !== 'bestand' && telling !== 'ingevuld')) {
    return geweigerd(422, 'Kies voor een gemeente van het dossier of het bestand telt, of wat ingevuld is.');
  }
  return ofMislukt<Uitkomst, Uitkomst>(
    async () => {
      const bewaring = await kiesTelling(poorten, LOKAAL, id, stand, { gemeente, telling });
      if (bewaring.soort === 'bewaard') return { soort: 'naar', adres: paginaVan(id, tekstVan(formulier, 'terug')) };
      return bewaring.soort === 'verouderd'
        ? geweigerd(409, `${bewaring.bewaard.door} laadde op hetzelfde ogenblik een ander patrimonium; kies opnieuw.`)
        : geweigerd(422, 'De keuze kan niet bewaard worden; open de pagina opnieuw.');
    },
    () => geweigerd(500, 'Bewaren lukte niet; alles is zoals het was. Kies over enkele ogenblikken opnieuw.'),
  );
}
