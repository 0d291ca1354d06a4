import { maakDossier } from '../application/maakDossier.ts';
import { neemBestandOver } from '../application/neemBestandOver.ts';
import type { Poorten } from '../application/ports.ts';
import { dossierpad } from '../components/adressen.ts';
import { ingevoerdpad } from '../components/dossier/opgemerkt.ts';
import type { Veldfout } from '../components/dossiers/Foutoverzicht.tsx';
import { tekstVan } from './formulierveld.server.ts';
import { LOKAAL } from './hulp.server.ts';
import { leesDossierbestand } from './leesDossierbestand.server.ts';
import { BEWAREN_MISLUKT, ofMislukt } from './mislukt.server.ts';
import { nummerVan } from './nummerVan.server.ts';

/** A browser forgets which file was chosen; everything else that was filled in comes back. */
const KIES_OPNIEUW = 'Kies het bestand opnieuw en probeer het nog eens.';

/** What was typed in one of the two forms, and what is wrong with it. */
export type Poging =
  | {
      readonly doe: 'maak';
      readonly overzicht: readonly Veldfout[];
      readonly titel: string;
      readonly gemeenten: string;
      readonly fouten: { readonly titel?: string | undefined; readonly gemeenten?: string | undefined };
    }
  | {
      readonly doe: 'voer-in';
      readonly overzicht: readonly Veldfout[];
      readonly titel: string;
      readonly bestand: string;
      readonly titelfout: string | undefined;
      readonly bestandfouten: readonly string[];
    };

/** gelukt: the page to go to. mislukt: 422 something is not right, 500 nothing could be written. */
export type Begin =
  | { readonly soort: 'gelukt'; readonly naar: string }
  | { readonly soort: 'mislukt'; readonly status: 422 | 500; readonly poging: Poging };

/** A new dossier out of the title and the names of the first gemeenten. */
async function maak(poorten: Poorten, formulier: FormData): Promise<Begin> {
  const [titel, gemeenten] = [tekstVan(formulier, 'titel'), tekstVan(formulier, 'gemeenten')];
  const mislukt = (
    status: 422 | 500,
    overzicht: readonly Veldfout[],
    fouten: { titel?: string; gemeenten?: string } = {},
  ): Begin => ({ soort: 'mislukt', status, poging: { doe: 'maak', overzicht, titel, gemeenten, fouten } });
  return ofMislukt(
    async () => {
      const uitkomst = await maakDossier(poorten, LOKAAL, { id: nummerVan(poorten, formulier), titel, gemeenten });
      if (uitkomst.soort === 'gemaakt') return { soort: 'gelukt', naar: dossierpad(uitkomst.id) };
      const overzicht = Object.entries(uitkomst.fouten).map(([veld, fout]) => ({ veld, fout }));
      return mislukt(422, overzicht, uitkomst.fouten);
    },
    () => mislukt(500, [{ veld: 'titel', fout: BEWAREN_MISLUKT }]),
  );
}

/** A new dossier out of an uploaded dossier file. */
async function voerIn(poorten: Poorten, formulier: FormData): Promise<Begin> {
  const titel = tekstVan(formulier, 'titel');
  const gelezen = await leesDossierbestand(formulier.get('bestand'));
  const mislukt = (status: 422 | 500, titelfout: string | undefined, bestandfouten: readonly string[]): Begin => {
    const [eerste] = bestandfouten;
    const overzicht = [
      ...(eerste === undefined ? [] : [{ veld: 'bestand', fout: eerste }]),
      ...(titelfout === undefined ? [] : [{ veld: 'titel-bestand', fout: titelfout }]),
    ];
    const poging = { doe: 'voer-in', overzicht, titel, bestand: gelezen.naam, titelfout, bestandfouten } as const;
    return { soort: 'mislukt', status, poging };
  };
  if (!gelezen.ok) return mislukt(422, undefined, [gelezen.fout]);
  const bestand = { id: nummerVan(poorten, formulier), titel, tekst: gelezen.tekst };
  return ofMislukt(
    async () => {
      const uitkomst = await neemBestandOver(poorten, LOKAAL, bestand);
      if (uitkomst.soort === 'overgenomen') {
        return { soort: 'gelukt', naar: ingevoerdpad(uitkomst.id, uitkomst.opmerkingen) };
      }
      const opnieuw = uitkomst.fouten.length === 0 ? [KIES_OPNIEUW] : [...new Set(uitkomst.fouten)];
      return mislukt(422, uitkomst.titel ?? undefined, opnieuw);
    },
    () => mislukt(500, undefined, [`Bewaren lukte niet; er is geen dossier gemaakt. ${KIES_OPNIEUW}`]),
  );
}

/** Makes the dossier that the form on 'Nieuw dossier' asks for; a mislukt one carries what was typed. */
export const beginDossier = (poorten: Poorten, formulier: FormData): Promise<Begin> =>
  tekstVan(formulier, 'doe') === 'voer-in' ? voerIn(poorten, formulier) : maak(poorten, formulier);
