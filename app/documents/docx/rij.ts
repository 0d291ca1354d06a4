import type { Kolom, Rij } from '../blokken.ts';
import { veilig } from './xml.ts';

/** A column with its width in twips. */
export interface GemetenKolom extends Kolom {
  readonly twips: number;
}

const regeleinde = /\r\n?|\n/;

/** The runs of a cell; a line end in the text is a line break. */
function runs(tekst: string, eigenschappen: string): string {
  if (tekst === '') return '';
  const regels = tekst.split(regeleinde).map((regel) => `<w:t xml:space="preserve">${veilig(regel)}</w:t>`);
  return `<w:r>${eigenschappen}${regels.join('<w:br/>')}</w:r>`;
}

const cel = (breedte: number, eigenschappen: string, stijl: string, inhoud: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${breedte}" w:type="dxa"/>${eigenschappen}</w:tcPr><w:p><w:pPr><w:pStyle w:val="${stijl}"/></w:pPr>${inhoud}</w:p></w:tc>`;

/** The header row as XML: tinted, and repeated on every page. `tint` is a colour as RRGGBB. */
export function kopRij(kolommen: readonly GemetenKolom[], tint: string): string {
  const vulling = `<w:shd w:val="clear" w:color="auto" w:fill="${tint}"/><w:vAlign w:val="bottom"/>`;
  const cellen = kolommen.map(({ titel, uitlijning, twips }) =>
    cel(twips, vulling, uitlijning === 'rechts' ? 'Tabelkopgetal' : 'Tabelkop', runs(titel, '')),
  );
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cellen.join('')}</w:tr>`;
}

const LIJN_BOVEN = '<w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="55606E"/></w:tcBorders>';

/** A row of figures or words as XML; it never splits over two pages, and a total is bold under a heavier line. */
export function gewoneRij({ cellen, nadruk }: Rij, kolommen: readonly GemetenKolom[]): string {
  const totaal = nadruk === 'totaal';
  const vet = totaal ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '';
  const lijn = totaal ? LIJN_BOVEN : '';
  let xml = '<w:tr><w:trPr><w:cantSplit/></w:trPr>';
  kolommen.forEach(({ uitlijning, twips }, index) => {
    xml += cel(twips, lijn, uitlijning === 'rechts' ? 'Tabelgetal' : 'Tabeltekst', runs(cellen[index] as string, vet));
  });
  return `${xml}</w:tr>`;
}
