import type { LoaderFunctionArgs } from '@remix-run/node';
import { schrijfAdressen } from '../adapters/spreadsheet/schrijfAdressen.ts';
import { keurDossier } from '../application/keurDossier.ts';
import { naarDocx } from '../documents/docx/naarDocx.ts';
import { maakAdressenlijst } from '../documents/weergave/adressenlijst.ts';
import { download } from './download.server.ts';
import { nietGevonden, vereistDossier } from './hulp.server.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The list of labelled dwellings as a file: 'woningen-met-een-label.docx' or '.xlsx'. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { stand, sjablonen } = await vereistDossier(params.dossier);
  const { overzicht } = keurDossier(stand.dossier);
  const naam = params.bestand ?? '';
  if (naam !== 'woningen-met-een-label.docx' && naam !== 'woningen-met-een-label.xlsx') {
    throw nietGevonden('De lijst bestaat als woningen-met-een-label.docx en woningen-met-een-label.xlsx.');
  }
  const isDocx = naam.endsWith('.docx');
  const document = isDocx ? maakAdressenlijst(sjablonen, overzicht) : null;
  const inhoud = isDocx ? document && naarDocx(document) : schrijfAdressen(overzicht);
  if (inhoud === null) throw nietGevonden('In dit dossier is nog geen enkele woning gelabeld.');
  return download(inhoud, isDocx ? DOCX : XLSX, naam);
}
