import { strFromU8, unzipSync } from 'fflate';
import { type Keuze, verwerk } from './wijzigingen.ts';
import { alle, type Element, eerste, elementen, leesXml, schrijfXml } from './xml.ts';

/** Numbers that a file may choose freely, and what each stands for. */
interface Nummers {
  readonly noten: Map<string, number>;
  readonly lijsten: Map<string, string>;
  /** The paragraph of each bookmark, counted from 0. */
  readonly plekken: Map<string, number>;
  /** What each relation points at. */
  readonly doelen: Map<string, string>;
}

const lees = (delen: Record<string, Uint8Array>, pad: string): Element => leesXml(strFromU8(delen[pad] as Uint8Array));

const isLeeg = ({ naam, kinderen }: Element): boolean =>
  (naam === 'w:t' && kinderen.join('') === '') ||
  ((naam === 'w:r' || naam === 'w:hyperlink') &&
    kinderen.every((kind) => typeof kind !== 'string' && kind.naam === 'w:rPr'));

/** Neighbours with the same properties as one run, and the words in it as one text. */
function samengevoegd(kinderen: readonly (Element | string)[]): (Element | string)[] {
  const uit: (Element | string)[] = [];
  for (const kind of kinderen) {
    const vorig = uit.at(-1);
    if (typeof kind === 'object' && typeof vorig === 'object' && kind.naam === vorig.naam) {
      const [rPr, was] = [eerste(kind, 'w:rPr'), eerste(vorig, 'w:rPr')];
      if (kind.naam === 'w:r' && (rPr ? schrijfXml(rPr) : '') === (was ? schrijfXml(was) : '')) {
        const rest = kind.kinderen.filter((deel) => deel !== rPr);
        uit[uit.length - 1] = { ...vorig, kinderen: samengevoegd([...vorig.kinderen, ...rest]) };
        continue;
      }
      if (kind.naam === 'w:t') {
        uit[uit.length - 1] = { ...vorig, kinderen: [[...vorig.kinderen, ...kind.kinderen].join('')] };
        continue;
      }
    }
    uit.push(kind);
  }
  return uit;
}

/** An element without what a file may choose: how runs are cut, bookmarks, the numbers of notes, lists and pictures. */
function vast(element: Element, nummers: Nummers): Element {
  const kenmerken = Object.fromEntries(
    Object.entries(element.kenmerken).flatMap(([sleutel, waarde]) => {
      if (sleutel === 'xml:space' || (element.naam === 'wp:docPr' && sleutel === 'id')) return [];
      if (sleutel.startsWith('r:')) return [[sleutel, nummers.doelen.get(waarde) ?? waarde]];
      if (sleutel === 'w:anchor') return [[sleutel, String(nummers.plekken.get(waarde))]];
      if (element.naam === 'w:footnoteReference') return [[sleutel, String(nummers.noten.get(waarde))]];
      if (element.naam === 'w:numId') return [[sleutel, nummers.lijsten.get(waarde) as string]];
      return [[sleutel, waarde]];
    }),
  );
  const kinderen = element.kinderen
    .map((kind) =>
      typeof kind === 'string'
        ? kind.replace(/ PAGEREF (\w+) /, (_, naam: string) => ` PAGEREF ${nummers.plekken.get(naam)} `)
        : vast(kind, nummers),
    )
    .filter((kind) => typeof kind === 'string' || !(kind.naam.startsWith('w:bookmark') || isLeeg(kind)));
  return { naam: element.naam, kenmerken, kinderen: samengevoegd(kinderen) };
}

function tel(document: Element, numbering: Element, relaties: Element): Nummers {
  const soort = new Map(
    elementen(numbering)
      .filter(({ naam }) => naam === 'w:num')
      .map((num) => [num.kenmerken['w:numId'], eerste(num, 'w:abstractNumId')?.kenmerken['w:val']]),
  );
  const nummers: Nummers = { noten: new Map(), lijsten: new Map(), plekken: new Map(), doelen: new Map() };
  for (const { kenmerken } of elementen(relaties)) nummers.doelen.set(kenmerken.Id ?? '', kenmerken.Target ?? '');
  let alinea = -1;
  for (const { naam, kenmerken } of alle(document)) {
    const id = kenmerken['w:id'] ?? kenmerken['w:val'] ?? '';
    if (naam === 'w:p') alinea += 1;
    if (naam === 'w:bookmarkStart') nummers.plekken.set(kenmerken['w:name'] ?? '', alinea);
    if (naam === 'w:footnoteReference') nummers.noten.set(id, nummers.noten.size + 1);
    if (naam === 'w:numId' && !nummers.lijsten.has(id))
      nummers.lijsten.set(id, `lijst ${nummers.lijsten.size + 1} van soort ${soort.get(id)}`);
  }
  return nummers;
}

/**
 * All that a reader sees of a DOCX, as text in one form: the text with its formatting, links by the paragraph they lead to, footnotes in order,
 * headers. With a choice: after accepting or rejecting all tracked changes. Two files with the same form are the same document.
 */
export function vasteVorm(bytes: Uint8Array, keuze: Keuze | null = null): string {
  const delen = unzipSync(bytes);
  const haal = (pad: string): Element => (keuze === null ? lees(delen, pad) : verwerk(lees(delen, pad), keuze));
  const document = haal('word/document.xml');
  const nummers = tel(document, lees(delen, 'word/numbering.xml'), lees(delen, 'word/_rels/document.xml.rels'));
  const noten = new Map(elementen(lees(delen, 'word/footnotes.xml')).map((noot) => [noot.kenmerken['w:id'], noot]));
  const voeten = [...nummers.noten.keys()].map((id) => {
    const noot = noten.get(id) as Element;
    const gekozen = keuze === null ? noot : verwerk(noot, keuze);
    return { ...gekozen, kenmerken: {} };
  });
  const koppen = Object.keys(delen)
    .filter((pad) => /^word\/header\d+\.xml$/.test(pad))
    .sort()
    .map(haal);
  return [...elementen(document), ...voeten, ...koppen.map((kop) => ({ ...kop, kenmerken: {} }))]
    .map((deel) => schrijfXml(vast(deel, nummers)))
    .join('\n');
}
