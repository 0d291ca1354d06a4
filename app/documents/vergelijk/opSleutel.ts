import { los, type Paar, samen } from './paar.ts';

/** Keys made unique: the second row with key 'a' is another one than the first. */
function uniek<T>(rij: readonly T[], sleutel: (element: T) => string): string[] {
  const gezien = new Map<string, number>();
  return rij.map((element) => {
    const naam = sleutel(element);
    const keer = (gezien.get(naam) ?? 0) + 1;
    gezien.set(naam, keer);
    return `${keer} ${naam}`;
  });
}

/**
 * Positions in `reeks` of a longest strictly rising part of it; negative values are passed over.
 * Patience sorting: n log n, also when everything moved.
 */
export function langsteStijgende(reeks: readonly number[]): number[] {
  const toppen: number[] = [];
  const vorige: number[] = [];
  const waarde = (positie: number | undefined): number => reeks[positie ?? -1] ?? -1;
  for (const [positie, getal] of reeks.entries()) {
    vorige.push(-1);
    if (getal < 0) continue;
    let [laag, hoog] = [0, toppen.length];
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if (waarde(toppen[midden]) < getal) laag = midden + 1;
      else hoog = midden;
    }
    vorige[positie] = toppen[laag - 1] ?? -1;
    toppen[laag] = positie;
  }
  const stijgend: number[] = [];
  for (let positie = toppen.at(-1) ?? -1; positie >= 0; positie = vorige[positie] ?? -1) stijgend.push(positie);
  return stijgend.reverse();
}

/**
 * Pairs the elements of two lists by their key, in the order of both: as many as possible stay in place, what moved is
 * deleted at the one place and inserted at the other. Fast for thousands of rows, whatever changed.
 */
export function lijnUitOpSleutel<T>(
  oud: readonly T[],
  nieuw: readonly T[],
  sleutel: (element: T) => string,
): Paar<T>[] {
  const plaatsen = new Map(uniek(oud, sleutel).map((naam, plaats) => [naam, plaats]));
  const inOud = uniek(nieuw, sleutel).map((naam) => plaatsen.get(naam) ?? -1);
  const paren: Paar<T>[] = [];
  let [vanOud, vanNieuw] = [0, 0];
  const losTot = (totOud: number, totNieuw: number) => {
    if (vanOud === totOud && vanNieuw === totNieuw) return;
    for (const paar of los(oud.slice(vanOud, totOud), nieuw.slice(vanNieuw, totNieuw))) paren.push(paar);
  };
  for (const inNieuw of langsteStijgende(inOud)) {
    const totOud = inOud[inNieuw] as number;
    losTot(totOud, inNieuw);
    paren.push(samen(oud[totOud] as T, nieuw[inNieuw] as T));
    [vanOud, vanNieuw] = [totOud + 1, inNieuw + 1];
  }
  losTot(oud.length, nieuw.length);
  return paren;
}
