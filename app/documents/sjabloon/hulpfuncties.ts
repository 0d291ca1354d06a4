import { BRONNEN, type BronSleutel } from '../../domain/recht/bronnen.ts';
import { isDatum } from '../../domain/reglement/velden.ts';
import { voluit } from '../../domain/taal/datum.ts';
import { getal, procent } from '../../domain/taal/getal.ts';
import { opsomming } from '../../domain/taal/opsomming.ts';
import type { Inline, Kader, Voetnoot } from '../blokken.ts';
import { leesRijkeRegel, leesRijkeTekst } from '../rijketekst.ts';
import { opEenRegel } from './drukbaar.ts';
import { FoutArgument } from './foutArgument.ts';
import { Ingevoegd } from './invoeging.ts';
import { veiligeId } from './knoopId.ts';
import { leesTabel } from './tabelgegevens.ts';

/** A function that a template may call. */
export interface Hulpfunctie {
  /** Fewest and most arguments. */
  readonly aantal: readonly [number, number];
  /** Whether an argument may be null (not answered yet); if not, null counts as a missing figure. */
  readonly leegMag: boolean;
  /** Named arguments it knows. */
  readonly benoemd?: readonly string[];
  readonly doe: (argumenten: readonly unknown[], benoemd: Readonly<Record<string, unknown>>) => unknown;
}

const inWoorden = (waarde: unknown): string => JSON.stringify(waarde) ?? typeof waarde;

function tekst(waarde: unknown): string {
  if (typeof waarde === 'string' || typeof waarde === 'number') return String(waarde);
  throw new FoutArgument(`verwacht een tekst, gekregen: ${inWoorden(waarde)}.`);
}

function aantal(waarde: unknown): number {
  if (typeof waarde === 'number' && Number.isSafeInteger(waarde) && waarde >= 0) return waarde;
  throw new FoutArgument(`verwacht een geheel getal vanaf 0, gekregen: ${inWoorden(waarde)}.`);
}

function lijst(waarde: unknown): string[] {
  if (Array.isArray(waarde)) return waarde.map(tekst);
  throw new FoutArgument(`verwacht een lijst, gekregen: ${inWoorden(waarde)}.`);
}

function dag(waarde: unknown): string {
  if (typeof waarde === 'string' && isDatum(waarde)) return waarde;
  throw new FoutArgument(`verwacht een datum als 2025-11-01, gekregen: ${inWoorden(waarde)}.`);
}

function bronsleutel(waarde: unknown): BronSleutel {
  if (typeof waarde === 'string' && Object.hasOwn(BRONNEN, waarde)) return waarde as BronSleutel;
  throw new FoutArgument(`${inWoorden(waarde)} is geen bron uit bronnen.ts.`);
}

function toon(waarde: unknown): Kader['toon'] {
  if (waarde === 'let-op' || waarde === 'stop') return waarde;
  throw new FoutArgument(`verwacht "let-op" of "stop", gekregen: ${inWoorden(waarde)}.`);
}

const id = (delen: readonly unknown[]): string => veiligeId(delen.map(tekst).join('.'));

const inline = (inhoud: readonly Inline[]) => new Ingevoegd({ soort: 'inline', inhoud });

const noten = (teksten: readonly string[]) =>
  inline(
    teksten
      .map(opEenRegel)
      .filter((noot) => noot !== '')
      .map((noot): Voetnoot => ({ soort: 'voetnoot', inhoud: [{ soort: 'tekst', tekst: noot }] })),
  );

/** What `{{#if}}` takes for true: not null, false, 0, '' or an empty list. */
const waar = (waarde: unknown): boolean => (Array.isArray(waarde) ? waarde.length > 0 : Boolean(waarde));

const functie = (
  van: number,
  tot: number,
  doe: Hulpfunctie['doe'],
  extra: Partial<Pick<Hulpfunctie, 'leegMag' | 'benoemd'>> = {},
): Hulpfunctie => ({ aantal: [van, tot], leegMag: false, doe, ...extra });

const VEEL = 9;
const leegMag = { leegMag: true };

/** Every function of the template language, by the name a template uses; templates/README.md explains them. */
const HULPFUNCTIES: Readonly<Record<string, Hulpfunctie>> = {
  anker: functie(
    1,
    VEEL,
    (delen, { vraag, bron }) =>
      new Ingevoegd({
        soort: 'anker',
        anker: {
          id: id(delen),
          ...(vraag !== undefined && { vraag: tekst(vraag) }),
          ...(bron !== undefined && { bron: bronsleutel(bron) }),
        },
      }),
    { benoemd: ['vraag', 'bron'] },
  ),
  bron: functie(1, 1, ([sleutel]) => BRONNEN[bronsleutel(sleutel)].aanhaling),
  datum: functie(1, 1, ([waarde]) => voluit(dag(waarde))),
  en: functie(2, VEEL, (delen) => delen.every(waar), leegMag),
  eq: functie(2, 2, ([a, b]) => a === b, leegMag),
  getal: functie(1, 1, ([n]) => getal(aantal(n))),
  gt: functie(2, 2, ([a, b]) => aantal(a) > aantal(b)),
  kader: functie(1, 1, ([waarde]) => new Ingevoegd({ soort: 'kader', toon: toon(waarde) })),
  niet: functie(1, 1, ([a]) => !waar(a), leegMag),
  noot: functie(1, 1, ([waarde]) => noten([tekst(waarde)])),
  noten: functie(1, 1, ([waarden]) => noten(lijst(waarden))),
  of: functie(2, VEEL, (delen) => delen.some(waar), leegMag),
  ongenummerd: functie(0, 0, () => new Ingevoegd({ soort: 'ongenummerd' })),
  opsomming: functie(1, 2, ([delen, voegwoord = 'en']) => opsomming(lijst(delen), tekst(voegwoord))),
  procent: functie(2, 2, ([deel, geheel]) => procent(aantal(deel), aantal(geheel))),
  rijk: functie(1, 1, ([waarde]) => new Ingevoegd({ soort: 'rijk', blokken: leesRijkeTekst(tekst(waarde)) })),
  'rijk-inline': functie(1, 1, ([waarde]) => inline(leesRijkeRegel(tekst(waarde)))),
  tabel: functie(1, 1, ([waarde]) => new Ingevoegd({ soort: 'tabel', tabel: leesTabel(waarde) })),
  zie: functie(1, VEEL, (delen) => inline([{ soort: 'verwijzing', naar: id(delen), tekst: '' }])),
};

/** The names of all functions, for messages. */
export const FUNCTIENAMEN: readonly string[] = Object.keys(HULPFUNCTIES);

/** The function of this name; undefined when there is none. */
export const hulpfunctie = (naam: string): Hulpfunctie | undefined =>
  Object.hasOwn(HULPFUNCTIES, naam) ? HULPFUNCTIES[naam] : undefined;
