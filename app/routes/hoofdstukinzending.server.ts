import { tekstvelden } from '../components/hoofdstuk/useConcept.ts';

/** What was sent in by the form of a chapter. */
export interface Inzending {
  /** What the button asks: 'verder', 'voeg-toe', 'voorbeeld', …; the parts after it name where, and what was chosen. */
  readonly doe: string;
  readonly pad: string;
  readonly waarde: string;
  /** Version of the dossier that the page showed; 0 when the page does not say. */
  readonly gezien: number;
  readonly velden: readonly [string, string][];
  /** What was typed or chosen for a new item, by the path of its list. */
  readonly nieuw: ReadonlyMap<string, string>;
  /** The files that were chosen, by the path of their question. */
  readonly bestanden: ReadonlyMap<string, File>;
}

const NIEUW = 'nieuw:';
const BESTAND = '.bestand';

/**
 * The fields in which every row around the list `pad` counts as filled in: a row that is only drawn, for a gemeente that has none yet, would be
 * left out when the form is read, and what is added would land in another row.
 */
function metRijenRond(velden: [string, string][], pad: string): [string, string][] {
  const [lijst = '', rang, binnenin] = pad.split('.');
  if (!/^\w+$/.test(lijst) || !/^\d+$/.test(rang ?? '') || binnenin === undefined) return velden;
  const aanwezig = new RegExp(`^${lijst}\\.\\d+\\.aanwezig$`);
  return velden.map(([naam, waarde]) => [naam, aanwezig.test(naam) ? '1' : waarde]);
}

/** Reads the parts of the form of a chapter; fields that are no question of it stay among `velden`, where nothing reads them. */
export function leesInzending(formulier: FormData): Inzending {
  const velden = tekstvelden(formulier);
  const tekst = (naam: string) => velden.findLast(([eigen]) => eigen === naam)?.[1] ?? '';
  const [doe = '', pad = '', waarde = ''] = tekst('doe').split(':');
  const nieuw = velden.flatMap(([naam, typte]): [string, string][] =>
    naam.startsWith(NIEUW) ? [[naam.slice(NIEUW.length), typte]] : [],
  );
  const bestanden = [...formulier].flatMap(([naam, bestand]): [string, File][] =>
    naam.endsWith(BESTAND) && typeof bestand !== 'string' && bestand.size > 0
      ? [[naam.slice(0, -BESTAND.length), bestand]]
      : [],
  );
  return {
    doe,
    pad,
    waarde,
    gezien: /^\d{1,9}$/.test(tekst('gezien')) ? Number(tekst('gezien')) : 0,
    velden: doe === 'voeg-toe' ? metRijenRond(velden, pad) : velden,
    nieuw: new Map(nieuw),
    bestanden: new Map(bestanden),
  };
}
