import { parseArgs } from 'node:util';
import { DomeinFout } from '../../app/domain/fout.ts';

/** Exit codes: everything went well; the dossier or the store has a defect; the command could not be carried out. */
export const GELUKT = 0;
export const GEBREK = 1;
export const MISLUKT = 2;

/** Where a command writes its result and its remarks, and where it finds its configuration. */
export interface Omgeving {
  readonly uit: (tekst: string) => void;
  readonly fout: (tekst: string) => void;
  readonly variabelen: Readonly<Record<string, string | undefined>>;
}

/** A command of the command line; `voerUit` gives the exit code. */
export interface Opdracht {
  readonly voerUit: (argumenten: readonly string[], omgeving: Omgeving) => Promise<number>;
}

/** A command that was not written as `help` says, or that cannot be carried out: a Dutch message, exit code 2. */
export class OpdrachtFout extends DomeinFout {
  override readonly name = 'OpdrachtFout';
}

/** The flags that a command knows: whether each takes a value. */
export type Vlaggen = Readonly<Record<string, 'waarde' | 'schakelaar'>>;

export interface Gelezen {
  readonly woorden: readonly string[];
  readonly waarde: (vlag: string) => string | null;
  readonly staatAan: (vlag: string) => boolean;
}

/** Reads the words and flags after a command. Throws OpdrachtFout on another number of words than `verwacht` names, or an unknown flag. */
export function leesArgumenten(
  argumenten: readonly string[],
  verwacht: readonly string[],
  vlaggen: Vlaggen = {},
): Gelezen {
  const { tokens } = parseArgs({
    args: [...argumenten],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: opties(vlaggen),
  });
  const waarden = new Map<string, string>();
  const woorden: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') woorden.push(token.value);
    if (token.kind !== 'option') continue;
    const soort = vlaggen[token.name];
    if (!soort) throw new OpdrachtFout(`De vlag ${token.rawName} bestaat niet bij deze opdracht.`);
    if (soort === 'waarde' && !token.value) throw new OpdrachtFout(`Na ${token.rawName} hoort een waarde.`);
    if (soort === 'schakelaar' && token.value !== undefined)
      throw new OpdrachtFout(`${token.rawName} krijgt geen waarde.`);
    waarden.set(token.name, token.value ?? '');
  }
  if (woorden.length !== verwacht.length) {
    const wat = verwacht.length === 0 ? 'geen bestand of nummer' : verwacht.join(' en ');
    throw new OpdrachtFout(`Deze opdracht verwacht ${wat}; gekregen: ${woorden.join(' ') || 'niets'}.`);
  }
  return { woorden, waarde: (vlag) => waarden.get(vlag) ?? null, staatAan: (vlag) => waarden.has(vlag) };
}

const opties = (vlaggen: Vlaggen) =>
  Object.fromEntries(
    Object.entries(vlaggen).map(([naam, soort]) => [
      naam,
      { type: soort === 'waarde' ? ('string' as const) : ('boolean' as const) },
    ]),
  );
