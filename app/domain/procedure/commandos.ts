import type { Dossier } from '../reglement/dossier.ts';
import type { Hoofdstukadres, Hoofdstukinhoud } from '../reglement/leesHoofdstuk.ts';

/** Make a dossier out of a whole one, as read from a file; an empty dossier makes a new one. */
export interface MaakDossier {
  readonly soort: 'MaakDossier';
  readonly dossier: Dossier;
}

/** Give the dossier another title. */
export interface WijzigTitel {
  readonly soort: 'WijzigTitel';
  readonly titel: string;
}

/** Save the whole value of a chapter; `gezien` is the version of the dossier on which the user started. */
export interface BewaarHoofdstuk {
  readonly soort: 'BewaarHoofdstuk';
  readonly adres: Hoofdstukadres;
  readonly inhoud: Hoofdstukinhoud;
  readonly gezien: number;
}

/** Give a warning its reason, or withdraw it with ''; `gezien` is the reason that the user saw there, '' for none. */
export interface BeantwoordBevinding {
  readonly soort: 'BeantwoordBevinding';
  readonly regel: string;
  readonly plaats: string;
  readonly reden: string;
  readonly gezien: string;
}

/** Everything that can be asked of a dossier. The values in it were validated by their schema before. */
export type Commando = MaakDossier | WijzigTitel | BewaarHoofdstuk | BeantwoordBevinding;
