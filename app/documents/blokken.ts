import type { BronSleutel } from '../domain/recht/bronnen.ts';

/** A piece of running text with its formatting. */
export interface Tekst {
  readonly soort: 'tekst';
  readonly tekst: string;
  readonly vet?: boolean;
  readonly cursief?: boolean;
}

/** A reference to another node by id; printed as its number and linked. `tekst` is filled in by the numbering. */
export interface Verwijzing {
  readonly soort: 'verwijzing';
  readonly naar: string;
  readonly tekst: string;
}

/** A footnote at this point; its number is its order in the document. */
export interface Voetnoot {
  readonly soort: 'voetnoot';
  readonly inhoud: readonly Tekst[];
}

/** A line break inside a paragraph. */
export interface Regeleinde {
  readonly soort: 'regeleinde';
}

export type Inline = Tekst | Verwijzing | Voetnoot | Regeleinde;

/** What every node has: a stable id, the question it comes from, and its legal basis. */
interface Knoop {
  /** Stable over versions: made of chapter, gemeente and doelgroep keys, never of positions in a list of gemeenten. */
  readonly id: string;
  /** Place key of the question behind it (see domain/regels/plaats.ts); absent when no question is behind it. */
  readonly vraag?: string;
  readonly bron?: BronSleutel;
}

/** A heading with everything under it. `nummer` ('2.2.1') is filled in by the numbering; null when it has none. */
export interface Sectie extends Knoop {
  readonly soort: 'sectie';
  readonly titel: readonly Inline[];
  readonly genummerd: boolean;
  readonly nummer: string | null;
  readonly blokken: readonly Blok[];
}

export interface Alinea extends Knoop {
  readonly soort: 'alinea';
  readonly inhoud: readonly Inline[];
  /** 'citaat' is set apart, 'bijschrift' is the title above a table. */
  readonly stijl: 'gewoon' | 'citaat';
}

export interface Lijstpunt extends Knoop {
  readonly soort: 'lijstpunt';
  readonly blokken: readonly Blok[];
}

export interface Lijst extends Knoop {
  readonly soort: 'lijst';
  readonly geordend: boolean;
  readonly punten: readonly Lijstpunt[];
}

export interface Kolom {
  readonly titel: string;
  readonly uitlijning: 'links' | 'rechts';
  /** Relative width. */
  readonly breedte: number;
}

export interface Rij {
  /** Stable key of the row, by which two versions are compared. */
  readonly sleutel: string;
  /** Plain text for each column. */
  readonly cellen: readonly string[];
  readonly nadruk?: 'totaal';
}

export interface Tabel extends Knoop {
  readonly soort: 'tabel';
  readonly titel: string;
  /** Footnotes at the title: the sources of the figures. */
  readonly noten: readonly Voetnoot[];
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly Rij[];
}

/** A framed notice, such as the banner of a draft. */
export interface Kader extends Knoop {
  readonly soort: 'kader';
  readonly toon: 'let-op' | 'stop';
  readonly blokken: readonly Blok[];
}

export type Blok = Sectie | Alinea | Lijst | Tabel | Kader;

export type DocumentSoort =
  | 'toewijzingsreglement'
  | 'intern-huurreglement'
  | 'huishoudelijk-reglement'
  | 'sjabloon-65-plus'
  | 'rollen-en-beslissingen'
  | 'adressenlijst'
  | 'gemeenteraadsbesluit';

export interface Logo {
  readonly soort: 'png' | 'jpg';
  readonly base64: string;
  readonly breedte: number;
  readonly hoogte: number;
  readonly omschrijving: string;
}

/** A whole document, before it becomes DOCX or HTML. */
export interface Document {
  readonly soort: DocumentSoort;
  readonly titel: string;
  readonly ondertitel: string;
  /** Lines under the title on the front page. */
  readonly voorblad: readonly string[];
  /** For the header: who issues it and which version. */
  readonly uitgever: string;
  readonly versie: string;
  /** YYYY-MM-DD from the data, for the properties of the file; null when the dossier names no date. */
  readonly datum: string | null;
  /** False keeps banner, header mark and annex of bevindingen. */
  readonly definitief: boolean;
  readonly huisstijl: { readonly hoofdkleur: string; readonly lettertype: string; readonly logo: Logo | null };
  /** Top-level sections, in order; a draft starts with a kader. */
  readonly blokken: readonly Blok[];
}
