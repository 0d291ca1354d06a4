import { type Document as DocxDocument, Packer } from 'docx';
import { voegRuwIn } from './ruweXml.ts';
import { zonderScherm } from './xml.ts';
import type { Zipdeel } from './zip.ts';

/** The step inside Packer that makes the parts of the file: docx offers it with its own zip only, which knows the clock. */
interface Samensteller {
  compile(document: DocxDocument): Map<string, string | Uint8Array>;
}

const TIJDEN = /<dcterms:(created|modified) [^>]*>[^<]*<\/dcterms:\1>/g;

/** The dates of the file from the data; without a date in the data there are none. */
const dateer = (xml: string, datum: string | null): string =>
  xml.replace(TIJDEN, (_, welke: string) =>
    datum === null ? '' : `<dcterms:${welke} xsi:type="dcterms:W3CDTF">${datum}T00:00:00Z</dcterms:${welke}>`,
  );

/** What a reader opens first stands in front, as the convention for packages asks; the rest by path. */
const voorrang = (pad: string): number => ['[Content_Types].xml', '_rels/.rels'].indexOf(pad) + 1 || 3;

/**
 * The parts of a DOCX in a fixed order. `ruw` takes its places in the text; `datum` (YYYY-MM-DD) takes the place of the clock.
 */
export function onderdelen(document: DocxDocument, ruw: readonly string[], datum: string | null): Zipdeel[] {
  const { compiler } = Packer as unknown as { readonly compiler: Samensteller };
  const delen = [...compiler.compile(document)].map(([pad, inhoud]): Zipdeel => {
    if (typeof inhoud !== 'string') return { pad, inhoud };
    const xml = zonderScherm(inhoud);
    if (pad === 'word/document.xml') return { pad, inhoud: voegRuwIn(xml, ruw) };
    return { pad, inhoud: Buffer.from(pad === 'docProps/core.xml' ? dateer(xml, datum) : xml) };
  });
  return delen.sort((a, b) => voorrang(a.pad) - voorrang(b.pad) || (a.pad < b.pad ? -1 : 1));
}
