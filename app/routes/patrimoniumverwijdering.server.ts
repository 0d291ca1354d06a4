import { verwijderPatrimonium } from '../application/verwijderPatrimonium.ts';
import { patrimoniumpad } from '../components/adressen.ts';
import type { Context } from '../context.server.ts';
import { tekstVan } from './formulierveld.server.ts';
import { LOKAAL, nietGevonden } from './hulp.server.ts';
import { ofMislukt } from './mislukt.server.ts';

type Uitkomst =
  | { readonly soort: 'naar'; readonly adres: string }
  | { readonly soort: 'geweigerd'; readonly status: 409 | 500; readonly fout: string };

/** Removes the list that the form was about, unless somebody loaded another one meanwhile. */
export const verwijderLijst = (
  { poorten }: Pick<Context, 'poorten'>,
  id: string,
  formulier: FormData,
): Promise<Uitkomst> =>
  ofMislukt<Uitkomst, Uitkomst>(
    async () => {
      const gezien = Number(tekstVan(formulier, 'gezien')) || 0;
      const bewaring = await verwijderPatrimonium(poorten, LOKAAL, id, gezien);
      if (bewaring.soort === 'bewaard') return { soort: 'naar', adres: `${patrimoniumpad(id)}?verwijderd` };
      if (bewaring.soort !== 'verouderd') throw nietGevonden('Dit dossier bestaat niet, of niet meer.');
      const fout = `${bewaring.bewaard.door} wijzigde het patrimonium intussen; er is niets verwijderd. Kijk na wat er nu geladen is.`;
      return { soort: 'geweigerd', status: 409, fout };
    },
    () => ({
      soort: 'geweigerd',
      status: 500,
      fout: 'Verwijderen lukte niet; het patrimonium is zoals het was. Probeer het over enkele ogenblikken opnieuw.',
    }),
  );
