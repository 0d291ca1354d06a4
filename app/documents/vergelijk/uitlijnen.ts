import { diff } from 'fast-myers-diff';
import { lijnUitOpSleutel } from './opSleutel.ts';
import { los, type Paar, samen } from './paar.ts';

/** Above this number of possible pairs in one changed stretch only ids are paired: weighing them all would take seconds. */
const MEESTE_PAREN = 40_000;

/** How two lists of nodes are brought together. */
export interface Maatstaf<T> {
  /** Equal for nodes that are the same. */
  readonly sleutel: (knoop: T) => string;
  /** How much two nodes have in common; 0 when they may not be paired. */
  readonly verwantschap: (oud: T, nieuw: T) => number;
}

/**
 * Pairs the nodes of a changed stretch so that together they have as much in common as possible, in the order of both.
 * `beste[x][y]` is the most that can be had from `x` in the old and `y` in the new stretch on.
 */
function paarOpVerwantschap<T>(oud: readonly T[], nieuw: readonly T[], verwantschap: Maatstaf<T>['verwantschap']) {
  const breedte = nieuw.length + 1;
  const beste = new Float64Array((oud.length + 1) * breedte);
  const verwant = new Float64Array((oud.length + 1) * breedte);
  const van = (reeks: Float64Array, x: number, y: number): number => reeks[x * breedte + y] ?? 0;
  for (let x = oud.length - 1; x >= 0; x -= 1) {
    for (let y = nieuw.length - 1; y >= 0; y -= 1) {
      const hier = verwantschap(oud[x] as T, nieuw[y] as T);
      const gepaard = hier > 0 ? hier + van(beste, x + 1, y + 1) : 0;
      verwant[x * breedte + y] = hier;
      beste[x * breedte + y] = Math.max(gepaard, van(beste, x + 1, y), van(beste, x, y + 1));
    }
  }
  const paren: Paar<T>[] = [];
  let [x, y] = [0, 0];
  while (x < oud.length && y < nieuw.length) {
    const hier = van(verwant, x, y);
    if (hier > 0 && van(beste, x, y) === hier + van(beste, x + 1, y + 1))
      paren.push(samen(oud[x++] as T, nieuw[y++] as T));
    else if (van(beste, x, y) === van(beste, x + 1, y)) paren.push(...los([oud[x++] as T], []));
    else paren.push(...los([], [nieuw[y++] as T]));
  }
  return [...paren, ...los(oud.slice(x), nieuw.slice(y))];
}

/**
 * Brings two lists of sister nodes together, in the order of both. First what is the same; then, in each stretch between, what
 * has most in common; the rest is deleted or inserted. What moved is deleted at the one place and inserted at the other.
 */
export function lijnUit<T extends { readonly id: string }>(
  oud: readonly T[],
  nieuw: readonly T[],
  { sleutel, verwantschap }: Maatstaf<T>,
): Paar<T>[] {
  const paren: Paar<T>[] = [];
  let [gedaanOud, gedaanNieuw] = [0, 0];
  const gelijkTot = (totOud: number) => {
    while (gedaanOud < totOud) paren.push(samen(oud[gedaanOud++] as T, nieuw[gedaanNieuw++] as T));
  };
  for (const [vanOud, totOud, vanNieuw, totNieuw] of diff(oud.map(sleutel), nieuw.map(sleutel))) {
    gelijkTot(vanOud);
    const [links, rechts] = [oud.slice(vanOud, totOud), nieuw.slice(vanNieuw, totNieuw)];
    paren.push(
      ...(links.length * rechts.length > MEESTE_PAREN
        ? lijnUitOpSleutel(links, rechts, ({ id }) => id).flatMap((paar) =>
            paar.stand === 'samen' && verwantschap(paar.oud, paar.nieuw) === 0 ? los([paar.oud], [paar.nieuw]) : [paar],
          )
        : paarOpVerwantschap(links, rechts, verwantschap)),
    );
    [gedaanOud, gedaanNieuw] = [totOud, totNieuw];
  }
  gelijkTot(oud.length);
  return paren;
}
