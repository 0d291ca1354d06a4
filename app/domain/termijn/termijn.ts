import { BRONNEN, type Bron } from '../recht/bronnen.ts';
import { voluit } from '../taal/datum.ts';
import { eersteWerkdagVanaf, geenWerkdag, plusDagen, werkdagNa } from './kalender.ts';

/** How the dossier reached the agency: on the day of the kennisgeving, or posted by registered mail. */
export type Verzending =
  | { readonly wijze: 'kennisgeving'; readonly op: string }
  | { readonly wijze: 'aangetekend'; readonly op: string };

/** A date of a term, with the sentence that says how it was found and where that rule stands. */
export interface Termijndatum {
  readonly sleutel: 'start' | 'einde' | 'verlengd';
  readonly datum: string;
  readonly uitleg: string;
  readonly bron: Bron;
  /** Why the day is no werkdag; null when it is one. */
  readonly geenWerkdag: string | null;
  /**
   * The first werkdag from then on. The sources do not say whether a term that ends on another day moves there, so it is
   * shown beside the date and never takes its place by itself.
   */
  readonly volgendeWerkdag: string;
}

/** The lengths of the term, in calendar days, and which werkdag after posting it starts on; from the rechtskader. */
export interface Termijnregels {
  readonly dagen: number;
  readonly verlenging: number;
  readonly werkdagenPost: number;
}

/** A date that somebody set by hand, with the reason; it takes the place of the computed one. */
export interface Afwijking {
  readonly sleutel: Termijndatum['sleutel'];
  readonly datum: string;
  readonly reden: string;
}

/** The first day that counts: the day after the kennisgeving, or the nth werkdag after posting [002:74]. */
function eersteDag({ wijze, op }: Verzending, { werkdagenPost }: Termijnregels): { datum: string; uitleg: string } {
  return wijze === 'kennisgeving'
    ? { datum: plusDagen(op, 1), uitleg: `De dag na de kennisgeving van ${voluit(op)}.` }
    : {
        datum: werkdagNa(op, werkdagenPost),
        uitleg: `Werkdag ${werkdagenPost} na de afgifte op de post van ${voluit(op)}; zaterdag, zondag en wettelijke feestdagen tellen niet mee.`,
      };
}

/**
 * The term of the vernietigingstoezicht in calendar days: its first day, its last day, and its last day once it is extended
 * (`verlengd`) [002:35,74-76]. A date set by hand replaces the computed one; what follows is counted from it.
 */
export function berekenTermijn(
  verzending: Verzending,
  regels: Termijnregels,
  {
    verlengd = false,
    afwijkingen = [],
  }: { readonly verlengd?: boolean; readonly afwijkingen?: readonly Afwijking[] } = {},
): Termijndatum[] {
  const zet = (sleutel: Termijndatum['sleutel'], datum: string, uitleg: string, bron: Bron): Termijndatum => {
    const hand = afwijkingen.find((afwijking) => afwijking.sleutel === sleutel);
    const dag = hand?.datum ?? datum;
    return {
      sleutel,
      datum: dag,
      uitleg: hand ? `Met de hand gezet: ${hand.reden} (berekend: ${voluit(datum)}).` : uitleg,
      bron,
      geenWerkdag: geenWerkdag(dag),
      volgendeWerkdag: eersteWerkdagVanaf(dag),
    };
  };
  const eerste = eersteDag(verzending, regels);
  const start = zet('start', eerste.datum, eerste.uitleg, BRONNEN.termijnToezicht);
  const einde = zet(
    'einde',
    plusDagen(start.datum, regels.dagen - 1),
    `Dag ${regels.dagen}, met ${voluit(start.datum)} als dag 1; elke kalenderdag telt.`,
    BRONNEN.termijnToezicht,
  );
  if (!verlengd) return [start, einde];
  const later = zet(
    'verlengd',
    plusDagen(einde.datum, regels.verlenging),
    `${regels.verlenging} kalenderdagen na ${voluit(einde.datum)}; verlengen kan één keer.`,
    BRONNEN.termijnToezicht,
  );
  return [start, einde, later];
}
