import type { Hoofdstukadres, Hoofdstukinhoud } from '../reglement/leesHoofdstuk.ts';

/** A dossier was made, with the title it goes by. Always the first event of a dossier. */
export interface DossierAangemaakt {
  readonly soort: 'DossierAangemaakt';
  readonly gegevens: { readonly titel: string };
}

/** The dossier got another title. */
export interface TitelGewijzigd {
  readonly soort: 'TitelGewijzigd';
  readonly gegevens: { readonly titel: string };
}

/** A chapter was saved: its whole value, which replaces what stood there. */
export interface HoofdstukBewaard {
  readonly soort: 'HoofdstukBewaard';
  readonly gegevens: Hoofdstukadres & { readonly inhoud: Hoofdstukinhoud };
}

/** A bevinding that warns got a reason, for the rule and the place key of the bevinding; '' withdraws the reason. */
export interface BevindingBeantwoord {
  readonly soort: 'BevindingBeantwoord';
  readonly gegevens: { readonly regel: string; readonly plaats: string; readonly reden: string };
}

/** Everything that can happen to a dossier. */
export type Gebeurtenis = DossierAangemaakt | TitelGewijzigd | HoofdstukBewaard | BevindingBeantwoord;

/** Who did something: the person, for whom, and in which role. */
export interface Wie {
  readonly door: string;
  readonly namens: string;
  readonly rol: string;
}

/** Who did it and when; `op` is a moment in UTC, ISO 8601. */
export interface Stempel extends Wie {
  readonly op: string;
}

/** An event as it stands in the store: `volgnummer` counts from 1 inside its dossier, and is the version it leads to. */
export type OpgeslagenGebeurtenis = Gebeurtenis & Stempel & { readonly dossier: string; readonly volgnummer: number };
