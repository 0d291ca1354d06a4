import type { Veldfout } from '../../domain/vragen/leesFormulier.ts';
import type { Verschil } from '../../domain/vragen/verschillen.ts';
import type { Botsing } from '../../domain/vragen/voegSamen.ts';

/** An item with a page of its own, in the list on the page of its chapter. */
export interface Deelregel {
  readonly sleutel: string;
  readonly titel: string;
  readonly over: string;
  /** How many questions of it must still be answered. */
  readonly open: number;
}

/** Something that can be added to a list whose items have a page of their own. */
export interface Aanbod {
  readonly titel: string;
  readonly uitleg: string;
  /** What the button asks; see leesInzending.server.ts. */
  readonly doe: string;
}

/** A form that comes back: with what could not be read as it was typed, or that could not be saved at all. */
export interface Teruggave {
  readonly soort: 'formulier';
  readonly status: number;
  /** Everything that was read, also rows that cannot be saved yet. */
  readonly concept: unknown;
  readonly fouten: readonly Veldfout[];
  readonly ingevoerd: Readonly<Record<string, string>>;
  readonly gezien: number;
  /** The one item that the page is about, as it stands in `concept`; null for a whole chapter. */
  readonly plek: number | null;
  readonly sleutel: string | null;
  /** What happened, as a Dutch sentence. */
  readonly melding: string;
  /** Field that gets the focus when there is nothing wrong; null for none. */
  readonly focus: string | null;
  /** A picture that was chosen as logo and is not saved yet, as an address that holds it; null for none. */
  readonly logo: string | null;
  /** What arrived and could not be read as a form at all, to copy from; null for nothing. */
  readonly resten: string | null;
}

/** Somebody else saved the same chapter meanwhile: what both changed, and what only one of both did. */
export interface Botsingpagina {
  readonly soort: 'botsing';
  /** 409: to choose. 422: an answer still cannot be read. 500: nothing could be written. */
  readonly status: 409 | 422 | 500;
  /** What happened to an earlier choice, as a Dutch sentence; null the first time. */
  readonly melding: string | null;
  readonly wie: string;
  readonly wanneer: string;
  readonly botsingen: readonly Botsing[];
  readonly keuzes: Readonly<Record<string, string>>;
  readonly alleenMijn: readonly Verschil[];
  readonly alleenHun: readonly Verschil[];
  /** What is wrong with my answers, by their path in my version, and what was typed there by the name of the field. */
  readonly fouten: readonly Veldfout[];
  readonly ingevoerd: Readonly<Record<string, string>>;
  /** My version as JSON, and the versions of the dossier that I started from and that I see now. */
  readonly mijn: string;
  readonly gezien: number;
  readonly bekeken: number;
}

/** What comes back on the page of a chapter instead of a redirect. */
export type Antwoord = Teruggave | Botsingpagina;
