import { inhoudVan } from '../procedure/stand.ts';
import { rechtsdatum } from '../recht/rechtsdatum.ts';
import { type Dossier, leegDeelVanGemeente, leegDossier } from '../reglement/dossier.ts';
import type { Hoofdstukadres, Hoofdstukinhoud } from '../reglement/leesHoofdstuk.ts';
import { vragenVan } from './index.ts';
import { standVan } from './volledig.ts';
import { vraagcontext } from './vraagcontext.ts';

const LEEG = leegDossier();
const LEEG_DEEL = leegDeelVanGemeente();

/** The empty value of a chapter: of one that nobody filled in yet. */
export const leegVan = (adres: Hoofdstukadres): Hoofdstukinhoud =>
  adres.gemeente === null ? LEEG.hoofdstukken[adres.hoofdstuk] : LEEG_DEEL[adres.hoofdstuk];

type Uitkomst = ReturnType<typeof standVan>;

/** What was found of a chapter, with what its questions looked at besides: see vraagcontext. */
interface Gevonden {
  readonly uitkomst: Uitkomst;
  readonly rechtsdatum: string | null;
  readonly gemeente: string | null;
  readonly gemeenten: unknown;
  readonly doelgroepen: unknown;
}

/** By the value of the chapter: a value never changes in place, and a save of another chapter leaves it as it is. */
const gevonden = new WeakMap<Hoofdstukinhoud, Gevonden>();

/**
 * How far a chapter of a dossier is, and which questions are open in it; see standVan. Looked at again only when the chapter, the
 * gemeenten, the doelgroepen beside it or the day of the law changed, so that the task list of a large gebied costs little after a save.
 */
export function standVanHoofdstuk(dossier: Dossier, adres: Hoofdstukadres): Uitkomst {
  const { gemeente } = adres;
  const { gemeenten } = dossier.hoofdstukken;
  const doelgroepen = (gemeente === null ? dossier.hoofdstukken : dossier.perGemeente[gemeente])?.doelgroepen;
  const inhoud = inhoudVan(dossier, adres) ?? leegVan(adres);
  const eerder = gevonden.get(inhoud);
  const datum = rechtsdatum(dossier);
  if (
    eerder?.gemeente === gemeente &&
    eerder.gemeenten === gemeenten &&
    eerder.doelgroepen === doelgroepen &&
    eerder.rechtsdatum === datum
  ) {
    return eerder.uitkomst;
  }
  const uitkomst = standVan(vragenVan(adres, datum), inhoud, leegVan(adres), vraagcontext(dossier, adres));
  gevonden.set(inhoud, { uitkomst, rechtsdatum: datum, gemeente, gemeenten, doelgroepen });
  return uitkomst;
}
