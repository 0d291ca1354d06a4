import type { LoaderFunctionArgs } from '@remix-run/node';
import { maakStuk, type Stuk, stukkenVan } from '../application/documenten.ts';
import { keurDossier } from '../application/keurDossier.ts';
import type { Rekenbladen } from '../application/rekenbladen.ts';
import type { Document } from '../documents/blokken.ts';
import { naarDocx } from '../documents/docx/naarDocx.ts';
import { naarHtmlBestand } from '../documents/html/index.ts';
import type { Sjablonen } from '../documents/sjabloonmotor.ts';
import type { Gekeurd } from '../documents/weergave/gekeurd.ts';
import { DOCX, download, XLSX } from './download.server.ts';
import { nietGevonden, vereistDossier } from './hulp.server.ts';

interface Vorm {
  readonly soort: string;
  readonly maak: () => string | Uint8Array;
}

/** The files that a document can be had as, by their ending; only a list is a spreadsheet too. */
function vormenVan(
  { sjablonen, rekenbladen }: { sjablonen: Sjablonen; rekenbladen: Rekenbladen },
  gekeurd: Gekeurd,
  stuk: Stuk,
): ReadonlyMap<string, Vorm> {
  const uitTekst = (soort: string, schrijf: (document: Document) => string | Uint8Array): Vorm => ({
    soort,
    maak: () => schrijf(maakStuk(sjablonen, gekeurd, stuk).document),
  });
  const { werkblad } = stuk;
  return new Map([
    ['docx', uitTekst(DOCX, naarDocx)],
    ['html', uitTekst('text/html; charset=utf-8', naarHtmlBestand)],
    ...(werkblad
      ? [['xlsx', { soort: XLSX, maak: () => rekenbladen.schrijf(werkblad(gekeurd.overzicht)) }] as const]
      : []),
  ]);
}

/** A document of the dossier as a file: '<document>.docx' or '<document>.html', and of a list '<document>.xlsx'. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { stand, ...van } = await vereistDossier(params.dossier);
  const naam = params.bestand ?? '';
  const gekeurd = keurDossier(stand.dossier);
  const bestanden = new Map<string, Vorm>(
    stukkenVan(gekeurd.overzicht).flatMap((stuk) =>
      [...vormenVan(van, gekeurd, stuk)].map(([einde, vorm]) => [`${stuk.bestandsnaam}.${einde}`, vorm] as const),
    ),
  );
  const vorm = bestanden.get(naam);
  if (!vorm) throw nietGevonden(`Er is geen document “${naam}”. Er is: ${[...bestanden.keys()].join(', ')}.`);
  return download(vorm.maak(), vorm.soort, naam);
}
