import type { Gebiedshoofdstuk, Gemeentehoofdstuk } from '../reglement/dossier.ts';
import type { Hoofdstukadres } from '../reglement/leesHoofdstuk.ts';
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
import { vragenSlotbepalingen } from './slotbepalingen.ts';
import { vragenToewijzingsraad } from './toewijzingsraad.ts';
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
};

const GEMEENTE: Record<Gemeentehoofdstuk, readonly Vraag[]> = {
  woonbinding: vragenWoonbindingGemeente,
  doelgroepen: vragenDoelgroepen,
  doelgroepenplannen: vragenDoelgroepenplannen,
};

/** The questions of a chapter of the gebied, or of deel 2 of a gemeente; none for the patrimonium. */
export const vragenVan = (adres: Hoofdstukadres): readonly Vraag[] =>
  adres.gemeente === null ? GEBIED[adres.hoofdstuk] : GEMEENTE[adres.hoofdstuk];
