import type { Kolom, Rij } from '../blokken.ts';
import { veilig } from './xml.ts';

/** A column with its width in twips. */
export interface GemetenKolom extends Kolom {
  readonly twips: number;
}

const REGELEINDE = /\r\n?|\n/;

/** The runs of a cell; a line end in the text is a line break. `element` holds the words. */
export function celruns(tekst: string, eigenschappen: string, element: 'w:t' | 'w:delText' = 'w:t'): string {
  if (tekst === '') return '';
  const regels = REGELEINDE.test(tekst) ? tekst.split(REGELEINDE) : [tekst];
  const inhoud = regels.map((regel) => `<${element} xml:space="preserve">${veilig(regel)}</${element}>`);
  return `<w:r>${eigenschappen}${inhoud.join('<w:br/>')}</w:r>`;
}

/** Properties of a cell (XML), the style of its text, and whether its row stays on the page of the next one. */
interface Celvorm {
  readonly eigenschappen: string;
  readonly stijl: string;
  readonly vast: boolean;
  /** The change of its paragraph since the other version, as XML. */
  readonly was: string;
}

const alineaStijl = (stijl: string, vast: boolean): string =>
  `<w:pStyle w:val="${stijl}"/>${vast ? '<w:keepNext/>' : ''}`;

/** Everything of a cell that stands before its runs; equal for all cells of a column, so made once. */
const celBegin = (twips: number, { eigenschappen, stijl, vast, was }: Celvorm): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${twips}" w:type="dxa"/>${eigenschappen}</w:tcPr><w:p><w:pPr>${alineaStijl(stijl, vast)}${was}</w:pPr>`;
const CEL_EINDE = '</w:p></w:tc>';

/** How a row and its words are marked as inserted or deleted: an element for the row, and what comes around the runs of each cell. */
export interface Rijmerk {
  readonly rij: string;
  readonly element: 'w:t' | 'w:delText';
  readonly om: (runs: string) => string;
}

/** Of a row that stands in every version. */
const ONGEMERKT: Rijmerk = { rij: '', element: 'w:t', om: (runs) => runs };

/** The header row as XML: tinted, and repeated on every page. `tint` is a colour as RRGGBB. */
export function kopRij(kolommen: readonly GemetenKolom[], tint: string, merk: Rijmerk = ONGEMERKT): string {
  const eigenschappen = `<w:shd w:val="clear" w:color="auto" w:fill="${tint}"/><w:vAlign w:val="bottom"/>`;
  const cellen = kolommen.map(({ titel, uitlijning, twips }) => {
    const stijl = uitlijning === 'rechts' ? 'Tabelkopgetal' : 'Tabelkop';
    return (
      celBegin(twips, { eigenschappen, stijl, vast: false, was: '' }) +
      merk.om(celruns(titel, '', merk.element)) +
      CEL_EINDE
    );
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/>${merk.rij}</w:trPr>${cellen.join('')}</w:tr>`;
}

const LIJN_BOVEN = '<w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="55606E"/></w:tcBorders>';

/** How the cells of rows begin, a column at a time: of rows of figures or words, and of totals. */
export interface Rijvorm {
  readonly gewoon: readonly string[];
  readonly totaal: readonly string[];
}

/**
 * The shape of the rows of a table; with `vast` they stay together on one page. `was` adds to the properties of each paragraph, given
 * those it had when the rows did not stay together, or did.
 */
export function rijvorm(
  kolommen: readonly GemetenKolom[],
  vast: boolean,
  was: (eigenschappen: string) => string = () => '',
): Rijvorm {
  const begin = (eigenschappen: string) =>
    kolommen.map(({ uitlijning, twips }) => {
      const stijl = uitlijning === 'rechts' ? 'Tabelgetal' : 'Tabeltekst';
      return celBegin(twips, { eigenschappen, stijl, vast, was: was(alineaStijl(stijl, !vast)) });
    });
  return { gewoon: begin(''), totaal: begin(LIJN_BOVEN) };
}

/** What the runs of a row look like: those of a total are bold. */
const letters = (nadruk: Rij['nadruk']): string => (nadruk === 'totaal' ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '');

/** A row as XML; it never splits over two pages, and a total is bold under a heavier line. */
export function gewoneRij({ cellen, nadruk }: Rij, vorm: Rijvorm, merk: Rijmerk = ONGEMERKT): string {
  const begin = nadruk === 'totaal' ? vorm.totaal : vorm.gewoon;
  const opmaak = letters(nadruk);
  let xml = `<w:tr><w:trPr><w:cantSplit/>${merk.rij}</w:trPr>`;
  for (let index = 0; index < cellen.length; index += 1) {
    xml += begin[index] + merk.om(celruns(cellen[index] as string, opmaak, merk.element)) + CEL_EINDE;
  }
  return `${xml}</w:tr>`;
}

/** A row of both versions as XML. `cel` gives the runs of a column, for run properties it is given. */
export function gebleven(
  { nadruk }: Pick<Rij, 'nadruk'>,
  vorm: Rijvorm,
  cel: (kolom: number, eigenschappen: string) => string,
): string {
  const begin = nadruk === 'totaal' ? vorm.totaal : vorm.gewoon;
  const cellen = begin.map((vooraan, kolom) => vooraan + cel(kolom, letters(nadruk)) + CEL_EINDE);
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellen.join('')}</w:tr>`;
}
