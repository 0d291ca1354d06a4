import type { Werk } from './scenario.ts';

/** The middle one of some numbers; of an even count the mean of the two in the middle. */
export function mediaan(waarden: readonly number[]): number {
  const op = [...waarden].sort((een, ander) => een - ander);
  const midden = op.length >> 1;
  const rechts = op[midden];
  if (rechts === undefined) throw new RangeError('no values');
  return op.length % 2 === 1 ? rechts : (rechts + (op[midden - 1] ?? rechts)) / 2;
}

/** Work shorter than this is repeated inside one run until it lasts this long, and the run counts its mean. In milliseconds. */
const KORTSTE_RUN_MS = 40;

/**
 * How long one piece of work takes, in milliseconds: the mean of `keren` times in a row. Garbage of the work before it is cleared first
 * where node allows it; not before short work, because a forced collection also takes away the room for new objects that a running server has.
 */
export async function duur(werk: Werk, keren = 1): Promise<number> {
  if (keren === 1) globalThis.gc?.();
  const begin = performance.now();
  for (let keer = 0; keer < keren; keer += 1) await werk();
  return (performance.now() - begin) / keren;
}

/**
 * The median of `rondes` runs of each piece of work, in milliseconds, after rounds that do not count for at least `opwarming_ms`. They
 * take turns, and who goes first changes every round, so that a busy machine slows all of them alike.
 */
export async function meetOmBeurten(werken: readonly Werk[], rondes: number, opwarming_ms: number): Promise<number[]> {
  const keren = werken.map(() => 1);
  const doeRonde = async (ronde: number): Promise<number[]> => {
    const tijden: number[] = [];
    for (let beurt = 0; beurt < werken.length; beurt += 1) {
      const wie = (beurt + ronde) % werken.length;
      tijden[wie] = await duur(werken[wie] as Werk, keren[wie]);
    }
    return tijden;
  };
  const begin = performance.now();
  for (let ronde = 0; performance.now() - begin < opwarming_ms; ronde += 1) {
    const tijden = await doeRonde(ronde);
    for (const [wie, tijd] of tijden.entries()) keren[wie] = Math.max(1, Math.floor(KORTSTE_RUN_MS / tijd));
  }
  const alle: number[][] = [];
  for (let ronde = 0; ronde < rondes; ronde += 1) alle.push(await doeRonde(ronde));
  return werken.map((_, wie) => mediaan(alle.map((tijden) => tijden[wie] as number)));
}
