import type { LoaderFunctionArgs } from '@remix-run/node';
import { maakReglement } from '../application/maakReglement.ts';
import type { Document } from '../documents/blokken.ts';
import { naarDocx } from '../documents/docx/naarDocx.ts';
import { naarHtmlBestand } from '../documents/html/index.ts';
import { download } from './download.server.ts';
import { nietGevonden, vereistDossier } from './hulp.server.ts';

interface Documentsoort {
  readonly soort: string;
  readonly maak: (document: Document) => string | Uint8Array;
}

/** The documents that can be downloaded, by the name of their file. */
const DOCUMENTEN: Readonly<Record<string, Documentsoort>> = {
  'toewijzingsreglement.docx': {
    soort: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    maak: naarDocx,
  },
  'toewijzingsreglement.html': { soort: 'text/html; charset=utf-8', maak: naarHtmlBestand },
};

export async function loader({ params }: LoaderFunctionArgs) {
  const { stand, sjablonen } = await vereistDossier(params.dossier);
  const naam = params.bestand ?? '';
  const document = Object.hasOwn(DOCUMENTEN, naam) ? DOCUMENTEN[naam] : undefined;
  if (!document) throw nietGevonden(`Er is geen document “${naam}”. Er is: ${Object.keys(DOCUMENTEN).join(', ')}.`);
  return download(document.maak(maakReglement(sjablonen, stand.dossier).document), document.soort, naam);
}
