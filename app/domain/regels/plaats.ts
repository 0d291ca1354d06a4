import type { Gebiedshoofdstuk, Gemeentehoofdstuk } from '../reglement/dossier.ts';

/** Where in the dossier a bevinding stands, so that a page can link to the question and a document to the clause. */
export interface Plaats {
  readonly hoofdstuk: Gebiedshoofdstuk | Gemeentehoofdstuk;
  /** NIS code for a chapter of deel 2, or for the row of one gemeente in a chapter of the gebied. */
  readonly gemeente: string | null;
  /** Whether the chapter is the one of deel 2 of `gemeente`. */
  readonly deel2: boolean;
  /** Key of the doelgroep, where it is about one. */
  readonly doelgroep: string | null;
  /** Field inside the chapter, as 'aantallen' or 'stappen.0'; '' for the chapter as a whole. */
  readonly veld: string;
}

/** A place in a chapter of the gebied. */
export const inGebied = (hoofdstuk: Gebiedshoofdstuk, veld = '', gemeente: string | null = null): Plaats => ({
  hoofdstuk,
  gemeente,
  deel2: false,
  doelgroep: null,
  veld,
});

/** A place in deel 2 of a gemeente. */
export const inGemeente = (gemeente: string, hoofdstuk: Gemeentehoofdstuk, veld = ''): Plaats => ({
  hoofdstuk,
  gemeente,
  deel2: true,
  doelgroep: null,
  veld,
});

/** A place in a doelgroep of the gebied (`gemeente` null) or of deel 2 of a gemeente. */
export const inDoelgroep = (
  gemeente: string | null,
  doelgroep: string,
  veld = '',
  hoofdstuk: 'doelgroepen' | 'doelgroepenplannen' = 'doelgroepen',
): Plaats => ({ hoofdstuk, gemeente, deel2: gemeente !== null, doelgroep, veld });

/** The key of a place: the same place always has the same key, whatever the order of lists. */
export const plaatssleutel = ({ hoofdstuk, gemeente, deel2, doelgroep, veld }: Plaats): string =>
  [
    deel2 ? `gemeente/${gemeente}` : 'gebied',
    hoofdstuk,
    ...(doelgroep ? [doelgroep] : []),
    ...(veld ? [veld] : []),
    ...(!deel2 && gemeente ? [`@${gemeente}`] : []),
  ].join('/');
