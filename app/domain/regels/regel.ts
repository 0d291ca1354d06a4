import type { Overzicht } from '../cijfers/overzicht.ts';
import type { Bron } from '../recht/bronnen.ts';
import type { Plaats } from './plaats.ts';

/** blokkeert: no final document; waarschuwt: must be answered with a reason, which is printed; adviseert: for information. */
export type Niveau = 'blokkeert' | 'waarschuwt' | 'adviseert';

/** A figure that a rule used, with where it comes from, as 'jaarverslag 2024 (31 december 2024)' or 'berekend'. */
export interface Cijfer {
  readonly naam: string;
  readonly waarde: number | string;
  readonly herkomst: string;
}

/** What a rule finds; id, level and source are the rule's unless it says otherwise. */
export interface Vaststelling {
  readonly plaats: Plaats;
  /** One Dutch sentence: what is given, what is allowed. */
  readonly tekst: string;
  readonly cijfers?: readonly Cijfer[];
  /** What to do about it, in one Dutch sentence. */
  readonly herstel?: string;
  /** Its own level, where this finding weighs otherwise than the rule. */
  readonly niveau?: Niveau;
  /** The reason that the dossier itself already gives, so that a warning is not asked twice. */
  readonly reden?: string;
}

/** A rule of domein.md: a pure function over the counted dossier, with its level and its legal source. */
export interface Regel {
  readonly id: string;
  /** Short Dutch title for lists. */
  readonly titel: string;
  readonly niveau: Niveau;
  readonly bron: Bron;
  readonly toets: (overzicht: Overzicht) => readonly Vaststelling[];
}

/** A finding, complete: also with the reason that was given for it, if any. */
export interface Bevinding {
  readonly id: string;
  readonly titel: string;
  readonly niveau: Niveau;
  readonly plaats: Plaats;
  readonly tekst: string;
  readonly cijfers: readonly Cijfer[];
  readonly herstel: string | null;
  readonly bron: Bron;
  /** The reason given to a warning; null when it is not answered. */
  readonly reden: string | null;
}
