import { heeftOuderen } from '../ouderen/heeftOuderen.ts';
import { inhoudVan } from '../procedure/stand.ts';
import { rechtsdatum } from '../recht/rechtsdatum.ts';
import { type Dossier, leegDeelVanGemeente, leegDossier } from '../reglement/dossier.ts';
import type { Hoofdstukadres, Hoofdstukinhoud } from '../reglement/leesHoofdstuk.ts';
import { vragenVan } from './index.ts';
import { openNaTelling } from './openNaTelling.ts';
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
  readonly operationeleRol: unknown;
  readonly metOuderen: boolean;
  readonly patrimonium: unknown;
}

/** By the value of the chapter: a value never changes in place, and a save of another chapter leaves it as it is. */
const gevonden = new WeakMap<Hoofdstukinhoud, Gevonden>();

/**
 * How far a chapter of a dossier is, and which questions are open in it; see standVan. Looked at again only when the chapter, the
 * gemeenten, the doelgroepen beside it, the operational mission of the raad, the ouderen of the gemeente, the file of dwellings or the day of the law changed, so that the task list of a large gebied costs little after a save.
 */
export function standVanHoofdstuk(dossier: Dossier, adres: Hoofdstukadres): Uitkomst {
  const { gemeente } = adres;
  const { gemeenten, toewijzingsraad } = dossier.hoofdstukken;
  const operationeleRol = toewijzingsraad.operationeleRol.keuze;
  const patrimonium = adres.hoofdstuk === 'gemeenten' ? dossier.hoofdstukken.patrimonium : null;
  const metOuderen = adres.hoofdstuk === 'ouderen' && heeftOuderen(dossier, adres.gemeente);
  const doelgroepen = (gemeente === null ? dossier.hoofdstukken : dossier.perGemeente[gemeente])?.doelgroepen;
  const inhoud = inhoudVan(dossier, adres) ?? leegVan(adres);
  const eerder = gevonden.get(inhoud);
  const datum = rechtsdatum(dossier);
  if (
    eerder?.gemeente === gemeente &&
    eerder.gemeenten === gemeenten &&
    eerder.doelgroepen === doelgroepen &&
    eerder.operationeleRol === operationeleRol &&
    eerder.metOuderen === metOuderen &&
    eerder.patrimonium === patrimonium &&
    eerder.rechtsdatum === datum
  ) {
    return eerder.uitkomst;
  }
  const gevraagd = standVan(vragenVan(adres, datum), inhoud, leegVan(adres), vraagcontext(dossier, adres));
  const uitkomst = patrimonium === null ? gevraagd : openNaTelling(dossier, gevraagd);
  gevonden.set(inhoud, {
    uitkomst,
    rechtsdatum: datum,
    gemeente,
    gemeenten,
    doelgroepen,
    operationeleRol,
    metOuderen,
    patrimonium,
  });
  return uitkomst;
}
