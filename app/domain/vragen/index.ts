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
import {
  vragenRaadAanmelding,
  vragenRaadBegeleiding,
  vragenRaadCoordinatie,
  vragenRaadEvaluatie,
  vragenRaadOpdrachten,
  vragenRaadSamenstelling,
  vragenRaadVergaderingen,
} from './huishoudelijk.ts';
import { vragenHuurreglement } from './huurreglement.ts';
import { vragenInterneMutaties } from './interneMutaties.ts';
import { vragenOuderen } from './ouderen.ts';
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

/** The questions of a chapter of the gebied, or of deel 2 of a gemeente; none for the patrimonium. */
export const vragenVan = (adres: Hoofdstukadres): readonly Vraag[] =>
  adres.gemeente === null ? GEBIED[adres.hoofdstuk] : GEMEENTE[adres.hoofdstuk];
