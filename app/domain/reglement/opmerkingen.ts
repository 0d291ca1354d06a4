import { opsomming } from '../taal/opsomming.ts';
import type { Dossier } from './dossier.ts';
import { gemeenteMetNis } from './gemeentenlijst.ts';
import { alsHoofdstukadres, type Hoofdstukadres } from './leesHoofdstuk.ts';
import { reglementVan, SJABLOON } from './sjabloon.ts';

/**
 * What a reader of a dossier file should know without anything being wrong: chapters of the gebied that the file leaves out
 * ('leeg'), gemeenten without deel 2, chapters that a deel 2 leaves out ('onvolledig'), all read as empty; and a deel 2 of a
 * gemeente that does not stand in 1.2 ('buiten'). Of a whole deel 2 its first chapter is the place.
 */
export interface Opmerking {
  readonly soort: keyof typeof ZINNEN;
  readonly plaatsen: readonly Hoofdstukadres[];
}

/** What is said in front of the places of an opmerking. */
const ZINNEN = {
  leeg: 'Niet in het bestand, dus leeg gelezen',
  'zonder-deel-2': 'Geen deel 2 in het bestand, dus leeg gelezen',
  onvolledig: 'Deel 2 is niet volledig; ontbreekt, en is dus leeg gelezen',
  buiten: 'Deel 2 wordt bewaard maar niet gebruikt, want de gemeente staat niet in 1.2',
};

type Ruw = Record<string, Record<string, unknown> | undefined>;

/** The chapters of deel 2 that every gemeente has. */
const VERWACHT = SJABLOON.flatMap(({ niveau, optioneel, hoofdstuk }) =>
  niveau === 'gemeente' && !optioneel ? [hoofdstuk] : [],
);

const EERSTE_VAN_DEEL_2 = 'woonbinding';
const deel2 = (nis: string): Hoofdstukadres => ({ hoofdstuk: EERSTE_VAN_DEEL_2, gemeente: nis });

/** What is to be noticed about a dossier file, without kinds that have no place; `ruw` is the file as given. */
export function opmerkingenBij(ruw: unknown, dossier: Dossier): Opmerking[] {
  const { hoofdstukken = {}, perGemeente = {} } = ruw as Ruw;
  const nissen = dossier.hoofdstukken.gemeenten.gemeenten.map(({ nis }) => nis);
  const opmerkingen: Opmerking[] = [
    {
      soort: 'leeg',
      plaatsen: SJABLOON.flatMap((regel): Hoofdstukadres[] =>
        regel.niveau === 'gebied' && reglementVan(regel.deel) === 'tr' && !Object.hasOwn(hoofdstukken, regel.hoofdstuk)
          ? [{ hoofdstuk: regel.hoofdstuk, gemeente: null }]
          : [],
      ),
    },
    { soort: 'zonder-deel-2', plaatsen: nissen.filter((nis) => !Object.hasOwn(perGemeente, nis)).map(deel2) },
    {
      soort: 'onvolledig',
      plaatsen: Object.entries(perGemeente).flatMap(([nis, deel]) =>
        VERWACHT.filter((hoofdstuk) => !Object.hasOwn(deel ?? {}, hoofdstuk))
          .map((hoofdstuk) => alsHoofdstukadres(hoofdstuk, nis))
          .filter((adres) => adres !== null),
      ),
    },
    {
      soort: 'buiten',
      plaatsen: Object.keys(perGemeente)
        .filter((nis) => !nissen.includes(nis))
        .map(deel2),
    },
  ];
  return opmerkingen.filter(({ plaatsen }) => plaatsen.length > 0);
}

/** Whether a word names a kind of opmerking. */
export const isOpmerkingsoort = (woord: string): woord is Opmerking['soort'] => Object.hasOwn(ZINNEN, woord);

/** What an opmerking says, without its places: 'Niet in het bestand, dus leeg gelezen'. */
export const zinVan = ({ soort }: Opmerking): string => ZINNEN[soort];

/** A place of an opmerking in words: '2.1 Langdurige woonbinding', 'Gent', or 'Langdurige woonbinding van Gent'. */
export function plaatsVanOpmerking({ soort }: Opmerking, { hoofdstuk, gemeente }: Hoofdstukadres): string {
  const naam = gemeente === null ? '' : (gemeenteMetNis(gemeente)?.naam ?? gemeente);
  if (soort === 'zonder-deel-2' || soort === 'buiten') return naam;
  const niveau = gemeente === null ? 'gebied' : 'gemeente';
  const regel = SJABLOON.find((een) => een.hoofdstuk === hoofdstuk && een.niveau === niveau);
  if (gemeente !== null) return `${regel?.titel ?? hoofdstuk} van ${naam}`;
  return [regel?.officieel, regel?.titel ?? hoofdstuk].filter(Boolean).join(' ');
}

/** An opmerking as one Dutch sentence with all its places; a chapter also by the name that it has in the file. */
export function alsOpmerking(opmerking: Opmerking): string {
  const inBestand = opmerking.soort === 'leeg' || opmerking.soort === 'onvolledig';
  const plaatsen = opmerking.plaatsen.map((plaats) => {
    const woorden = plaatsVanOpmerking(opmerking, plaats);
    return inBestand ? `${woorden} (${plaats.hoofdstuk})` : woorden;
  });
  return `${zinVan(opmerking)}: ${opsomming(plaatsen)}.`;
}
