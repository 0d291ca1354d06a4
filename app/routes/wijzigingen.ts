import type { LoaderFunctionArgs } from '@remix-run/node';
import { maakReglement } from '../application/maakReglement.ts';
import { naarDocxMetWijzigingen } from '../documents/docx/wijzigingen/naarDocxMetWijzigingen.ts';
import { laatstBewaard } from '../domain/procedure/laatstBewaard.ts';
import { dagInBrussel } from '../domain/termijn/kalender.ts';
import { DOCX, download } from './download.server.ts';
import { vereistDossier } from './hulp.server.ts';

/**
 * The reglement of the dossier `met` with its changes against that of this dossier tracked, as the work of its woonmaatschappij on the
 * day it was last saved.
 */
export async function loader({ params }: LoaderFunctionArgs) {
  const [was, wordt] = [await vereistDossier(params.dossier), await vereistDossier(params.met)];
  const { document: oud } = maakReglement(was.sjablonen, was.stand.dossier);
  const { document: nieuw } = maakReglement(wordt.sjablonen, wordt.stand.dossier);
  const wie = { auteur: nieuw.uitgever || 'woonmaatschappij', op: dagInBrussel(laatstBewaard(wordt.stand)) };
  return download(naarDocxMetWijzigingen(oud, nieuw, wie), DOCX, 'toewijzingsreglement-met-wijzigingen.docx');
}
