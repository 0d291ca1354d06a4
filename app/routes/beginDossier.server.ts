import { maakDossier } from '../application/maakDossier.ts';
import { neemBestandOver } from '../application/neemBestandOver.ts';
import type { Poorten } from '../application/ports.ts';
import type { Veldfout } from '../components/dossiers/Foutoverzicht.tsx';
import { tekstVan } from './formulierveld.server.ts';
import { LOKAAL } from './hulp.server.ts';
import { leesDossierbestand } from './leesDossierbestand.server.ts';
import { nummerVan } from './nummerVan.server.ts';

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

export type Begin =
  | { readonly soort: 'gelukt'; readonly id: string; readonly ingevoerd: boolean }
  | { readonly soort: 'mislukt'; readonly poging: Poging };

/** A new dossier out of the title and the names of the first gemeenten. */
async function maak(poorten: Poorten, formulier: FormData): Promise<Begin> {
  const [titel, gemeenten] = [tekstVan(formulier, 'titel'), tekstVan(formulier, 'gemeenten')];
  const uitkomst = await maakDossier(poorten, LOKAAL, { id: nummerVan(poorten, formulier), titel, gemeenten });
  if (uitkomst.soort === 'gemaakt') return { soort: 'gelukt', id: uitkomst.id, ingevoerd: false };
  const overzicht = Object.entries(uitkomst.fouten).map(([veld, fout]) => ({ veld, fout }));
  return { soort: 'mislukt', poging: { doe: 'maak', overzicht, titel, gemeenten, fouten: uitkomst.fouten } };
}

/** A new dossier out of an uploaded dossier file. */
async function voerIn(poorten: Poorten, formulier: FormData): Promise<Begin> {
  const titel = tekstVan(formulier, 'titel');
  const gelezen = await leesDossierbestand(formulier.get('bestand'));
  const mislukt = (titelfout: string | undefined, bestandfouten: readonly string[]): Begin => {
    const [eerste] = bestandfouten;
    const overzicht = [
      ...(eerste === undefined ? [] : [{ veld: 'bestand', fout: eerste }]),
      ...(titelfout === undefined ? [] : [{ veld: 'titel-bestand', fout: titelfout }]),
    ];
    const poging = { doe: 'voer-in', overzicht, titel, bestand: gelezen.naam, titelfout, bestandfouten } as const;
    return { soort: 'mislukt', poging };
  };
  if (!gelezen.ok) return mislukt(undefined, [gelezen.fout]);
  const bestand = { id: nummerVan(poorten, formulier), titel, tekst: gelezen.tekst };
  const uitkomst = await neemBestandOver(poorten, LOKAAL, bestand);
  if (uitkomst.soort === 'overgenomen') return { soort: 'gelukt', id: uitkomst.id, ingevoerd: true };
  return mislukt(uitkomst.titel ?? undefined, [...new Set(uitkomst.fouten)]);
}

/** Makes the dossier that the form on 'Nieuw dossier' asks for; a mislukt one carries what was typed. */
export const beginDossier = (poorten: Poorten, formulier: FormData): Promise<Begin> =>
  tekstVan(formulier, 'doe') === 'voer-in' ? voerIn(poorten, formulier) : maak(poorten, formulier);
