import type { Afwijking } from '../../domain/labels/bewerkLabels.ts';
import type { Zoekvraag } from '../../domain/labels/zoekWoningen.ts';
import type { BevindingOpPagina } from '../bevindingen/maakBevindingen.ts';
import type { Labelgrens } from './maakLabelgrenzen.ts';

/** A dwelling in the table. */
export interface Woningregel {
  readonly sleutel: string;
  readonly nis: string;
  readonly gemeente: string;
  readonly adres: string;
  readonly soort: string;
  readonly toegang: string;
  readonly project: string;
  readonly kenmerk: string;
  /** 'hier' stands on the list of this doelgroep, 'elders' on that of the one named in `voor`. */
  readonly plaats: 'geen' | 'hier' | 'elders';
  readonly voor: string;
  /** Why it does not suit ouderen; '' when nothing speaks against it, or for another doelgroep. */
  readonly bezwaar: string;
}

/** One page of the dwellings that were found. */
export interface Woningblad {
  readonly regels: readonly Woningregel[];
  readonly totaal: number;
  /** Of all that were found: how many can be added, and how many stand on the list. */
  readonly vrij: number;
  readonly opLijst: number;
  readonly blad: number;
  readonly bladen: number;
}

/** What a pasted line leads to. */
export interface Plakuitkomst {
  readonly regel: string;
  readonly soort: 'gevonden' | 'al-hier' | 'elders' | 'niet-gevonden' | 'meer-dan-een';
  readonly voor: string;
  readonly woningen: readonly Woningregel[];
}

/** What the page shows after something was asked: sentences, and what a pasted list led to. */
export interface Labelantwoord {
  readonly status: number;
  readonly melding: string;
  readonly zinnen: readonly string[];
  readonly geplakt: string;
  readonly plak: readonly Plakuitkomst[];
  /** Dwellings that stay ticked. */
  readonly aangevinkt: readonly string[];
}

/** Everything that the page of the labels of one doelgroep shows. */
export interface Labelpagina {
  readonly dossier: string;
  readonly titel: string;
  readonly naam: string;
  readonly sleutel: string;
  readonly gemeente: string | null;
  readonly gemeentenaam: string | null;
  readonly perJaar: boolean;
  readonly patrimonium: number;
  readonly opLijst: number;
  readonly afwijkingen: readonly (Afwijking & { readonly naam: string })[];
  readonly vraag: Zoekvraag;
  readonly gemeenten: readonly { readonly nis: string; readonly naam: string }[];
  readonly blad: Woningblad;
  /** Dwellings that the file labels for this doelgroep and that are not on its list, by the name that stands there. */
  readonly inBestand: { readonly namen: readonly string[]; readonly aantal: number };
  /** Labels that are not in the patrimonium. */
  readonly vreemd: readonly { readonly sleutel: string; readonly adres: string; readonly gemeente: string }[];
  readonly bevindingen: readonly BevindingOpPagina[];
  readonly grenzen: readonly Labelgrens[];
  readonly bron: string;
}
