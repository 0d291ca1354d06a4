import { Document as DocxDocument, type FileChild, type Header, type ISectionOptions, SectionType } from 'docx';
import type { Blok, Document } from '../blokken.ts';
import type { Huisstijl } from './huisstijl.ts';
import { voet, voetVoorblad } from './kopEnVoet.ts';
import { MARGE, PAGINA, RAND } from './maten.ts';
import { nummeringen } from './nummers.ts';
import { onderdelen } from './onderdelen.ts';
import type { Schrijver } from './schrijver.ts';
import { stijlen } from './stijlen.ts';
import { afgeschermd } from './xml.ts';
import { zip } from './zip.ts';

const A4 = {
  size: { width: PAGINA.breedte, height: PAGINA.hoogte },
  margin: { top: MARGE, bottom: MARGE, left: MARGE, right: MARGE, header: RAND, footer: RAND },
};

/** What `schrijf` adds to the document. */
export function deel(schrijver: Schrijver, schrijf: () => void): FileChild[] {
  schrijver.inhoud = [];
  schrijf();
  return schrijver.inhoud;
}

/** The notices in front of the text: the banner of a draft, which stands on the front page. */
export function splits(blokken: readonly Blok[]): { voorop: readonly Blok[]; tekst: readonly Blok[] } {
  const eerste = blokken.findIndex(({ soort }) => soort !== 'kader');
  const tot = eerste === -1 ? blokken.length : eerste;
  return { voorop: blokken.slice(0, tot), tekst: blokken.slice(tot) };
}

function eigenschappen(document: Document) {
  const { titel, ondertitel, uitgever, versie, definitief } = document;
  return {
    title: afgeschermd([titel, ondertitel].filter(Boolean).join(' ')),
    subject: afgeschermd(titel),
    creator: afgeschermd(uitgever),
    lastModifiedBy: afgeschermd(uitgever),
    description: afgeschermd([versie && `Versie ${versie}`, definitief ? '' : 'Ontwerp'].filter(Boolean).join(', ')),
  };
}

/** The parts of a document that were written, in order; `inhoud` is empty when there are no contents. */
export interface Delen {
  readonly koppen: { readonly voorblad: Header; readonly tekst: Header };
  readonly voorblad: FileChild[];
  readonly inhoud: FileChild[];
  readonly romp: FileChild[];
}

/** The file of what was written, with the properties of `document`: A4, front page, contents, text. */
export function stelSamen(
  document: Document,
  huisstijl: Huisstijl,
  schrijver: Schrijver,
  { koppen, voorblad, inhoud, romp }: Delen,
): Uint8Array {
  const volgende = { page: A4, type: SectionType.NEXT_PAGE };
  const paginas: ISectionOptions = {
    properties: volgende,
    headers: { default: koppen.tekst },
    footers: { default: voet() },
    children: inhoud.length > 0 ? inhoud : romp,
  };
  const docx = new DocxDocument({
    ...eigenschappen(document),
    styles: stijlen(huisstijl),
    numbering: nummeringen(),
    footnotes: Object.fromEntries(schrijver.voetnoten.map((alinea, index) => [index + 1, { children: [alinea] }])),
    sections: [
      {
        properties: { page: A4 },
        headers: { default: koppen.voorblad },
        footers: { default: voetVoorblad() },
        children: voorblad,
      },
      paginas,
      ...(inhoud.length > 0 ? [{ properties: volgende, children: romp }] : []),
    ],
  });
  return zip(onderdelen(docx, schrijver.ruw, document.datum));
}
