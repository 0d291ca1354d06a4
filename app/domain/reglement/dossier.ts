import { z } from 'zod';
import { buitenSociaalStelsel } from './buitenSociaalStelsel.ts';
import { contingentverdeling } from './contingentverdeling.ts';
import { doelgroepen } from './doelgroepen.ts';
import { doelgroepenplannen } from './doelgroepenplan.ts';
import {
  afkortingen,
  definities,
  toepassingsgebied,
  voorgeschiedenis,
  vrijeHoofdstukken,
} from './eigenHoofdstukken.ts';
import { gemeenten } from './gemeenten.ts';
import {
  raadAanmelding,
  raadBegeleiding,
  raadCoordinatie,
  raadEvaluatie,
  raadOpdrachten,
  raadSamenstelling,
  raadVergaderingen,
} from './huishoudelijk.ts';
import { huurreglement } from './huurreglement.ts';
import { interneMutaties } from './interneMutaties.ts';
import { ouderen } from './ouderen.ts';
import { patrimonium } from './patrimonium.ts';
import { rationeleBezetting } from './rationeleBezetting.ts';
import { slotbepalingen } from './slotbepalingen.ts';
import { toewijzingsraad } from './toewijzingsraad.ts';
import { kort, nis } from './velden.ts';
import { versneldeToewijzing } from './versneldeToewijzing.ts';
import { woonbinding, woonbindingGemeente } from './woonbinding.ts';
import { woonmaatschappij } from './woonmaatschappij.ts';

/** The version of the dossier file that this program reads and writes. */
export const DOSSIER_VERSIE = 1;

/** The chapters that a dossier has once; the keys are used in events, files, addresses of pages and places of bevindingen. */
export const gebiedshoofdstukken = {
  woonmaatschappij,
  gemeenten,
  toewijzingsraad,
  woonbinding,
  doelgroepen,
  doelgroepenplannen,
  slotbepalingen,
  afkortingen,
  definities,
  voorgeschiedenis,
  toepassingsgebied,
  vrijeHoofdstukken,
  patrimonium,
  contingentverdeling,
  huurreglement,
  versneldeToewijzing,
  interneMutaties,
  rationeleBezetting,
  buitenSociaalStelsel,
  raadSamenstelling,
  raadVergaderingen,
  raadOpdrachten,
  raadAanmelding,
  raadCoordinatie,
  raadBegeleiding,
  raadEvaluatie,
} as const;

/** The chapters of deel 2, once for each gemeente, with the 65+ sjabloon of that gemeente. */
export const gemeentehoofdstukken = {
  woonbinding: woonbindingGemeente,
  doelgroepen,
  doelgroepenplannen,
  ouderen,
} as const;

/** A reason given to a bevinding that warns; `plaats` is the place key of the bevinding (see regels/plaats.ts). */
const antwoord = z.strictObject({ regel: kort(40), plaats: kort(300), reden: kort(2000) });

/** A whole dossier file: every chapter has an empty value, so a dossier may be half-filled at any time. */
export const dossierSchema = z.strictObject({
  formaat: z.literal('toewijs-dossier'),
  versie: z.literal(DOSSIER_VERSIE),
  titel: kort(200),
  hoofdstukken: z.strictObject(gebiedshoofdstukken).prefault({}),
  perGemeente: z.record(nis(), z.strictObject(gemeentehoofdstukken).prefault({})).default({}),
  antwoorden: z.array(antwoord).default([]),
});

export type Dossier = z.output<typeof dossierSchema>;
export type Gebiedshoofdstuk = keyof typeof gebiedshoofdstukken;
export type Gemeentehoofdstuk = keyof typeof gemeentehoofdstukken;
export type DeelVanGemeente = Dossier['perGemeente'][string];
export type Antwoord = z.output<typeof antwoord>;

/** A dossier in which nothing is filled in yet. */
export const leegDossier = (titel = ''): Dossier =>
  dossierSchema.parse({ formaat: 'toewijs-dossier', versie: DOSSIER_VERSIE, titel });

/** Deel 2 of one gemeente in which nothing is filled in yet. */
export const leegDeelVanGemeente = (): DeelVanGemeente => z.strictObject(gemeentehoofdstukken).parse({});
