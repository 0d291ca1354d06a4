import type { Dossier } from '../reglement/dossier.ts';
import type { Hoofdstukadres, Hoofdstukinhoud } from '../reglement/leesHoofdstuk.ts';

/** Who last saved a chapter, when, and as which version of the dossier. */
export interface Hoofdstukversie {
  readonly versie: number;
  readonly door: string;
  readonly op: string;
}

/** A dossier as its events leave it; `versie` is the volgnummer of the last event. */
export interface Stand {
  readonly dossier: Dossier;
  readonly versie: number;
  /** When the dossier was made (UTC, ISO 8601); what a file or a copy brought along was saved at that very moment. */
  readonly gemaaktOp: string;
  /** By hoofdstuksleutel; a chapter that was never saved is not in it. */
  readonly hoofdstukversies: Readonly<Record<string, Hoofdstukversie>>;
}

/** The key of a chapter: 'doelgroepen' for the gebied, 'doelgroepen@44021' for deel 2 of a gemeente. */
export const hoofdstuksleutel = ({ hoofdstuk, gemeente }: { hoofdstuk: string; gemeente: string | null }): string =>
  gemeente === null ? hoofdstuk : `${hoofdstuk}@${gemeente}`;

/** The value of a chapter in a dossier; undefined as long as deel 2 of that gemeente does not exist. */
export const inhoudVan = (dossier: Dossier, adres: Hoofdstukadres): Hoofdstukinhoud | undefined =>
  adres.gemeente === null
    ? dossier.hoofdstukken[adres.hoofdstuk]
    : dossier.perGemeente[adres.gemeente]?.[adres.hoofdstuk];
