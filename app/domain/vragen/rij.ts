/** A value with named fields: a chapter, a group or an item of a list. */
export type Rij = Readonly<Record<string, unknown>>;

/** Whether a value has named fields, so no list and no single answer. */
export const isRij = (waarde: unknown): waarde is Rij =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The value as one with named fields; an empty one when it is not. */
export const alsRij = (waarde: unknown): Rij => (isRij(waarde) ? waarde : {});

/** The value as a list; an empty one when it is not. */
export const alsLijst = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : []);

/** Two parts of a path joined; an empty part (a heading group, a single item) adds nothing. */
export const voegPad = (begin: string, naam: string | number): string =>
  begin === '' ? String(naam) : naam === '' ? begin : `${begin}.${naam}`;

const VERBODEN = new Set(['__proto__', 'constructor', 'prototype']);

/** What stands at `pad` ('versie.nummer', 'contactpunten.0.naam') in a value; undefined when nothing does. '' is the value itself. */
export function waardeOp(waarde: unknown, pad: string): unknown {
  if (pad === '') return waarde;
  let hier = waarde;
  for (const deel of pad.split('.')) {
    if (typeof hier !== 'object' || hier === null || !Object.hasOwn(hier, deel)) return undefined;
    hier = (hier as Record<string, unknown>)[deel];
  }
  return hier;
}

function metDeel(waarde: unknown, delen: readonly string[], nieuw: unknown): unknown {
  const [deel, ...rest] = delen;
  if (deel === undefined) return nieuw;
  if (VERBODEN.has(deel)) return waarde;
  if (Array.isArray(waarde)) {
    const lijst = [...waarde];
    lijst[Number(deel)] = metDeel(lijst[Number(deel)], rest, nieuw);
    return lijst;
  }
  const rij = alsRij(waarde);
  return { ...rij, [deel]: metDeel(Object.hasOwn(rij, deel) ? rij[deel] : undefined, rest, nieuw) };
}

/** The value with `nieuw` at `pad`; nothing else changes and the given value stays as it was. '' replaces the whole. */
export const metWaarde = (waarde: unknown, pad: string, nieuw: unknown): unknown =>
  metDeel(waarde, pad === '' ? [] : pad.split('.'), nieuw);
