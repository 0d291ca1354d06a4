import type { Blockquote, Heading, Root, RootContent, Table } from 'mdast';
import type { Blok, Inline } from '../blokken.ts';
import type { RijkBlok } from '../rijketekst.ts';
import { type Bouwplaats, maakBouwplaats, sluit, volgende, type Werf, zet, zetLijst } from './bouwplaats.ts';
import type { Blokinvoeging, Invoeging } from './invoeging.ts';
import { veiligeId } from './knoopId.ts';
import { type Bron, heet, leesLopendeTekst, type Stuk } from './lopendeTekst.ts';
import { isZichtbaar, verzorg } from './typografie.ts';

type Stijl = 'gewoon' | 'citaat';

const isTekst = (stuk: Stuk): stuk is Exclude<Stuk, Blokinvoeging> => Array.isArray(stuk);

/** Text on one line, for a heading or a cell, where no invoeging with a line of its own can stand. */
function leesRegel(knoop: { children: Parameters<typeof leesLopendeTekst>[0] }, bron: Bron, waar: string): Inline[] {
  const stukken = leesLopendeTekst(knoop.children, bron);
  return verzorg(
    stukken.flatMap((stuk) => (isTekst(stuk) ? stuk : bron.weiger(`“${stuk.soort}” kan niet in ${waar}.`))),
  );
}

/** Plain text of a cell. */
const leesCel = (cel: Table['children'][number]['children'][number], bron: Bron): string =>
  leesRegel(cel, bron, 'een cel')
    .map((deel) => (deel.soort === 'tekst' ? deel.tekst : bron.weiger(`een ${deel.soort} kan niet in een cel.`)))
    .join('');

/** Puts a Markdown table; the key of a row is its first cell, with its ordinal when it is not the first of that name. */
function zetTabel(tabel: Table, plaats: Bouwplaats, bron: Bron): void {
  const [kop = [], ...rijen] = tabel.children.map((rij) => rij.children.map((cel) => leesCel(cel, bron)));
  const gezien = new Map<string, number>();
  const sleutel = (naam: string): string => {
    const aantal = (gezien.get(naam) ?? 0) + 1;
    gezien.set(naam, aantal);
    return aantal === 1 ? naam : `${naam}#${aantal}`;
  };
  zet(plaats, {
    soort: 'tabel',
    titel: '',
    noten: [],
    kolommen: kop.map((titel, k) => ({
      titel,
      uitlijning: tabel.align?.[k] === 'right' ? 'rechts' : 'links',
      breedte: Math.max(1, ...[titel, ...rijen.map((rij) => rij[k] ?? '')].map((cel) => Math.min(cel.length, 40))),
    })),
    rijen: rijen.map((rij) => ({ sleutel: sleutel(rij[0] ?? ''), cellen: kop.map((_, k) => rij[k] ?? '') })),
  });
}

/** Puts what a user wrote; the question and the source of a waiting anchor hold for all of its blocks, the id for the first. */
function zetRijk(blokken: readonly RijkBlok[], plaats: Bouwplaats): void {
  const { id, ...herkomst } = plaats.werf.anker ?? { id: '' };
  for (const blok of blokken) {
    if (blok.soort === 'alinea')
      zet(plaats, { ...blok, stijl: 'gewoon' }, { ...volgende(plaats, 'alinea'), ...herkomst });
    else {
      plaats.werf.anker = { ...volgende(plaats, 'lijst'), ...herkomst };
      zetLijst(plaats, blok.geordend, blok.punten, (punt, inPunt) => zetRijk(punt, inPunt));
    }
  }
  plaats.werf.anker = null;
}

function zetInvoeging(invoeging: Blokinvoeging, plaats: Bouwplaats): void {
  const { werf } = plaats;
  switch (invoeging.soort) {
    case 'anker':
      if (werf.anker) werf.weiger(`na het anker “${werf.anker.id}” komt geen blok.`);
      werf.anker = invoeging.anker;
      break;
    case 'ongenummerd':
      werf.ongenummerd = true;
      break;
    case 'kader':
      werf.kader = invoeging.toon;
      break;
    case 'rijk':
      zetRijk(invoeging.blokken, plaats);
      break;
    case 'tabel': {
      const { id, ...tabel } = invoeging.tabel;
      if (id !== undefined) werf.anker ??= { id: veiligeId(id) };
      zet(plaats, { ...tabel, soort: 'tabel' }, { ...tabel, ...volgende(plaats, 'tabel') });
    }
  }
}

