import { GEMEENTEN, type GemeenteVanDeLijst, gemeenteMetNis } from '../reglement/gemeentenlijst.ts';
import { letterafstand } from './letterafstand.ts';
import { vereenvoudig } from './vereenvoudig.ts';

/** Gemeenten that became part of another one since 2019 and whose name is not in the name of that one. */
const OPGEGAAN: Readonly<Record<string, string>> = {
  borsbeek: '11002',
  galmaarden: '23106',
  gooik: '23106',
  herne: '23106',
  knesselare: '44084',
  kortessem: '71072',
  kruishoutem: '45068',
  lovendegem: '44085',
  'meeuwen gruitrode': '72042',
  meulebeke: '37022',
  moerbeke: '46029',
  neerpelt: '72043',
  nevele: '44083',
  opglabbeek: '72042',
  overpelt: '72043',
  ruiselede: '37021',
  waarschoot: '44085',
  wachtebeke: '44087',
  zingem: '45068',
  zomergem: '44085',
};

/** The words of a name: 'St.-Niklaas', 'Sint Niklaas' and 'stad Sint-Niklaas' are one. */
const kern = (naam: string): string =>
  vereenvoudig(naam)
    .replace(/\bst\b/g, 'sint')
    .replace(/^(stad|gemeente) /, '');

const OP_NAAM = new Map(GEMEENTEN.map((gemeente) => [kern(gemeente.naam), gemeente]));
const NAMEN = [...OP_NAAM];
/** Parts of a name that two gemeenten were merged under; a part that several names have says nothing. */
const OP_DEEL = new Map<string, GemeenteVanDeLijst[]>();
for (const gemeente of GEMEENTEN) {
  for (const deel of gemeente.naam.split('-').map(kern)) OP_DEEL.set(deel, [...(OP_DEEL.get(deel) ?? []), gemeente]);
}

/** The gemeente with this name or NIS code, however it is written; undefined when there is none. */
export function gemeenteBij(tekst: string): GemeenteVanDeLijst | undefined {
  const net = tekst.trim();
  return /^\d{5}$/.test(net) ? gemeenteMetNis(net) : OP_NAAM.get(kern(net));
}

const opDeel = (deel: string): GemeenteVanDeLijst | undefined => {
  const gevonden = OP_DEEL.get(deel);
  return gevonden?.length === 1 ? gevonden[0] : undefined;
};

/** Names that may be meant inside a longer text: 'Dendermonde (Appels)', '9200 Dendermonde', 'Appels - Dendermonde'. */
function genoemdIn(tekst: string): GemeenteVanDeLijst | undefined {
  const delen = tekst
    .split(/[()/,;]|\s-\s|\d+|-/)
    .map(kern)
    .filter(Boolean);
  for (const deel of delen) {
    const gevonden = OP_NAAM.get(deel) ?? opDeel(deel);
    if (gevonden) return gevonden;
  }
  return undefined;
}

/** Longer texts are no name of a gemeente. */
const LANGSTE = 60;

/**
 * The gemeente that is probably meant by a name that is none, to propose and never to fill in: one that was merged, one that is
 * named inside the text, or the name with at most two other letters. Names of `gebied` (NIS codes) go first.
 */
export function voorstelVoor(tekst: string, gebied: ReadonlySet<string> | null): GemeenteVanDeLijst | undefined {
  const gezocht = kern(tekst);
  if (gezocht === '' || tekst.length > LANGSTE) return undefined;
  const opgegaan = Object.hasOwn(OPGEGAAN, gezocht) ? gemeenteMetNis(OPGEGAAN[gezocht] ?? '') : undefined;
  const zeker = opgegaan ?? opDeel(gezocht) ?? genoemdIn(tekst);
  if (zeker) return zeker;
  const hoogstens = gezocht.length < 5 ? 1 : 2;
  let beste: { gemeente: GemeenteVanDeLijst; afstand: number } | undefined;
  for (const [naam, gemeente] of NAMEN) {
    const verschil = letterafstand(gezocht, naam, hoogstens);
    if (verschil > hoogstens) continue;
    const afstand = verschil - (gebied?.has(gemeente.nis) ? 0.5 : 0);
    if (!beste || afstand < beste.afstand) beste = { gemeente, afstand };
  }
  return beste?.gemeente;
}
