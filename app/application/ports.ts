import type { Dossierregel } from '../domain/procedure/dossierregel.ts';
import type { Gebeurtenis, OpgeslagenGebeurtenis, Stempel } from '../domain/procedure/gebeurtenissen.ts';

/** What an append leads to: the new version, or the version that the dossier really has. */
export type Toevoeging =
  | { readonly soort: 'toegevoegd'; readonly versie: number }
  | { readonly soort: 'versieconflict'; readonly versie: number };

/** Where events are kept: only appended, never changed. */
export interface Gebeurtenisopslag {
  /**
   * Appends all events or none, when the dossier is still at `verwacht` (0: it does not exist yet); else a versieconflict.
   * The list of dossiers changes in the same transaction.
   */
  voegToe(
    dossier: string,
    verwacht: number,
    gebeurtenissen: readonly Gebeurtenis[],
    stempel: Stempel,
  ): Promise<Toevoeging>;
  /** All events of a dossier after `naVersie`, in order; none for an unknown dossier. */
  lees(dossier: string, naVersie?: number): Promise<OpgeslagenGebeurtenis[]>;
  /**
   * The events that still count, in order: a save of a chapter that was followed by a later save of the same chapter is
   * left out. Folding them gives the same dossier as folding all of them.
   */
  leesGeldende(dossier: string): Promise<OpgeslagenGebeurtenis[]>;
  /** All dossiers, last changed first. */
  lijst(): Promise<Dossierregel[]>;
}

/** What an attachment is for: 'patrimonium' is named by an event, 'upload' waits for its confirmation. */
export type Bijlagesoort = 'patrimonium' | 'upload';

/** An attachment as it is kept; `hash` is the sha-256 of `inhoud`, in hexadecimal. */
export interface Bijlage {
  readonly hash: string;
  readonly naam: string;
  readonly inhoud: Uint8Array;
  /** When it came in, in UTC, ISO 8601. */
  readonly op: string;
}

/** Where contents are kept that are too large for an event: by their hash, never changed. */
export interface Bijlagenopslag {
  /** Keeps the content (nothing happens when it is there already) and returns its hash. */
  bewaar(
    dossier: string,
    soort: Bijlagesoort,
    bijlage: { readonly naam: string; readonly inhoud: Uint8Array },
    op: string,
  ): Promise<string>;
  /** The attachment of this dossier with this hash; null when there is none. Throws BijlageBeschadigd when the bytes are not those. */
  lees(dossier: string, soort: Bijlagesoort, hash: string): Promise<Bijlage | null>;
  /** Takes out the uploads of a dossier that came in before `voor` (UTC, ISO 8601) and were not confirmed. */
  ruimOp(dossier: string, voor: string): Promise<void>;
}

/** What a walk over the whole store found; `gebreken` are Dutch sentences, none when everything holds. */
export interface Controleverslag {
  readonly dossiers: number;
  readonly gebeurtenissen: number;
  readonly gebreken: readonly string[];
}

/** Everything that the use cases need from outside. */
export interface Poorten {
  readonly opslag: Gebeurtenisopslag;
  readonly bijlagen: Bijlagenopslag;
  /** Walks the hash chains and the list of dossiers. */
  readonly controleer: () => Promise<Controleverslag>;
  /** This moment in UTC, ISO 8601. */
  readonly klok: () => string;
  /** A new id for a dossier, never used before. */
  readonly nieuwId: () => string;
}
