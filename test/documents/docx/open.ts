import { strFromU8, unzipSync } from 'fflate';

/** The parts of a DOCX as text, by path; opened with another zip reader than the one that wrote them. */
export const openDocx = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([pad, inhoud]) => [pad, strFromU8(inhoud)]));

const ENTITEITEN: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

export const ontsnapt = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (naam) => ENTITEITEN[naam] as string);

/** A paragraph of the text: its style, its words (a line break is '\n', a tab '\t') and its XML. */
export interface Alinea {
  readonly stijl: string;
  readonly tekst: string;
  readonly xml: string;
}

/** The paragraphs of a part in order, those in tables included; without the thin lines that end a part and the contents. */
export const alineas = (xml: string): Alinea[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)]
    .map(([geheel, binnen = '']) => ({
      stijl: /<w:pStyle w:val="([^"]+)"/.exec(binnen)?.[1] ?? '',
      tekst: [...binnen.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/g)]
        .map(([, tekst, teken]) => (teken ? { br: '\n', tab: '\t' }[teken as 'br' | 'tab'] : ontsnapt(tekst as string)))
        .join(''),
      xml: geheel,
    }))
    .filter(({ stijl }) => stijl !== 'Slotregel');

/** The contents (the content control) and the text after it. */
export function delen(documentXml: string): { voor: string; inhoud: string; romp: string } {
  const [voor = '', rest = ''] = documentXml.split('<w:sdt>');
  const [inhoud = '', romp = ''] = rest.split('</w:sdt>');
  return { voor, inhoud, romp };
}

/** All values of an attribute on an element, in order. */
export const waarden = (xml: string, element: string, attribuut: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}(?= )[^>]*? ${attribuut}="([^"]*)"`, 'g'))].map(
    ([, waarde]) => waarde as string,
  );

/** The definition of a style, by its id. */
export const stijl = (stijlenXml: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(stijlenXml)?.[0] ?? '';
