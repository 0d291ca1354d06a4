import { gelijk } from './gelijk.ts';
import { inWoorden } from './inWoorden.ts';
import { alsRij, metWaarde, voegPad, waardeOp } from './rij.ts';
import { voegLijstSamen } from './samen/lijst.ts';
import type { Samenvoeging } from './samen/samenvoeging.ts';
import type { Enkelvoudig, Vraag, Vraagcontext } from './vraag.ts';

export type { Botsing, Keuze } from './samen/samenvoeging.ts';

/** Two versions of a chapter in one. */
export interface Samengevoegd {
  /** The value with every change of both; mine where a choice is still to be made. */
  readonly inhoud: unknown;
  /** What both changed in another way, whether chosen or not. */
  readonly botsingen: Samenvoeging['botsingen'];
  /** Paths of the botsingen without a choice. */
  readonly open: readonly string[];
}

type Drie = readonly [basis: unknown, mijn: unknown, hun: unknown];

const op = ([basis, mijn, hun]: Drie, naam: string): Drie => [
  waardeOp(basis, naam),
  waardeOp(mijn, naam),
  waardeOp(hun, naam),
];

function kies(samen: Samenvoeging, vraag: Enkelvoudig, drie: Drie, pad: string, groep: string): unknown {
  const [basis, mijn, hun] = drie;
  if (gelijk(mijn, hun) || gelijk(hun, basis)) return mijn;
  if (gelijk(mijn, basis)) return hun;
  const zeg = (waarde: unknown) => inWoorden(vraag, waarde, samen.context);
  samen.botsingen.push({
    pad,
    label: vraag.label,
    groep,
    basis: zeg(basis),
    mijn: zeg(mijn),
    hun: zeg(hun),
    perVeld: null,
  });
  return samen.keuzes[pad] === 'hun' ? hun : mijn;
}

function voegVragenSamen(
  samen: Samenvoeging,
  vragen: readonly Vraag[],
  drie: Drie,
  pad: string,
  groep: string,
): unknown {
  let uit = drie[1];
  for (const vraag of vragen) {
    const eigen = op(drie, vraag.naam);
    const hier = voegPad(pad, vraag.naam);
    const kop = [groep, vraag.label].filter((deel) => deel !== '').join(', ');
    let waarde: unknown;
    if (vraag.soort === 'groep') {
      waarde = voegVragenSamen(samen, vraag.vragen, vraag.naam === '' ? [drie[0], uit, drie[2]] : eigen, hier, kop);
    } else if (vraag.soort === 'lijst') {
      waarde = voegLijstSamen(samen, vraag, eigen, hier, kop, (item, plek, titel) =>
        voegVragenSamen(samen, vraag.vragen, item.map(alsRij) as unknown as Drie, plek, `${kop}, ${titel}`),
      );
    } else waarde = kies(samen, vraag, eigen, hier, groep);
    uit = metWaarde(uit, vraag.naam, waarde);
  }
  return uit;
}

/**
 * Brings together what two people made of the same chapter: what only one of them changed goes in, field by field, and items
 * that only one of them added, moved or removed. What both changed in another way is a botsing with a fixed path (items by
 * their kenmerk: 'doelgroepen.ouderen.naam'); `keuzes` says by that path whose answer stays.
 */
export function voegSamen(
  vragen: readonly Vraag[],
  basis: unknown,
  mijn: unknown,
  hun: unknown,
  keuzes: Samenvoeging['keuzes'],
  context: Vraagcontext,
): Samengevoegd {
  const samen: Samenvoeging = { context, keuzes, botsingen: [] };
  const inhoud = voegVragenSamen(samen, vragen, [basis, mijn, hun], '', '');
  const open = samen.botsingen.filter(({ pad }) => !Object.hasOwn(keuzes, pad)).map(({ pad }) => pad);
  return { inhoud, botsingen: samen.botsingen, open };
}
