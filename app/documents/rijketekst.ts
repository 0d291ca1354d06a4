import type { Tekst } from './blokken.ts';
import { drukbaar, opEenRegel } from './sjabloon/drukbaar.ts';
import { type Lijstregel, leesLijstregel } from './sjabloon/lijstregel.ts';
import { leesNadruk } from './sjabloon/nadruk.ts';

export interface RijkeAlinea {
  readonly soort: 'alinea';
  readonly inhoud: readonly Tekst[];
}

export interface RijkeLijst {
  readonly soort: 'lijst';
  readonly geordend: boolean;
  /** The blocks of each item. */
  readonly punten: readonly (readonly RijkBlok[])[];
}

/** A block of what a user wrote in a long field; it has no id yet. */
export type RijkBlok = RijkeAlinea | RijkeLijst;

interface OpenLijst {
  readonly inspringing: number;
  readonly geordend: boolean;
  /** Number of the last item as it was written; 0 in a list without numbers. */
  laatste: number;
  readonly punten: RijkBlok[][];
}

/** Blanks that a tab at the start of a line stands for. */
const TAB = '    ';

/** Deepest level of lists in lists; what is indented further stays on this level. */
const DIEPSTE = 6;

/** An item of an open list continues it when it is of its kind and, with a number, has the next one (or all are 1). */
const zetVoort = (lijst: OpenLijst, { nummer }: Lijstregel): boolean =>
  nummer === null
    ? !lijst.geordend
    : lijst.geordend &&
      (nummer === lijst.laatste + 1 || (nummer === 1 && lijst.laatste === 1 && lijst.punten.length > 0));

/** Takes the lines one by one and builds the blocks. */
class Lezer {
  readonly wortel: RijkBlok[] = [];
  /** The lists around the line that comes, outermost first. */
  private readonly open: OpenLijst[] = [];
  /** The lines of the paragraph that is not closed yet. */
  private alinea: string[] = [];
  private naLegeRegel = false;

  neem(regel: string): void {
    const kaal = regel.trim();
    if (kaal === '') {
      this.sluitAlinea();
      this.naLegeRegel = true;
      return;
    }
    const punt = leesLijstregel(regel);
    if (!punt || !this.neemPunt(punt)) this.neemTekst(kaal, regel.length - regel.trimStart().length);
    this.naLegeRegel = false;
  }

  sluitAlinea(): void {
    const inhoud = leesNadruk(this.alinea.join(' '));
    if (inhoud.length > 0) this.houder().push({ soort: 'alinea', inhoud });
    this.alinea = [];
  }

  private houder(): RijkBlok[] {
    return this.open.at(-1)?.punten.at(-1) ?? this.wortel;
  }

  /** Text goes on with its paragraph; after a blank line it is in the item under which it is indented. */
  private neemTekst(tekst: string, inspringing: number): void {
    const { open } = this;
    while (this.naLegeRegel && open.length > 0 && inspringing < (open.at(-1)?.inspringing ?? 0) + 2) open.pop();
    this.alinea.push(tekst);
  }

  /** Takes the line as an item; false, with nothing changed, when its number makes it literal text. */
  private neemPunt(regel: Lijstregel): boolean {
    const { open } = this;
    const binnen = open.findLastIndex((lijst) => regel.inspringing >= lijst.inspringing);
    const niveau = Math.max(binnen, open.length > 0 ? 0 : -1);
    const lijst = open[niveau];
    const dieper = lijst !== undefined && regel.inspringing >= lijst.inspringing + 2 && niveau + 1 < DIEPSTE;
    const voort = lijst !== undefined && !dieper && zetVoort(lijst, regel);
    if (!voort && regel.nummer !== null && regel.nummer !== 1) return false;
    this.sluitAlinea();
    open.length = voort || dieper || niveau < 0 ? niveau + 1 : niveau;
    const huidige = voort ? lijst : this.beginLijst(regel);
    huidige.laatste = regel.nummer ?? 0;
    huidige.punten.push([]);
    this.alinea.push(regel.tekst.trimEnd());
    return true;
  }

  private beginLijst({ inspringing, nummer }: Lijstregel): OpenLijst {
    const lijst: OpenLijst = { inspringing, geordend: nummer !== null, laatste: 0, punten: [] };
    this.houder().push({ soort: 'lijst', geordend: lijst.geordend, punten: lijst.punten });
    this.open.push(lijst);
    return lijst;
  }
}

/**
 * Reads what a user wrote in a long field. A blank line ends a paragraph; '- ', '* ' and '1. ' at the start of a line make a list, nested by two
 * or more blanks; **bold** and *italic*; a single line end is a space. Everything else is literal text: a number that does not start at 1 or
 * does not follow the one before stays what was written. Linear in the length, never throws.
 */
export function leesRijkeTekst(tekst: string): RijkBlok[] {
  const metBlanks = tekst.replace(/^[ \t]+/gm, (marge) => marge.replaceAll('\t', TAB));
  const lezer = new Lezer();
  for (const regel of drukbaar(metBlanks).split('\n')) lezer.neem(regel);
  lezer.sluitAlinea();
  return lezer.wortel;
}

/** Reads a short text with **bold** and *italic* only, on one line. */
export const leesRijkeRegel = (tekst: string): Tekst[] => leesNadruk(opEenRegel(tekst));
