import type { Gebiedshoofdstuk, Gemeentehoofdstuk } from './dossier.ts';

/** The parts of a toewijzingsreglement, in the order of the official sjabloon. */
export type Deel = 'vooraan' | 'algemeen' | 'deel-1' | 'deel-2' | 'slot';

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
const gemeente = (hoofdstuk: Gemeentehoofdstuk, titel: string, officieel: string): Sjabloonregel => ({
  niveau: 'gemeente',
  deel: 'deel-2',
  hoofdstuk,
  titel,
  officieel,
  optioneel: false,
});

/**
 * The chapters of the official sjabloon and of our optional ones, in order [000:522-535].
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
  gebied('slot', 'slotbepalingen', 'Slotbepalingen', '4'),
  gebied('slot', 'vrijeHoofdstukken', 'Eigen hoofdstukken'),
  gebied('slot', 'patrimonium', 'Patrimonium (adressen)'),
];
