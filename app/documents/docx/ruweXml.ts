import { FileChild, XmlAttributeComponent } from 'docx';
import type { Schrijver } from './schrijver.ts';

/** An element that no text can imitate, because text is escaped. */
const ELEMENT = 'toewijs';
const PLAATS = new RegExp(`<${ELEMENT} n="(\\d+)"/>`);

class Nummer extends XmlAttributeComponent<{ readonly n: number }> {
  protected override readonly xmlKeys = { n: 'n' };
}

/** The place in the document where raw XML comes. */
class RuweXml extends FileChild {
  constructor(n: number) {
    super(ELEMENT);
    this.root.push(new Nummer({ n }));
  }
}

/** Puts `xml`, one or more whole block elements of WordprocessingML, at this point of the text. */
export function schrijfRuw(schrijver: Schrijver, xml: string): void {
  schrijver.inhoud.push(new RuweXml(schrijver.ruw.push(xml) - 1));
}

/** The bytes of the document with the raw parts in their places; joined as bytes, so that a long table is not copied as text. */
export const voegRuwIn = (xml: string, ruw: readonly string[]): Uint8Array =>
  Buffer.concat(
    xml.split(PLAATS).map((stuk, index) => Buffer.from(index % 2 === 0 ? stuk : (ruw[Number(stuk)] as string))),
  );
