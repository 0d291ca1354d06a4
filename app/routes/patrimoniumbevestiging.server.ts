import { type Bevestiging, bevestigPatrimonium } from '../application/bevestigPatrimonium.ts';
import { neemLabelsOver } from '../application/neemLabelsOver.ts';
import { leesPatrimoniumvoorstel } from '../application/patrimoniumvoorstel.ts';
import { patrimoniumpad } from '../components/adressen.ts';
import { tijdstip } from '../components/tijdstip.ts';
import type { Context } from '../context.server.ts';
import type { Stand } from '../domain/procedure/stand.ts';
import { getal } from '../domain/taal/getal.ts';
import { tekstVan } from './formulierveld.server.ts';
import { LOKAAL, nietGevonden } from './hulp.server.ts';
import { ofMislukt } from './mislukt.server.ts';
import { leesKeuzes } from './patrimoniumkeuzes.server.ts';

type Uitkomst =
  | { readonly soort: 'naar'; readonly adres: string }
  | { readonly soort: 'geweigerd'; readonly status: 409 | 422 | 500; readonly fout: string };

/** The answer for an upload that is not there. */
export const geenUpload = (): Response =>
  nietGevonden('Dit bestand wacht niet (meer) op bevestiging. Kies het opnieuw op de pagina Patrimonium.');

const geweigerd = (status: 409 | 422 | 500, fout: string): Uitkomst => ({ soort: 'geweigerd', status, fout });

/** Why nothing was loaded, in a sentence that says what to do. */
function weigering(bevestiging: Exclude<Bevestiging, { soort: 'bewaard' }>): Uitkomst {
  switch (bevestiging.soort) {
    case 'fouten':
      return geweigerd(
        422,
        `Er ${bevestiging.aantal === 1 ? 'is nog één fout' : `zijn nog ${getal(bevestiging.aantal)} fouten`}; er is niets geladen. Verbeter ze in uw rekenblad en kies het bestand opnieuw.`,
      );
    case 'leeg':
      return geweigerd(422, 'In dit bestand staat geen enkele woning; er is niets geladen.');
    case 'zelfde':
      return geweigerd(422, 'Precies dit bestand is al geladen. Vink aan dat u het toch opnieuw wilt laden.');
    case 'verouderd':
      return geweigerd(
        409,
        `${bevestiging.bewaard.door} wijzigde het patrimonium op ${tijdstip(bevestiging.bewaard.op)}; er is niets geladen. Kijk hieronder na wat er nu verandert, en bevestig opnieuw.`,
      );
    case 'ongeldig':
      return geweigerd(422, `Er is niets geladen: ${bevestiging.zinnen.join(' ')}`);
    case 'onbekend':
      throw nietGevonden('Dit dossier bestaat niet, of niet meer.');
  }
}

/** The labels that were ticked: a NIS code and the name in the file. */
const gekozenLabels = (formulier: FormData) =>
  formulier
    .getAll('label')
    .flatMap((waarde) =>
      typeof waarde === 'string' && /^\d{5} ./.test(waarde)
        ? [{ gemeente: waarde.slice(0, 5), naam: waarde.slice(6) }]
        : [],
    );

/** Loads an upload as the form confirms it, and takes over the labels that were ticked; or says why not, with nothing loaded. */
export async function bevestigUpload(
  { poorten, rekenbladen, id, stand }: Context & { id: string; stand: Stand },
  hash: string,
  formulier: FormData,
): Promise<Uitkomst> {
  const { bron, peildatum, kolommen } = leesKeuzes((naam) => (formulier.has(naam) ? tekstVan(formulier, naam) : null));
  if (peildatum === '') {
    return geweigerd(422, 'De peildatum ontbreekt; er is niets geladen. Kies het bestand opnieuw, met de peildatum.');
  }
  const voorstel = await leesPatrimoniumvoorstel(poorten, rekenbladen, id, stand.dossier, { hash, kolommen });
  if (voorstel === null) throw geenUpload();
  const gezien = Number(tekstVan(formulier, 'gezien')) || 0;
  const opnieuw = formulier.has('opnieuw');
  return ofMislukt<Uitkomst, Uitkomst>(
    async () => {
      const teBevestigen = { id, hash, bron, peildatum, gezien, opnieuw };
      const bevestiging = await bevestigPatrimonium(poorten, LOKAAL, stand, voorstel, teBevestigen);
      if (bevestiging.soort !== 'bewaard') return weigering(bevestiging);
      const labels = gekozenLabels(formulier);
      const overname = labels.length === 0 ? null : await neemLabelsOver(poorten, LOKAAL, id, labels);
      const zoek = new URLSearchParams({ geladen: '' });
      if (overname?.soort === 'overgenomen') {
        zoek.set('gelabeld', String(overname.gelabeld));
        zoek.set('geweigerd', String(overname.geweigerd.length));
      }
      return { soort: 'naar', adres: `${patrimoniumpad(id)}?${zoek}` };
    },
    () =>
      geweigerd(
        500,
        'Bewaren lukte niet; het patrimonium is zoals het was en uw bestand staat nog klaar. Bevestig over enkele ogenblikken opnieuw.',
      ),
  );
}
