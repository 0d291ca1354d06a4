import type { Gebiedshoofdstuk, Gemeentehoofdstuk } from './dossier.ts';

/** The documents that are made out of a dossier: toewijzingsreglement, intern huurreglement, huishoudelijk reglement. */
export type Reglementsoort = 'tr' | 'ihr' | 'hr';

/** The parts of a toewijzingsreglement, in the order of the official sjabloon, and then the two other documents. */
export type Deel = 'vooraan' | 'algemeen' | 'deel-1' | 'deel-2' | 'slot' | 'ihr' | 'hr';

interface RegelVanHetSjabloon {
  readonly deel: Deel;
  /** Title as printed; fixed by the sjabloon for what is not optional. */
  readonly titel: string;
  /** Number in the official sjabloon, without the leading '3.' of the Leidraad; '' for an optional chapter. */
  readonly officieel: string;
  readonly optioneel: boolean;
}

export interface GebiedsregelVanHetSjabloon extends RegelVanHetSjabloon {
  readonly niveau: 'gebied';
  readonly hoofdstuk: Gebiedshoofdstuk;
}

export interface GemeenteregelVanHetSjabloon extends RegelVanHetSjabloon {
  readonly niveau: 'gemeente';
  readonly hoofdstuk: Gemeentehoofdstuk;
}

export type Sjabloonregel = GebiedsregelVanHetSjabloon | GemeenteregelVanHetSjabloon;

const gebied = (deel: Deel, hoofdstuk: Gebiedshoofdstuk, titel: string, officieel = ''): Sjabloonregel => ({
  niveau: 'gebied',
  deel,
  hoofdstuk,
  titel,
  officieel,
  optioneel: officieel === '',
});
const gemeente = (hoofdstuk: Gemeentehoofdstuk, titel: string, officieel = ''): Sjabloonregel => ({
  niveau: 'gemeente',
  deel: 'deel-2',
  hoofdstuk,
  titel,
  officieel,
  optioneel: officieel === '',
});

/**
 * The chapters of the official sjabloon and of our optional ones, in order [000:522-535], and those of the intern huurreglement
 * [001:57-69] and the huishoudelijk reglement [001:45-53], which have numbers of their own.
 * Task list, templates, completeness and places of bevindingen all follow this list.
 */
export const SJABLOON: readonly Sjabloonregel[] = [
  gebied('vooraan', 'afkortingen', 'Afkortingen'),
  gebied('vooraan', 'definities', 'Definities'),
  gebied('vooraan', 'voorgeschiedenis', 'Voorgeschiedenis'),
  gebied('vooraan', 'toepassingsgebied', 'Toepassingsgebied'),
  gebied('algemeen', 'woonmaatschappij', 'Gegevens woonmaatschappij', '1.1'),
  gebied('algemeen', 'gemeenten', 'Gemeenten in het (deel-)werkingsgebied', '1.2'),
  gebied('algemeen', 'toewijzingsraad', 'Leden toewijzingsraad', '1.3'),
  gebied('deel-1', 'woonbinding', 'Langdurige woonbinding', '2.1'),
  gebied('deel-1', 'doelgroepen', 'Specifieke doelgroepen', '2.2'),
  gebied('deel-1', 'doelgroepenplannen', 'Doelgroepenplan', '2.3'),
  gemeente('woonbinding', 'Langdurige woonbinding', '3.1'),
  gemeente('doelgroepen', 'Specifieke doelgroepen', '3.2'),
  gemeente('doelgroepenplannen', 'Doelgroepenplan', '3.3'),
  gemeente('ouderen', 'Sjabloon 65+ (bijlage)'),
  gebied('slot', 'slotbepalingen', 'Slotbepalingen', '4'),
  gebied('slot', 'vrijeHoofdstukken', 'Eigen hoofdstukken'),
  gebied('slot', 'patrimonium', 'Patrimonium (adressen)'),
  gebied('slot', 'contingentverdeling', 'Verdeling van een contingent'),
  gebied('ihr', 'huurreglement', 'Algemene bepalingen', '1'),
  gebied('ihr', 'versneldeToewijzing', 'Versnelde toewijzingen', '3'),
  gebied('ihr', 'interneMutaties', 'Interne mutaties om dwingende redenen', '5'),
  gebied('ihr', 'rationeleBezetting', 'Rationele bezetting', '6'),
  gebied('ihr', 'buitenSociaalStelsel', 'Verhuringen buiten het sociaal huurstelsel', '7'),
  gebied('hr', 'raadSamenstelling', 'Samenstelling en werking', '1'),
  gebied('hr', 'raadVergaderingen', 'Vergaderingen en besluiten', '2'),
  gebied('hr', 'raadOpdrachten', 'Opdrachten', '3'),
  gebied('hr', 'raadAanmelding', 'Aanmelding van kandidaten', '4'),
  gebied('hr', 'raadCoordinatie', 'Coördinatie van de aanvragen', '5'),
  gebied('hr', 'raadBegeleiding', 'Begeleiding', '6'),
  gebied('hr', 'raadEvaluatie', 'Evaluatie en opvolging', '7'),
];

/** The document that a part belongs to. */
export const reglementVan = (deel: Deel): Reglementsoort => (deel === 'ihr' || deel === 'hr' ? deel : 'tr');

/** The document in which a chapter stands, by the key of the chapter; those of deel 2 stand in the toewijzingsreglement. */
export function reglementVanHoofdstuk(hoofdstuk: Gebiedshoofdstuk | Gemeentehoofdstuk): Reglementsoort {
  const regel = SJABLOON.find((een) => een.hoofdstuk === hoofdstuk);
  return regel === undefined ? 'tr' : reglementVan(regel.deel);
}
