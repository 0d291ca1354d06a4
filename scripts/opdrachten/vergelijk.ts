import { resolve } from 'node:path';
import { leesSjablonen } from '../../app/adapters/leesSjablonen.ts';
import { maakReglement } from '../../app/application/maakReglement.ts';
import { naarDocxMetWijzigingen } from '../../app/documents/docx/wijzigingen/naarDocxMetWijzigingen.ts';
import { maakSjablonen } from '../../app/documents/sjabloonmotor.ts';
import { vergelijk } from '../../app/documents/vergelijk/index.ts';
import { wijzigingen } from '../../app/documents/vergelijk/wijzigingen.ts';
import { leesDatum, leesDossierbestand } from './leesBestand.ts';
import { GELUKT, leesArgumenten, type Opdracht, OpdrachtFout } from './opdracht.ts';
import { schrijfBestanden } from './schrijfBestanden.ts';

/** How many changes the file has, for people. */
function aantal(wijzigingen: number): string {
  if (wijzigingen === 0) return 'Geen wijzigingen: de twee reglementen hebben dezelfde tekst.';
  return wijzigingen === 1 ? '1 wijziging.' : `${wijzigingen} wijzigingen.`;
}

/**
 * `vergelijk OLD NEW --out FILE [--auteur NAME] [--datum DATE]`: the toewijzingsreglement of NEW against that of OLD as a DOCX with tracked
 * changes. Without a name they are those of the woonmaatschappij, without a date those of the day that NEW names.
 */
export const opdracht: Opdracht = {
  async voerUit(argumenten, omgeving) {
    const { woorden, waarde } = leesArgumenten(argumenten, ['een oud', 'een nieuw dossierbestand'], {
      out: 'waarde',
      auteur: 'waarde',
      datum: 'waarde',
    });
    const uit = waarde('out');
    if (uit === null) throw new OpdrachtFout('Zeg met --out in welk bestand (.docx) de vergelijking komt.');
    const datum = leesDatum(waarde('datum'), '--datum');
    const sjablonen = maakSjablonen(await leesSjablonen());
    const lees = async (pad = '') => maakReglement(sjablonen, await leesDossierbestand(pad, omgeving)).document;
    const [oud, nieuw] = [await lees(woorden[0]), await lees(woorden[1])];
    const op = datum ?? nieuw.datum;
    if (op === null)
      throw new OpdrachtFout('Het nieuwe reglement noemt geen datum; zeg met --datum van wanneer de wijzigingen zijn.');
    const auteur = waarde('auteur') ?? (nieuw.uitgever || 'woonmaatschappij');
    await schrijfBestanden([{ pad: resolve(uit), inhoud: naarDocxMetWijzigingen(oud, nieuw, { auteur, op }) }]);
    omgeving.uit(resolve(uit));
    omgeving.uit(aantal(wijzigingen(vergelijk(oud, nieuw)).length));
    return GELUKT;
  },
};
