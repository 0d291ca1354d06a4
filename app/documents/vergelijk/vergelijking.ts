import type { Alinea, Blok, Document, Inline, Kader, Lijst, Lijstpunt, Rij, Sectie, Tabel, Tekst } from '../blokken.ts';

/**
 * The same in both versions. The two may still differ in what is computed or not printed: the id, the question behind it, the
 * number of a section and the text of a reference; so both are kept.
 */
export interface Gelijk<T> {
  readonly stand: 'gelijk';
  readonly oud: T;
  readonly nieuw: T;
}

/** In one version only: `geschrapt` stands in the old one, `ingevoegd` in the new one. */
export interface Eenzijdig<T> {
  readonly stand: 'geschrapt' | 'ingevoegd';
  readonly inhoud: T;
}

/** A piece of running text. */
export type Stuk<T> = Gelijk<readonly T[]> | Eenzijdig<readonly T[]>;

/** A footnote at the same point of both versions, with the changes in its own text. */
export interface GewijzigdeVoetnoot {
  readonly stand: 'gewijzigd';
  readonly soort: 'voetnoot';
  readonly inhoud: readonly Stuk<Tekst>[];
}

export type InlineStuk = Stuk<Inline> | GewijzigdeVoetnoot;

/** A node of both versions that is not the same: what stands around its content in each, without that content. */
interface Gewijzigd<T, Inhoud extends keyof T> {
  readonly stand: 'gewijzigd';
  readonly oud: Omit<T, Inhoud>;
  readonly nieuw: Omit<T, Inhoud>;
}

export interface GewijzigdeSectie extends Gewijzigd<Sectie, 'titel' | 'blokken'> {
  readonly soort: 'sectie';
  readonly titel: readonly InlineStuk[];
  readonly blokken: readonly BlokVergelijking[];
}

export interface GewijzigdeAlinea extends Gewijzigd<Alinea, 'inhoud'> {
  readonly soort: 'alinea';
  readonly inhoud: readonly InlineStuk[];
}

export interface GewijzigdLijstpunt extends Gewijzigd<Lijstpunt, 'blokken'> {
  readonly soort: 'lijstpunt';
  readonly blokken: readonly BlokVergelijking[];
}

export type PuntVergelijking = Gelijk<Lijstpunt> | Eenzijdig<Lijstpunt> | GewijzigdLijstpunt;

export interface GewijzigdeLijst extends Gewijzigd<Lijst, 'punten'> {
  readonly soort: 'lijst';
  readonly punten: readonly PuntVergelijking[];
}

export interface GewijzigdKader extends Gewijzigd<Kader, 'blokken'> {
  readonly soort: 'kader';
  readonly blokken: readonly BlokVergelijking[];
}

export interface GewijzigdeRij extends Gewijzigd<Rij, 'cellen'> {
  readonly soort: 'rij';
  /** For each column the pieces of its text. */
  readonly cellen: readonly (readonly Stuk<Tekst>[])[];
}

export type RijVergelijking = Gelijk<Rij> | Eenzijdig<Rij> | GewijzigdeRij;

/** A table with the same columns in both versions; with other columns it is deleted and inserted as a whole. */
export interface GewijzigdeTabel extends Gewijzigd<Tabel, 'titel' | 'noten' | 'rijen'> {
  readonly soort: 'tabel';
  /** The title, followed by its footnotes. */
  readonly titel: readonly InlineStuk[];
  readonly rijen: readonly RijVergelijking[];
}

export type GewijzigdBlok = GewijzigdeSectie | GewijzigdeAlinea | GewijzigdeLijst | GewijzigdKader | GewijzigdeTabel;

export type BlokVergelijking = Gelijk<Blok> | Eenzijdig<Blok> | GewijzigdBlok;

/** What a document has around its text. */
export type Omslag = Omit<Document, 'titel' | 'ondertitel' | 'voorblad' | 'blokken'>;

/** Two versions of a document in one tree: every node once, with what happened to it. */
export interface Vergelijking {
  readonly oud: Omslag;
  readonly nieuw: Omslag;
  readonly titel: readonly Stuk<Tekst>[];
  readonly ondertitel: readonly Stuk<Tekst>[];
  /** The lines of the front page as running text, each line closed by a `regeleinde`. */
  readonly voorblad: readonly InlineStuk[];
  readonly blokken: readonly BlokVergelijking[];
}
