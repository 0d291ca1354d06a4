/** An element of XML: its name, its attributes as they are written, and what stands in it. */
export interface Element {
  naam: string;
  kenmerken: Record<string, string>;
  kinderen: (Element | string)[];
}

const STUK = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|<[?!][^>]*>|([^<]+)/g;

/** Reads XML as programs write it (no CDATA, no entities of its own); throws on tags that do not fit each other. */
export function leesXml(xml: string): Element {
  const wortel: Element = { naam: '', kenmerken: {}, kinderen: [] };
  const open = [wortel];
  for (const [, sluit, naam = '', kenmerken = '', leeg, tekst] of xml.matchAll(STUK)) {
    const ouder = open.at(-1) as Element;
    if (tekst !== undefined) ouder.kinderen.push(tekst);
    else if (sluit) {
      if (open.pop()?.naam !== naam) throw new Error(`</${naam}> closes another element`);
    } else if (naam !== '') {
      const gelezen = [...kenmerken.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, sleutel, waarde]) => [sleutel, waarde]);
      const element: Element = { naam, kenmerken: Object.fromEntries(gelezen), kinderen: [] };
      ouder.kinderen.push(element);
      if (!leeg) open.push(element);
    }
  }
  const [enige] = elementen(wortel);
  if (open.length !== 1 || !enige) throw new Error('an element is not closed');
  return enige;
}

/** The elements in an element, without the text between them. */
export const elementen = ({ kinderen }: Element): Element[] => kinderen.filter((kind) => typeof kind !== 'string');

/** The first element with this name in an element. */
export const eerste = (element: Element | undefined, naam: string): Element | undefined =>
  element && elementen(element).find((kind) => kind.naam === naam);

/** An element and all elements in it, in order. */
export const alle = (element: Element): Element[] => [element, ...elementen(element).flatMap(alle)];

/** An element as XML, each tag on a line of its own. */
export function schrijfXml({ naam, kenmerken, kinderen }: Element, diepte = 0): string {
  const marge = '  '.repeat(diepte);
  const velden = Object.entries(kenmerken).map(([sleutel, waarde]) => ` ${sleutel}="${waarde}"`);
  const binnen = kinderen.map((kind) =>
    typeof kind === 'string' ? `${marge}  ${kind}` : schrijfXml(kind, diepte + 1),
  );
  return [`${marge}<${naam}${velden.join('')}>`, ...binnen].join('\n');
}