function zetAlinea(stuk: Stuk, plaats: Bouwplaats, stijl: Stijl): void {
  if (!isTekst(stuk)) return zetInvoeging(stuk, plaats);
  const inhoud = verzorg(stuk);
  if (isZichtbaar(inhoud)) zet(plaats, { soort: 'alinea', inhoud, stijl });
  else plaats.werf.anker = null;
}

/** Puts a quotation, or the framed notice that `{{kader}}` makes of it. */
function zetCitaat(citaat: Blockquote, plaats: Bouwplaats, bron: Bron): void {
  const { werf } = plaats;
  const { kader } = werf;
  if (!kader) {
    for (const kind of citaat.children) zetKnoop(kind, plaats, bron, 'citaat');
    return;
  }
  const anker = volgende(plaats, 'kader');
  werf.anker = null;
  werf.kader = null;
  const inKader = maakBouwplaats(anker.id, werf);
  for (const kind of citaat.children) zetKnoop(kind, inKader, bron);
  sluit(werf);
  zet(plaats, { soort: 'kader', toon: kader, blokken: inKader.blokken }, anker);
}

function zetKnoop(knoop: RootContent, plaats: Bouwplaats, bron: Bron, stijl: Stijl = 'gewoon'): void {
  if (knoop.type === 'paragraph')
    for (const stuk of leesLopendeTekst(knoop.children, bron)) zetAlinea(stuk, plaats, stijl);
  else if (knoop.type === 'list' && stijl === 'gewoon')
    zetLijst(plaats, knoop.ordered ?? false, knoop.children, (punt, inPunt) => {
      for (const kind of punt.children) zetKnoop(kind, inPunt, bron);
    });
  else if (knoop.type === 'table' && stijl === 'gewoon') zetTabel(knoop, plaats, bron);
  else if (knoop.type === 'blockquote' && stijl === 'gewoon') zetCitaat(knoop, plaats, bron);
  else bron.weiger(`${heet(knoop.type)} kan hier niet in een sjabloon.`);
}

/** Opens a section: its blocks are put while the template goes on. */
function openSectie(kop: Heading, ouder: Bouwplaats, bron: Bron): Bouwplaats {
  const { werf } = ouder;
  const titel = leesRegel(kop, bron, 'een kop');
  const anker = volgende(ouder, 'sectie');
  const plaats = maakBouwplaats(anker.id, werf);
  const genummerd = !werf.ongenummerd;
  werf.ongenummerd = false;
  zet(ouder, { soort: 'sectie', titel, genummerd, nummer: null, blokken: plaats.blokken }, anker);
  return plaats;
}

/**
 * The blocks of a rendered template. Headings become sections in each other by their depth; the invoegingen take the place of their markers; empty
 * paragraphs, items and lists are dropped. `wortel` is the id under which blocks outside a section are counted.
 */
export function naarBlokken(
  boom: Root,
  invoegingen: readonly Invoeging[],
  wortel: string,
  weiger: (wat: string) => never,
): Blok[] {
  const werf: Werf = { ids: new Set(), anker: null, ongenummerd: false, kader: null, weiger };
  const bron: Bron = { invoegingen, weiger };
  const basis = maakBouwplaats(wortel, werf);
  const open = [{ diepte: 0, plaats: basis }];
  for (const knoop of boom.children) {
    if (knoop.type === 'heading') while (open.length > 1 && (open.at(-1)?.diepte ?? 0) >= knoop.depth) open.pop();
    const ouder = open.at(-1)?.plaats ?? basis;
    if (knoop.type === 'heading') open.push({ diepte: knoop.depth, plaats: openSectie(knoop, ouder, bron) });
    else zetKnoop(knoop, ouder, bron);
  }
  sluit(werf);
  return basis.blokken;
}
