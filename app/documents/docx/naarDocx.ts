import { Document as DocxDocument, type FileChild, type ISectionOptions, SectionType } from 'docx';
import type { Blok, Document } from '../blokken.ts';
import { noemBladwijzers } from './bladwijzers.ts';
import { schrijfTekst } from './blok.ts';
import { leesHuisstijl } from './huisstijl.ts';
import { schrijfInhoudsopgave } from './inhoudsopgave.ts';
import { kop, kopVoorblad, voet, voetVoorblad } from './kopEnVoet.ts';
import { MARGE, PAGINA, RAND } from './maten.ts';
import { nummeringen } from './nummers.ts';
import { onderdelen } from './onderdelen.ts';
import { nieuweSchrijver, type Schrijver } from './schrijver.ts';
import { stijlen } from './stijlen.ts';
import { schrijfVoorblad } from './voorblad.ts';
import { afgeschermd } from './xml.ts';
import { zip } from './zip.ts';

const A4 = {
  size: { width: PAGINA.breedte, height: PAGINA.hoogte },
  margin: { top: MARGE, bottom: MARGE, left: MARGE, right: MARGE, header: RAND, footer: RAND },
};

/** What `schrijf` adds to the document. */
function deel(schrijver: Schrijver, schrijf: () => void): FileChild[] {
  schrijver.inhoud = [];
  schrijf();
  return schrijver.inhoud;
}

/** The notices in front of the text: the banner of a draft, which stands on the front page. */
function splits(blokken: readonly Blok[]): { voorop: readonly Blok[]; tekst: readonly Blok[] } {
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

/**
 * The document as a DOCX for Word and LibreOffice: A4, front page, contents, numbered headings, tables, footnotes. The same tree
 * gives the same bytes, whenever and wherever. Throws OngeldigeHuisstijl, OngeldigeTabel or OnbekendeVerwijzing when the tree cannot be printed.
 * Source: ECMA-376, WordprocessingML (transitional).
 */
export function naarDocx(document: Document): Uint8Array {
  const huisstijl = leesHuisstijl(document.huisstijl);
  const schrijver = nieuweSchrijver(noemBladwijzers(document));
  const { voorop, tekst } = splits(document.blokken);
  const voorblad = deel(schrijver, () => {
    schrijfVoorblad(schrijver, document);
    schrijfTekst(schrijver, voorop, huisstijl);
  });
  const inhoud = deel(schrijver, () => schrijfInhoudsopgave(schrijver, document));
  const romp = deel(schrijver, () => schrijfTekst(schrijver, tekst, huisstijl));

  const volgende = { page: A4, type: SectionType.NEXT_PAGE };
  const paginas: ISectionOptions = {
    properties: volgende,
    headers: { default: kop(document) },
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
        headers: { default: kopVoorblad(document) },
        footers: { default: voetVoorblad() },
        children: voorblad,
      },
      paginas,
      ...(inhoud.length > 0 ? [{ properties: volgende, children: romp }] : []),
    ],
  });
  return zip(onderdelen(docx, schrijver.ruw, document.datum));
}
