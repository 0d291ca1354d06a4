import { metGrenzen } from '../recht/metGrenzen.ts';
import { rechtskaderOp } from '../recht/rechtskader.ts';
import type { Gebiedshoofdstuk, Gemeentehoofdstuk } from '../reglement/dossier.ts';
import type { Hoofdstukadres } from '../reglement/leesHoofdstuk.ts';
import { vragenBuitenSociaalStelsel } from './buitenSociaalStelsel.ts';
import { vragenContingentverdeling } from './contingentverdeling.ts';
import { vragenDoelgroepen } from './doelgroepen.ts';
import { vragenDoelgroepenplannen } from './doelgroepenplan.ts';
import {
  vragenAfkortingen,
  vragenDefinities,
  vragenToepassingsgebied,
  vragenVoorgeschiedenis,
  vragenVrijeHoofdstukken,
} from './eigenHoofdstukken.ts';
import { vragenGemeenten } from './gemeenten.ts';
import { vragenHuurreglement } from './huurreglement.ts';
import { vragenInterneMutaties } from './interneMutaties.ts';
import { vragenOuderen } from './ouderen.ts';
import { vragenRaadAanmelding } from './raadAanmelding.ts';
import { vragenRaadBegeleiding } from './raadBegeleiding.ts';
import { vragenRaadCoordinatie } from './raadCoordinatie.ts';
import { vragenRaadEvaluatie } from './raadEvaluatie.ts';
import { vragenRaadOpdrachten } from './raadOpdrachten.ts';
import { vragenRaadSamenstelling } from './raadSamenstelling.ts';
import { vragenRaadVergaderingen } from './raadVergaderingen.ts';
import { vragenRationeleBezetting } from './rationeleBezetting.ts';
import { vragenSlotbepalingen } from './slotbepalingen.ts';
import { vragenToewijzingsraad } from './toewijzingsraad.ts';
import { vragenVersneldeToewijzing } from './versneldeToewijzing.ts';
import type { Vraag } from './vraag.ts';
import { vragenWoonbinding, vragenWoonbindingGemeente } from './woonbinding.ts';
import { vragenWoonmaatschappij } from './woonmaatschappij.ts';

/** The chapters of the gebied; the patrimonium is loaded from a file, so nothing is asked there. */
const GEBIED: Record<Gebiedshoofdstuk, readonly Vraag[]> = {
  afkortingen: vragenAfkortingen,
  definities: vragenDefinities,
  voorgeschiedenis: vragenVoorgeschiedenis,
  toepassingsgebied: vragenToepassingsgebied,
  woonmaatschappij: vragenWoonmaatschappij,
  gemeenten: vragenGemeenten,
  toewijzingsraad: vragenToewijzingsraad,
  woonbinding: vragenWoonbinding,
  doelgroepen: vragenDoelgroepen,
  doelgroepenplannen: vragenDoelgroepenplannen,
  slotbepalingen: vragenSlotbepalingen,
  vrijeHoofdstukken: vragenVrijeHoofdstukken,
  patrimonium: [],
  contingentverdeling: vragenContingentverdeling,
  huurreglement: vragenHuurreglement,
  versneldeToewijzing: vragenVersneldeToewijzing,
  interneMutaties: vragenInterneMutaties,
  rationeleBezetting: vragenRationeleBezetting,
  buitenSociaalStelsel: vragenBuitenSociaalStelsel,
  raadSamenstelling: vragenRaadSamenstelling,
  raadVergaderingen: vragenRaadVergaderingen,
  raadOpdrachten: vragenRaadOpdrachten,
  raadAanmelding: vragenRaadAanmelding,
  raadCoordinatie: vragenRaadCoordinatie,
  raadBegeleiding: vragenRaadBegeleiding,
  raadEvaluatie: vragenRaadEvaluatie,
};

const GEMEENTE: Record<Gemeentehoofdstuk, readonly Vraag[]> = {
  woonbinding: vragenWoonbindingGemeente,
  doelgroepen: vragenDoelgroepen,
  doelgroepenplannen: vragenDoelgroepenplannen,
  ouderen: vragenOuderen,
};

const vragenZonderCijfers = (adres: Hoofdstukadres): readonly Vraag[] =>
  adres.gemeente === null ? GEBIED[adres.hoofdstuk] : GEMEENTE[adres.hoofdstuk];

/** Whether something is asked in a chapter. */
export const heeftVragen = (adres: Hoofdstukadres): boolean => vragenZonderCijfers(adres).length > 0;

/** By chapter, then by the rows of the law that hold: as many as the law has versions. */
const gevuld = new Map<readonly Vraag[], Map<string, readonly Vraag[]>>();

/**
 * The questions of a chapter of the gebied, or of deel 2 of a gemeente, in the words of the law on `rechtsdatum` (null: as it was
 * changed last); none for the patrimonium. The same array for the same law.
 */
export function vragenVan(adres: Hoofdstukadres, rechtsdatum: string | null): readonly Vraag[] {
  const vragen = vragenZonderCijfers(adres);
  const recht = rechtskaderOp(rechtsdatum);
  const versie = Object.values(recht)
    .map(({ vanaf }) => vanaf)
    .join(' ');
  const perVersie = gevuld.get(vragen) ?? new Map<string, readonly Vraag[]>();
  const eigen = perVersie.get(versie) ?? metGrenzen(vragen, recht);
  gevuld.set(vragen, perVersie.set(versie, eigen));
  return eigen;
}
