import type { Blok, Document, Sectie } from '../blokken.ts';
import { schrijfAlinea } from './alinea.ts';
import type { Bladwijzers } from './bladwijzers.ts';
import { DIEPSTE_INHOUD } from './maten.ts';
import { schrijfRuw } from './ruweXml.ts';
import type { Schrijver } from './schrijver.ts';
import { kaleTekst, run } from './tekst.ts';
import { veilig } from './xml.ts';

interface Regel {
  /** 1 for a chapter. */
  readonly niveau: number;
  readonly sectie: Sectie;
}

/** The sections of the contents, in order: numbered or not, down to the third level. */
function regels(blokken: readonly Blok[], niveau = 1): Regel[] {
  if (niveau > DIEPSTE_INHOUD) return [];
  return blokken.flatMap((blok) =>
    blok.soort === 'sectie' ? [{ niveau, sectie: blok }, ...regels(blok.blokken, niveau + 1)] : [],
  );
}

const veld = (soort: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${soort}"/></w:r>`;
const opdracht = (tekst: string) => `<w:r><w:instrText xml:space="preserve"> ${tekst} </w:instrText></w:r>`;
const letters = (tekst: string) => `<w:r><w:t xml:space="preserve">${veilig(tekst)}</w:t></w:r>`;
const TAB = '<w:r><w:tab/></w:r>';

/** The page number as a field without a result: the word processor fills it in, and a wrong number is never printed. */
const paginanummer = (naam: string) => veld('begin') + opdracht(`PAGEREF ${naam} \\h`) + veld('separate') + veld('end');

function regelXml({ niveau, sectie }: Regel, bladwijzers: Bladwijzers): string {
  const naam = bladwijzers.get(sectie.id) as string;
  const nummer = sectie.nummer === null ? '' : letters(sectie.nummer) + TAB;
  const titel = letters(kaleTekst(sectie.titel));
  return `<w:hyperlink w:anchor="${naam}" w:history="1">${nummer}${titel}${TAB}${paginanummer(naam)}</w:hyperlink>`;
}

const OPENING = veld('begin') + opdracht(`TOC \\o "1-${DIEPSTE_INHOUD}" \\h \\z \\u`) + veld('separate');

/**
 * Writes 'Inhoud' and the contents filled in: number, title and link of every section, inside the field with which Word
 * renews it on request. Nothing when the document has no sections.
 */
export function schrijfInhoudsopgave(schrijver: Schrijver, { blokken }: Document): void {
  const lijst = regels(blokken);
  if (lijst.length === 0) return;
  schrijfAlinea(schrijver, { style: 'TOCHeading' }, [run({ tekst: 'Inhoud' })]);
  const alineas = lijst.map((regel, index) => {
    const begin = index === 0 ? OPENING : '';
    const einde = index === lijst.length - 1 ? veld('end') : '';
    const zonder = regel.sectie.nummer === null ? '<w:ind w:left="0" w:firstLine="0"/>' : '';
    return `<w:p><w:pPr><w:pStyle w:val="TOC${regel.niveau}"/>${regel.niveau === 1 ? zonder : ''}</w:pPr>${begin}${regelXml(regel, schrijver.bladwijzers)}${einde}</w:p>`;
  });
  schrijfRuw(
    schrijver,
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${alineas.join('')}</w:sdtContent></w:sdt>`,
  );
}
