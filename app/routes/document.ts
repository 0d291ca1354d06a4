import type { LoaderFunctionArgs } from '@remix-run/node';
import { maakStuk, stukkenVan } from '../application/documenten.ts';
import { keurDossier } from '../application/keurDossier.ts';
import type { Document } from '../documents/blokken.ts';
import { naarDocx } from '../documents/docx/naarDocx.ts';
import { naarHtmlBestand } from '../documents/html/index.ts';
import { DOCX, download } from './download.server.ts';
import { nietGevonden, vereistDossier } from './hulp.server.ts';

interface Vorm {
  readonly soort: string;
  readonly maak: (document: Document) => string | Uint8Array;
}

/** The kinds of file, by their ending. */
const VORMEN: Readonly<Record<string, Vorm>> = {
  docx: { soort: DOCX, maak: naarDocx },
  html: { soort: 'text/html; charset=utf-8', maak: naarHtmlBestand },
};

/** A document of the dossier as a file: '<document>.docx' or '<document>.html'. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { stand, sjablonen } = await vereistDossier(params.dossier);
  const naam = params.bestand ?? '';
  const [, bestandsnaam = '', einde = ''] = /^(.*)\.([a-z]+)$/.exec(naam) ?? [];
  const gekeurd = keurDossier(stand.dossier);
  const stukken = stukkenVan(gekeurd.overzicht);
  const stuk = stukken.find((een) => een.bestandsnaam === bestandsnaam);
  const vorm = Object.hasOwn(VORMEN, einde) ? VORMEN[einde] : undefined;
  if (!stuk || !vorm) {
    const namen = stukken.flatMap((een) => Object.keys(VORMEN).map((ending) => `${een.bestandsnaam}.${ending}`));
    throw nietGevonden(`Er is geen document “${naam}”. Er is: ${namen.join(', ')}.`);
  }
  return download(vorm.maak(maakStuk(sjablonen, gekeurd, stuk).document), vorm.soort, naam);
}
