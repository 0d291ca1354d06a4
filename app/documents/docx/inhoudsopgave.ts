import type { Blok, Document, Sectie } from '../blokken.ts';
import { schrijfAlinea } from './alinea.ts';
import { DIEPSTE_INHOUD } from './maten.ts';
import { merkXml, omringd, tekstelement } from './merkteken.ts';
import { schrijfRuw } from './ruweXml.ts';
import { kantVan, type Schrijver } from './schrijver.ts';
import { kaleTekst, run } from './tekst.ts';
import { veilig } from './xml.ts';

/** A line of the contents. */
export interface Regel {
  /** 1 for a chapter. */
  readonly niveau: number;
  readonly sectie: Sectie;
}

/** The sections of the contents, in order: numbered or not, down to the third level. */
export function regels(blokken: readonly Blok[], niveau = 1): Regel[] {
  if (niveau > DIEPSTE_INHOUD) return [];
  return blokken.flatMap((blok) =>
    blok.soort === 'sectie' ? [{ niveau, sectie: blok }, ...regels(blok.blokken, niveau + 1)] : [],
  );
}

const veld = (soort: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${soort}"/></w:r>`;
const OPDRACHT = { 'w:t': 'w:instrText', 'w:delText': 'w:delInstrText' } as const;
const opdracht = (tekst: string, element: 'w:t' | 'w:delText' = 'w:t') =>
  `<w:r><${OPDRACHT[element]} xml:space="preserve"> ${tekst} </${OPDRACHT[element]}></w:r>`;
const TAB = '<w:r><w:tab/></w:r>';

/** Number, title and page. The page number is a field without a result: the word processor fills it in, and a wrong one is never printed. */
function regelRuns({ sectie }: Regel, naam: string, element: 'w:t' | 'w:delText'): string {
  const letters = (tekst: string) => `<w:r><${element} xml:space="preserve">${veilig(tekst)}</${element}></w:r>`;
  const nummer = sectie.nummer === null ? '' : letters(sectie.nummer) + TAB;
  const pagina = veld('begin') + opdracht(`PAGEREF ${naam} \\h`, element) + veld('separate') + veld('end');
  return nummer + letters(kaleTekst(sectie.titel)) + TAB + pagina;
}

/** A line of the contents as a paragraph (XML) behind `begin`, inserted or deleted when what is written now is. */
export function regelXml(schrijver: Schrijver, regel: Regel, begin: string): string {
  const { merkteken, bladwijzers } = schrijver;
  const naam = bladwijzers[kantVan(schrijver)].get(regel.sectie.id) as string;
  const inspringing = regel.sectie.nummer === null && regel.niveau === 1 ? '<w:ind w:left="0" w:firstLine="0"/>' : '';
  const eindmerk = merkteken === null ? '' : `<w:rPr>${merkXml(schrijver, merkteken)}</w:rPr>`;
  const runs = omringd(schrijver, merkteken, regelRuns(regel, naam, tekstelement(merkteken)));
  return `<w:p><w:pPr><w:pStyle w:val="TOC${regel.niveau}"/>${inspringing}${eindmerk}</w:pPr>${begin}<w:hyperlink w:anchor="${naam}" w:history="1">${runs}</w:hyperlink></w:p>`;
}

/** What stands before the first line: the field with which Word renews the contents on request. */
export const OPENING = veld('begin') + opdracht(`TOC \\o "1-${DIEPSTE_INHOUD}" \\h \\z \\u`) + veld('separate');
/** The end of that field has a line of its own, as Word has it. */
const EINDE = `<w:p><w:pPr><w:pStyle w:val="Slotregel"/></w:pPr>${veld('end')}</w:p>`;

/** Writes 'Inhoud' and the lines (XML) of the contents in their field. */
export function schrijfRegels(schrijver: Schrijver, alineas: readonly string[]): void {
  schrijfAlinea(schrijver, { style: 'TOCHeading' }, [run(schrijver, { tekst: 'Inhoud' })]);
  schrijfRuw(
    schrijver,
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${alineas.join('')}${EINDE}</w:sdtContent></w:sdt>`,
  );
}

/**
 * Writes 'Inhoud' and the contents filled in: number, title and link of every section, inside the field with which Word
 * renews it on request. Nothing when the document has no sections.
 */
export function schrijfInhoudsopgave(schrijver: Schrijver, { blokken }: Document): void {
  const lijst = regels(blokken);
  if (lijst.length === 0) return;
  schrijfRegels(
    schrijver,
    lijst.map((regel, index) => regelXml(schrijver, regel, index === 0 ? OPENING : '')),
  );
}
