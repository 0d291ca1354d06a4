import type { Eenzijdig } from './vergelijking.ts';

/** Something of the old and something of the new version that belong together, or something of one of them alone. */
export type Paar<T> = { readonly stand: 'samen'; readonly oud: T; readonly nieuw: T } | Eenzijdig<T>;

/** Two versions of one thing. */
export const samen = <T>(oud: T, nieuw: T): Paar<T> => ({ stand: 'samen', oud, nieuw });

/** All of `oud` deleted, then all of `nieuw` inserted. */
export const los = <T>(oud: readonly T[], nieuw: readonly T[]): Paar<T>[] => [
  ...oud.map((inhoud) => ({ stand: 'geschrapt', inhoud }) as const),
  ...nieuw.map((inhoud) => ({ stand: 'ingevoegd', inhoud }) as const),
];

/** What became of each pair: deleted, inserted, or what `oordeel` says of two versions. */
export const beoordeel = <T, S>(paren: readonly Paar<T>[], oordeel: (oud: T, nieuw: T) => S): (Eenzijdig<T> | S)[] =>
  paren.map((paar) => (paar.stand === 'samen' ? oordeel(paar.oud, paar.nieuw) : paar));
