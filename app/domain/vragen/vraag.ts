import type { BronSleutel } from '../recht/bronnen.ts';

/**
 * The questions of a chapter: what is asked, in which words, why, and where that is written. A legal figure in the words is named
 * ('{ouderenLeeftijd}') and filled in by vragenVan; see metGrenzen.ts. One description serves the form, the
 * reading of what was typed, the page with all answers, the comparison of two versions of a chapter, and the link from a bevinding.
 */
export type Vraag = Enkelvoudig | Groep | Lijstvraag;

interface Basis {
  /** Name of the field inside its chapter, group or item; a path with dots reaches deeper, as 'versie.nummer'. */
  readonly naam: string;
  readonly label: string;
  /** How to answer, in one short sentence. */
  readonly hint?: string;
  /** Why it is asked: what it changes in the reglement. */
  readonly waarom?: string;
  readonly bron?: BronSleutel;
  /** Keys of begrippen.ts that are explained beside the question. */
  readonly begrippen?: readonly string[];
  /** Must be answered before the chapter is complete; an empty answer may always be saved. */
  readonly nodig?: true;
  /** Must be answered only when this holds. */
  readonly nodigAls?: (omringend: Readonly<Record<string, unknown>>, context: Vraagcontext) => boolean;
  /**
   * Asked only when this holds for the chapter, group or item around it; an answer that is hidden is kept. `ouder` is what
   * stands around the list of the item; without it the question is asked.
   */
  readonly wanneer?: (
    omringend: Readonly<Record<string, unknown>>,
    context: Vraagcontext,
    ouder?: Readonly<Record<string, unknown>>,
  ) => boolean;
}

/** What a question may look at outside its own chapter. */
export interface Vraagcontext {
  /** The day of which the legal figures in the words of the questions hold; see rechtsdatum.ts. */
  readonly rechtsdatum: string | null;
  /** The gemeenten of 1.2, in order. */
  readonly gemeenten: readonly { readonly nis: string; readonly naam: string }[];
  /** The doelgroepen of the same level (gebied or gemeente). */
  readonly doelgroepen: readonly {
    readonly sleutel: string;
    readonly naam: string;
    /** Chosen as not on the list of artikel 6.27, so that a complete plan is required. */
    readonly buitenLijst?: boolean;
  }[];
  /** Whether the chapter is one of deel 2. */
  readonly deel2: boolean;
  /** NIS code of the gemeente of deel 2; null in a chapter of the gebied. */
  readonly gemeente: string | null;
  /** Whether the toewijzingsraad takes up the operational mission, as chosen in 1.3; null or left out as long as that is open. */
  readonly operationeleRol?: 'zelf' | 'uitbesteed' | 'geen' | null | undefined;
  /** In deel 2: whether dwellings of the gemeente are kept for ouderen; see ouderen/heeftOuderen.ts. */
  readonly metOuderen?: boolean | undefined;
}

export interface Keuzemogelijkheid {
  readonly waarde: string;
  readonly label: string;
  readonly uitleg?: string;
}

/** A question with one answer. Empty is always allowed and never becomes 0. */
export type Enkelvoudig = Basis &
  (
    | {
        readonly soort: 'kort';
        readonly max?: number;
        readonly invoer?: 'email' | 'tel' | 'url' | 'text';
        /** What the text must look like; '' stays allowed. */
        readonly vorm?: 'ondernemingsnummer' | 'lettertype';
      }
    | { readonly soort: 'lang'; readonly voorbeelden?: readonly Voorbeeld[] }
    /** A whole count; 'eenheid' stands behind the field. */
    | { readonly soort: 'aantal'; readonly eenheid?: string }
    /** A share, kept in hundredths of a percent: '12,5 %' is 1250. */
    | { readonly soort: 'percentage' }
    | { readonly soort: 'jaartal' }
    /** Day, month and year in three fields: naam.dag, naam.maand, naam.jaar. */
    | { readonly soort: 'datum' }
    /** true, false or null: radio buttons 'ja', 'nee' and nothing. */
    | { readonly soort: 'jaNee'; readonly ja?: string; readonly nee?: string }
    /** true or false, never null: a checkbox. */
    | { readonly soort: 'vink' }
    /** `verplicht`: always one of them, never null. `leegIs`: what an open choice is, where that is not null. */
    | {
        readonly soort: 'keuze';
        readonly mogelijkheden: readonly Keuzemogelijkheid[];
        readonly verplicht?: boolean;
        readonly leegIs?: '';
      }
    /** None, one or more of a fixed list, in its order: a checkbox each, with the field '<naam>.<waarde>'. */
    | { readonly soort: 'meerkeuze'; readonly mogelijkheden: readonly Keuzemogelijkheid[] }
    /** A choice out of what the dossier itself holds; `verplicht`: an item without it cannot be saved. */
    | { readonly soort: 'gemeente' | 'doelgroep'; readonly verplicht?: boolean }
    /** A new gemeente out of the 285, by name. */
    | { readonly soort: 'gemeenteVanDeLijst' }
    | { readonly soort: 'kleur' }
    /** PNG or JPEG, checked by leesLogo. */
    | { readonly soort: 'logo' }
    /** Set by the program, carried in the form: the stable key of an item. */
    | { readonly soort: 'sleutel' }
    /** Set by the program as a whole, neither asked nor carried in the form; two versions are brought together as one answer. */
    | { readonly soort: 'programma' }
  );

/** A text worded by us that can be taken over and edited. */
export interface Voorbeeld {
  readonly titel: string;
  readonly tekst: string;
}

/** Questions that belong together; `naam` may be '' when the group is only a heading. */
export interface Groep extends Basis {
  readonly soort: 'groep';
  readonly vragen: readonly Vraag[];
}

/** A list of items that can be added to, reordered and removed. */
export interface Lijstvraag extends Basis {
  readonly soort: 'lijst';
  /** One item, for buttons: 'contactpunt'. */
  readonly enkelvoud: string;
  readonly vragen: readonly Vraag[];
  /**
   * A new item; `bestaand` are the items that stand there, `waarde` what was chosen for it (the NIS code of a gemeente).
   * undefined when nothing can be added, as a second plan for the same doelgroep.
   */
  readonly nieuw: (bestaand: readonly unknown[], context: Vraagcontext, waarde?: string) => unknown;
  /** Field that names an item ('sleutel', 'nis', 'gemeente', 'doelgroep'): versions are matched by it. */
  readonly kenmerk?: string;
  /** The kenmerk stands once in the list; a sleutel always does. */
  readonly uniek?: boolean;
  /** Name of an item in headings and in the list of answers; `rang` counts from 0. */
  readonly titelVan: (item: Readonly<Record<string, unknown>>, rang: number, context: Vraagcontext) => string;
  /** Whether the order has a meaning. */
  readonly ordenbaar: boolean;
  /** An array of single texts or days instead of objects: then `vragen` has one question, with naam ''. */
  readonly enkel?: boolean;
  /** One item for each gemeente of 1.2 (in deel 2: its own gemeente), in that order; see rijenVan.ts. */
  readonly perGemeente?: boolean;
  /** One item for each of these values of the kenmerk, in that order, from what stands around the list; see rijenVan.ts. */
  readonly rijVoorElk?: (omringend: Readonly<Record<string, unknown>>, context: Vraagcontext) => readonly unknown[];
}
