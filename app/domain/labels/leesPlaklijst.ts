import { splitsAdres } from '../patrimonium/adres.ts';
import { adressleutel, sleutelVan } from '../patrimonium/adressleutel.ts';
import { gemeenteBij } from '../patrimonium/gemeentenaam.ts';
import { woningenOpAdres } from '../patrimonium/opAdres.ts';
import { vereenvoudig } from '../patrimonium/vereenvoudig.ts';
import type { Woning } from '../patrimonium/woning.ts';
import { type DoelgroepOpPlaats, zelfdeDoelgroep } from './doelgroepenMetLabels.ts';
import { maakVoorsteller } from './voorstellen.ts';
import type { Gevonden } from './zoekWoningen.ts';

/** Longer lists are not read. */
export const PLAKLIJST_MAX = 2000;

/** For more lines that are not found, nothing is proposed any more. */
const VOORSTELLEN_MAX = 200;

/** What a pasted line leads to; `voorstellen` are the dwellings that may be meant, nearest first. */
export type Plakregel =
  | { readonly soort: 'gevonden' | 'al-hier' | 'elders'; readonly regel: string; readonly gevonden: Gevonden }
  | {
      readonly soort: 'niet-gevonden' | 'meer-dan-een';
      readonly regel: string;
      readonly voorstellen: readonly Gevonden[];
    };

/** The dwellings by their own reference; one that several dwellings have names none. */
function opKenmerk(woningen: readonly Woning[]): Map<string, Woning | null> {
  const gevonden = new Map<string, Woning | null>();
  for (const woning of woningen) {
    const kenmerk = vereenvoudig(woning.kenmerk);
    if (kenmerk !== '') gevonden.set(kenmerk, gevonden.has(kenmerk) ? null : woning);
  }
  return gevonden;
}

/** The lines of a pasted text that hold something, each once, in order. */
export const plakregels = (tekst: string): string[] => [
  ...new Set(
    tekst
      .split(/\r\n?|\n/)
      .map((regel) =>
        regel
          .replace(/[\t;]+/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((regel) => vereenvoudig(regel) !== ''),
  ),
];

/** A place without a postcode behind an address: ', Berlare'. */
const PLAATS = /^(.*),\s*([^,\d]+)$/;

/** The address of a line, and the gemeente (NIS code) that it names behind it. */
function splitsPlaats(regel: string): { adres: string; genoemd: string | undefined } {
  const [, voor = '', plaats = ''] = PLAATS.exec(regel) ?? [];
  const los = gemeenteBij(plaats)?.nis;
  return los === undefined
    ? { adres: regel, genoemd: gemeenteBij(splitsAdres(regel)?.gemeente ?? '')?.nis }
    : { adres: voor, genoemd: los };
}

/**
 * Looks up pasted lines, each an address (with or without postcode and gemeente) or an own reference, in the dwellings of
 * `gemeenten` (NIS codes). Without a gemeente an address is found when only one gemeente has it. `voor` and `hier` as in
 * zoekWoningen.
 */
export function leesPlaklijst(
  tekst: string,
  woningen: readonly Woning[],
  gemeenten: readonly string[],
  voor: ReadonlyMap<string, DoelgroepOpPlaats>,
  hier: DoelgroepOpPlaats,
): Plakregel[] {
  const opAdres = woningenOpAdres(woningen);
  const toegelaten = new Set(gemeenten);
  const kenmerken = opKenmerk(woningen.filter(({ gemeente }) => toegelaten.has(gemeente)));
  const stelVoor = maakVoorsteller(woningen, gemeenten);
  const alsGevonden = (woning: Woning): Gevonden => {
    const sleutel = sleutelVan(woning);
    return { woning, sleutel, voor: voor.get(sleutel) ?? null };
  };
  let nietGevonden = 0;
  return plakregels(tekst).map((regel): Plakregel => {
    const { adres, genoemd } = splitsPlaats(regel);
    const zoekIn = genoemd === undefined ? gemeenten : toegelaten.has(genoemd) ? [genoemd] : [];
    const opRegel = zoekIn.flatMap((gemeente) => opAdres.get(adressleutel({ gemeente, adres })) ?? []);
    const kandidaten = opRegel.length > 0 ? opRegel : [kenmerken.get(vereenvoudig(regel)) ?? []].flat();
    const [enige, ...andere] = kandidaten.map(alsGevonden);
    if (enige === undefined) {
      nietGevonden += 1;
      const voorstellen = nietGevonden > VOORSTELLEN_MAX ? [] : stelVoor(adres, genoemd);
      return { soort: 'niet-gevonden', regel, voorstellen: voorstellen.map(alsGevonden) };
    }
    if (andere.length > 0) return { soort: 'meer-dan-een', regel, voorstellen: [enige, ...andere] };
    const soort = enige.voor === null ? 'gevonden' : zelfdeDoelgroep(enige.voor, hier) ? 'al-hier' : 'elders';
    return { soort, regel, gevonden: enige };
  });
}
