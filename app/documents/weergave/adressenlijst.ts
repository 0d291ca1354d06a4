import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { voluit } from '../../domain/taal/datum.ts';
import type { Document } from '../blokken.ts';
import { nummer } from '../nummering.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { adressenbijlage } from './adressenbijlage.ts';
import { huisstijlVan } from './huisstijl.ts';

/**
 * The labelled dwellings as a document of their own, to send along when only the list changes.
 * Nothing holds it back: it says what is labelled, and the reglementen say whether that may be.
 */
export function maakAdressenlijst(sjablonen: Sjablonen, overzicht: Overzicht): Document {
  const { woonmaatschappij: wm, patrimonium } = overzicht.dossier.hoofdstukken;
  return nummer({
    soort: 'adressenlijst',
    titel: 'Woningen met een label',
    ondertitel: overzicht.naamGebied,
    voorblad: [
      wm.naam === overzicht.naamGebied ? '' : wm.naam,
      wm.versie.nummer ? `Bij versie ${wm.versie.nummer} van het toewijzingsreglement` : '',
      patrimonium.peildatum ? `Patrimonium op ${voluit(patrimonium.peildatum)}` : '',
    ].filter(Boolean),
    uitgever: wm.naam,
    versie: wm.versie.nummer,
    datum: wm.versie.ingangsdatum ?? wm.versie.goedgekeurdOp,
    definitief: true,
    huisstijl: huisstijlVan(wm),
    blokken: adressenbijlage(sjablonen, overzicht),
  });
}
