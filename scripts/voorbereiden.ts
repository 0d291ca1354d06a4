/** Brings the database to the latest migration and, outside production, loads the demo gebied into an empty one. */
import { readdirSync, readFileSync } from 'node:fs';
import { databankpad, openPoorten } from '../app/adapters/poorten.server.ts';
import { lijstDossiers } from '../app/application/lijstDossiers.ts';
import { voerDossierIn } from '../app/application/voerDossierIn.ts';

const DEMO = new URL('../db/demo/', import.meta.url);
const WIE = { door: 'het voorbeeld van Toewijs', namens: '', rol: 'beheerder' };

// Opening the database applies the migrations.
const poorten = openPoorten(databankpad(process.env));

if (process.env.NODE_ENV !== 'production' && (await lijstDossiers(poorten)).length === 0) {
  for (const naam of readdirSync(DEMO)
    .filter((naam) => naam.endsWith('.json'))
    .sort()) {
    const uitkomst = await voerDossierIn(poorten, WIE, readFileSync(new URL(naam, DEMO), 'utf8'));
    if (uitkomst.soort === 'ongeldig') {
      console.error([`Het voorbeelddossier ${naam} is niet in orde:`, ...uitkomst.fouten].join('\n- '));
      process.exit(1);
    }
    console.log(`Voorbeelddossier geladen: ${naam}`);
  }
}
