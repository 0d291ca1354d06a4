import type { Verblijfseis } from '../../domain/cijfers/verblijf.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import type { Stap } from '../../domain/reglement/woonbinding.ts';

/** The answers on woonbinding from which the order of voorrang follows. */
export interface Ladderstof {
  readonly adres: Hoofdstukadres;
  /** 2.1: one strengere woonbinding for all, a choice for each gemeente, none, or not answered. */
  readonly strenger: 'gelijk' | 'per-gemeente' | 'geen' | null;
  readonly stappen: readonly Stap[];
  readonly metGebied: boolean | null;
  /** The gemeenten with a strengere woonbinding of their own; in deel 2 only that gemeente. */
  readonly eigen: readonly { readonly naam: string; readonly stappen: readonly Stap[] }[];
  /** Whether the gebied has more than one gemeente; a binding with it makes no sense otherwise. */
  readonly meerGemeenten: boolean;
  readonly gebied: string;
  /** The langdurige woonbinding of the law. */
  readonly langdurig: Verblijfseis;
}
