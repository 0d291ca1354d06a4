import { alle, type Element, eerste } from './xml.ts';

/** What a reader does with all tracked changes. */
export type Keuze = 'aanvaard' | 'verwerp';

const BLADWIJZER = new Set(['w:bookmarkStart', 'w:bookmarkEnd']);
const GEWOON: Readonly<Record<string, string>> = { 'w:delText': 'w:t', 'w:delInstrText': 'w:instrText' };

/** Names of the elements that go, and of those whose content stays. */
const namen = (keuze: Keuze) =>
  keuze === 'aanvaard' ? { weg: 'w:del', blijft: 'w:ins' } : { weg: 'w:ins', blijft: 'w:del' };

/** Properties after a choice: rejecting brings back those in the change, beside what a change of properties does not hold. */
function eigenschappen(element: Element, keuze: Keuze): Element {
  const change = eerste(element, `${element.naam}Change`);
  const rest = element.kinderen.filter((kind) => kind !== change);
  const oud = change && eerste(change, element.naam);
  const vast = rest.filter((kind) => typeof kind !== 'string' && ['w:rPr', 'w:sectPr'].includes(kind.naam));
  const kinderen = keuze === 'verwerp' && oud ? [...oud.kinderen, ...vast] : rest;
  return { ...element, kinderen };
}

/** The properties of a paragraph without the mark of its end. */
function zonderEindmerk(pPr: Element): Element {
  const kinderen = pPr.kinderen.flatMap((kind) => {
    if (typeof kind === 'string' || kind.naam !== 'w:rPr') return [kind];
    const over = kind.kinderen.filter((deel) => typeof deel === 'string' || !['w:ins', 'w:del'].includes(deel.naam));
    return over.length > 0 ? [{ ...kind, kinderen: over }] : [];
  });
  return { ...pPr, kinderen };
}

const heeft = (element: Element | undefined, naam: string): boolean => eerste(element, naam) !== undefined;

/** Paragraphs whose end goes run on into the next paragraph, which keeps its own properties (ECMA-376, 17.13.5.15). */
function voegAlineasSamen(kinderen: readonly (Element | string)[], weg: string): (Element | string)[] {
  const uit: (Element | string)[] = [];
  let over: (Element | string)[] = [];
  for (const kind of kinderen) {
    if (typeof kind === 'string' || kind.naam !== 'w:p') {
      if (over.some((deel) => typeof deel === 'string' || !BLADWIJZER.has(deel.naam)))
        throw new Error('text of a paragraph that goes has no paragraph to go to');
      uit.push(kind);
      continue;
    }
    const pPr = eerste(kind, 'w:pPr');
    const inhoud = kind.kinderen.filter((deel) => deel !== pPr);
    if (heeft(eerste(pPr, 'w:rPr'), weg)) {
      if (heeft(pPr, 'w:sectPr')) throw new Error('a paragraph with page settings goes');
      over = [...over, ...inhoud];
      continue;
    }
    uit.push({ ...kind, kinderen: [...(pPr ? [zonderEindmerk(pPr)] : []), ...over, ...inhoud] });
    over = [];
  }
  if (over.length > 0) throw new Error('the last paragraph cannot go');
  return uit;
}

function kies(element: Element, keuze: Keuze): (Element | string)[] {
  const { weg, blijft } = namen(keuze);
  const binnen = (deel: Element) =>
    deel.kinderen.flatMap((kind) => (typeof kind === 'string' ? [kind] : kies(kind, keuze)));
  switch (element.naam) {
    case weg:
      return [];
    case blijft:
      return binnen(element);
    case 'w:pPr':
    case 'w:tblPr':
      return [eigenschappen(element, keuze)];
    case 'w:tr':
      if (heeft(eerste(element, 'w:trPr'), weg)) return [];
      break;
  }
  const over = voegAlineasSamen(binnen(element), weg);
  if (element.naam === 'w:hyperlink' && over.length === 0) return [];
  if (element.naam === 'w:tbl' && !over.some((kind) => typeof kind !== 'string' && kind.naam === 'w:tr')) return [];
  return [{ ...element, naam: GEWOON[element.naam] ?? element.naam, kinderen: over }];
}

/**
 * A part of a DOCX after accepting or rejecting all tracked changes, as a word processor does it: runs, ends of paragraphs, rows and
 * properties. Throws where a word processor could not: when the last paragraph of a part goes, or the one with its page settings.
 */
export function verwerk(part: Element, keuze: Keuze): Element {
  const [uit] = kies(part, keuze);
  if (typeof uit !== 'object') throw new Error('nothing is left');
  const over = alle(uit).find(({ naam }) => /^w:(ins|del|delText|delInstrText|\w+Change)$/.test(naam));
  if (over) throw new Error(`a change was left: ${over.naam}`);
  return uit;
}

/** All tracked changes of a part: name, author and date of each. */
export const merken = (part: Element): { naam: string; auteur: string; op: string; id: string }[] =>
  alle(part)
    .filter(({ naam }) => /^w:(ins|del|\w+Change)$/.test(naam))
    .map(({ naam, kenmerken }) => ({
      naam,
      auteur: kenmerken['w:author'] ?? '',
      op: kenmerken['w:date'] ?? '',
      id: kenmerken['w:id'] ?? '',
    }));
