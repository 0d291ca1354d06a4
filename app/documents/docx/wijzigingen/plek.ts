import type { Merkteken, Wijziger } from '../merkteken.ts';
import { merk, onder, type Schrijver } from '../schrijver.ts';
import type { Gedeeld } from './gedeeld.ts';

/** What is known where a change is written. */
export interface Plek {
  readonly schrijver: Schrijver;
  readonly gedeeld: Gedeeld;
  /** Who changed the node that is being written. */
  readonly wie: Wijziger;
}

/** Writes what stands in one version only. */
export const eenzijdig = <T>({ schrijver, wie }: Plek, stand: Merkteken['stand'], schrijf: () => T): T =>
  onder(schrijver, { stand, wie }, schrijf);

/** Begins a node of both versions: its bookmarks, and who changed it. */
export function inKnoop(plek: Plek, { oud, nieuw }: { oud: { id: string }; nieuw: { id: string } }): Plek {
  merk(plek.schrijver, oud.id, 'oud');
  merk(plek.schrijver, nieuw.id, 'nieuw');
  return { ...plek, wie: plek.schrijver.toeschrijving(nieuw.id) ?? plek.wie };
}
