import type { Kolom, Rij } from '../blokken.ts';
import { veilig } from './xml.ts';

/** A column with its width in twips. */
export interface GemetenKolom extends Kolom {
  readonly twips: number;
}

const REGELEINDE = /\r\n?|\n/;

/** The runs of a cell; a line end in the text is a line break. */
function runs(tekst: string, eigenschappen: string): string {
  if (tekst === '') return '';
  const regels = REGELEINDE.test(tekst) ? tekst.split(REGELEINDE) : [tekst];
  const inhoud = regels.map((regel) => `<w:t xml:space="preserve">${veilig(regel)}</w:t>`);
  return `<w:r>${eigenschappen}${inhoud.join('<w:br/>')}</w:r>`;
}

/** Properties of a cell (XML), the style of its text, and whether its row stays on the page of the next one. */
interface Celvorm {
  readonly eigenschappen: string;
  readonly stijl: string;
  readonly vast: boolean;
}

/** Everything of a cell that stands before its runs; equal for all cells of a column, so made once. */
const celBegin = (twips: number, { eigenschappen, stijl, vast }: Celvorm): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${twips}" w:type="dxa"/>${eigenschappen}</w:tcPr><w:p><w:pPr><w:pStyle w:val="${stijl}"/>${vast ? '<w:keepNext/>' : ''}</w:pPr>`;
const CEL_EINDE = '</w:p></w:tc>';

/** The header row as XML: tinted, and repeated on every page. `tint` is a colour as RRGGBB. */
export function kopRij(kolommen: readonly GemetenKolom[], tint: string): string {
  const eigenschappen = `<w:shd w:val="clear" w:color="auto" w:fill="${tint}"/><w:vAlign w:val="bottom"/>`;
  const cellen = kolommen.map(({ titel, uitlijning, twips }) => {
    const stijl = uitlijning === 'rechts' ? 'Tabelkopgetal' : 'Tabelkop';
    return celBegin(twips, { eigenschappen, stijl, vast: false }) + runs(titel, '') + CEL_EINDE;
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cellen.join('')}</w:tr>`;
}

const LIJN_BOVEN = '<w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="55606E"/></w:tcBorders>';

/** How the cells of rows begin, a column at a time: of rows of figures or words, and of totals. */
export interface Rijvorm {
  readonly gewoon: readonly string[];
  readonly totaal: readonly string[];
}

/** The shape of the rows of a table; with `vast` they stay together on one page. */
export function rijvorm(kolommen: readonly GemetenKolom[], vast: boolean): Rijvorm {
  const begin = (eigenschappen: string) =>
    kolommen.map(({ uitlijning, twips }) =>
      celBegin(twips, { eigenschappen, stijl: uitlijning === 'rechts' ? 'Tabelgetal' : 'Tabeltekst', vast }),
    );
  return { gewoon: begin(''), totaal: begin(LIJN_BOVEN) };
}

/** A row as XML; it never splits over two pages, and a total is bold under a heavier line. */
export function gewoneRij({ cellen, nadruk }: Rij, vorm: Rijvorm): string {
  const totaal = nadruk === 'totaal';
  const begin = totaal ? vorm.totaal : vorm.gewoon;
  const vet = totaal ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '';
  let xml = '<w:tr><w:trPr><w:cantSplit/></w:trPr>';
  for (let index = 0; index < cellen.length; index += 1) {
    xml += begin[index] + runs(cellen[index] as string, vet) + CEL_EINDE;
  }
  return `${xml}</w:tr>`;
}
