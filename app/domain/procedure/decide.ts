import { DomeinFout } from '../fout.ts';
import { type Dossier, leegDossier } from '../reglement/dossier.ts';
import { alsHoofdstukadres, type Hoofdstukadres, type Hoofdstukinhoud } from '../reglement/leesHoofdstuk.ts';
import { canoniek } from './canoniek.ts';
import type { BeantwoordBevinding, BewaarHoofdstuk, Commando } from './commandos.ts';
import { AntwoordVerouderd, DossierBestaatAl, DossierOnbekend, HoofdstukVerouderd } from './fouten.ts';
import type { Gebeurtenis, HoofdstukBewaard } from './gebeurtenissen.ts';
import { hoofdstuksleutel, inhoudVan, type Stand } from './stand.ts';

/** What a command leads to: events, none when nothing changes, or the reason why it is refused. */
export type Besluit = readonly Gebeurtenis[] | DomeinFout;

const bewaard = (dossier: Dossier, adres: Hoofdstukadres): HoofdstukBewaard[] => {
  const inhoud = inhoudVan(dossier, adres);
  return inhoud === undefined ? [] : [{ soort: 'HoofdstukBewaard', gegevens: { ...adres, inhoud } }];
};

/** Built once: what a chapter of the gebied holds before anybody saved it. */
const LEEG = leegDossier().hoofdstukken;

/** Whether a chapter was begun. One of the gebied that holds nothing was not; a deel 2 is recorded as a whole, since it exists or not. */
const isBegonnen = (dossier: Dossier, adres: Hoofdstukadres): boolean =>
  adres.gemeente !== null || canoniek(inhoudVan(dossier, adres)) !== canoniek(LEEG[adres.hoofdstuk]);

/** A whole dossier as events: the title, every chapter of the gebied and of each deel 2 that is begun, and the reasons that were given. */
function maak(dossier: Dossier): Gebeurtenis[] {
  const adressen = [
    ...Object.keys(dossier.hoofdstukken).map((hoofdstuk) => alsHoofdstukadres(hoofdstuk, null)),
    ...Object.entries(dossier.perGemeente).flatMap(([nis, deel]) =>
      Object.keys(deel).map((hoofdstuk) => alsHoofdstukadres(hoofdstuk, nis)),
    ),
  ].filter((adres) => adres !== null);
  return [
    { soort: 'DossierAangemaakt', gegevens: { titel: dossier.titel } },
    ...adressen.filter((adres) => isBegonnen(dossier, adres)).flatMap((adres) => bewaard(dossier, adres)),
    ...dossier.antwoorden.map((gegevens): Gebeurtenis => ({ soort: 'BevindingBeantwoord', gegevens })),
  ];
}

/**
 * What makes two values of a chapter the same. The dwellings of a patrimonium do not stand in an event: there the hash of their
 * attachment says whether they are the same.
 */
const kern = (inhoud: Hoofdstukinhoud): string => canoniek('woningen' in inhoud ? { ...inhoud, woningen: [] } : inhoud);

function bewaar(stand: Stand, { adres, inhoud, gezien }: BewaarHoofdstuk): Besluit {
  const huidig = inhoudVan(stand.dossier, adres);
  const versie = stand.hoofdstukversies[hoofdstuksleutel(adres)];
  if (versie && huidig !== undefined) {
    if (kern(huidig) === kern(inhoud)) return [];
    if (versie.versie > gezien) return new HoofdstukVerouderd(huidig, versie);
  }
  return [{ soort: 'HoofdstukBewaard', gegevens: { ...adres, inhoud } }];
}

function beantwoord(stand: Stand, { regel, plaats, reden, gezien }: BeantwoordBevinding): Besluit {
  const antwoord = stand.dossier.antwoorden.find((een) => een.regel === regel && een.plaats === plaats);
  const huidig = antwoord?.reden ?? '';
  if (huidig === reden) return [];
  if (huidig !== gezien) return new AntwoordVerouderd(huidig);
  return [{ soort: 'BevindingBeantwoord', gegevens: { regel, plaats, reden } }];
}

/**
 * Decides what a command does to a dossier (null: it does not exist yet). A save of what stands there already is no event.
 * Returns DossierBestaatAl, DossierOnbekend, HoofdstukVerouderd or AntwoordVerouderd instead of throwing.
 */
export function decide(stand: Stand | null, commando: Commando): Besluit {
  if (commando.soort === 'MaakDossier') return stand === null ? maak(commando.dossier) : new DossierBestaatAl();
  if (stand === null) return new DossierOnbekend();
  switch (commando.soort) {
    case 'WijzigTitel':
      return stand.dossier.titel === commando.titel
        ? []
        : [{ soort: 'TitelGewijzigd', gegevens: { titel: commando.titel } }];
    case 'BewaarHoofdstuk':
      return bewaar(stand, commando);
    case 'BeantwoordBevinding':
      return beantwoord(stand, commando);
  }
}
