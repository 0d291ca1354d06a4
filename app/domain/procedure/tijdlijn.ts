import { BRONNEN, type Bron } from '../recht/bronnen.ts';
import { rechtskaderOp } from '../recht/rechtskader.ts';
import type { Rolsleutel } from './rollen.ts';

/** Where a toewijzingsreglement stands; null is before its draft. */
export type Reglementstand =
  | 'ontwerp'
  | 'vastgesteld'
  | 'bezorgd'
  | 'geintegreerd'
  | 'aangenomen'
  | 'bij-minister'
  | 'getoetst'
  | 'vernietigd'
  | 'in-werking'
  | 'bekendgemaakt';
/** Where it stands in one gemeente, while the whole is `bezorgd`. */
export type Gemeentestand = 'bezorgd' | 'in-behandeling' | 'geagendeerd' | 'goedgekeurd' | 'geamendeerd';

/** How a state is named to people. */
export const STANDNAMEN: Readonly<Record<Reglementstand | Gemeentestand, string>> = {
  ontwerp: 'ontwerp',
  vastgesteld: 'vastgesteld in de toewijzingsraad',
  bezorgd: 'bezorgd aan de gemeenten',
  'in-behandeling': 'in behandeling',
  geagendeerd: 'geagendeerd',
  goedgekeurd: 'goedgekeurd',
  geamendeerd: 'geamendeerd en goedgekeurd',
  geintegreerd: 'verwerkt tot één reglement',
  aangenomen: 'definitief vastgesteld',
  'bij-minister': 'bij de minister',
  getoetst: 'getoetst door de minister',
  vernietigd: 'geheel of gedeeltelijk vernietigd',
  'in-werking': 'in werking',
  bekendgemaakt: 'bekendgemaakt',
};

interface Stap<Stand extends string, Begin> {
  readonly van: Stand | Begin;
  readonly op: string;
  readonly naar: Stand;
  readonly door: Rolsleutel;
  /** What is done, and what is due with it. */
  readonly wat: string;
  readonly bron: Bron;
  readonly vindplaats: string;
}

/** A step of the whole reglement. */
export type Reglementstap = Stap<Reglementstand, null>;
/** A step in each gemeente of the gebied. */
export type Gemeentestap = Stap<Gemeentestand, never>;

const { toezichtDagen: dagen, toezichtVerlenging: verlenging } = rechtskaderOp(null);

/** The steps of the reglement, in order; `integreer` waits until every gemeenteraad has decided. */
export const REGLEMENTSTAPPEN: readonly Reglementstap[] = [
  {
    van: null,
    op: 'start',
    naar: 'ontwerp',
    door: 'woonmaatschappij',
    wat: 'richt de toewijzingsraad op; de raad begint aan het ontwerp',
    bron: BRONNEN.toewijzingsraad,
    vindplaats: '001:21-25',
  },
  {
    van: 'ontwerp',
    op: 'stel-vast',
    naar: 'vastgesteld',
    door: 'toewijzingsraad',
    wat: 'stelt het ontwerp vast, in consensus of elke gemeente voor haar eigen grondgebied; de woonbinding met het gebied altijd in consensus',
    bron: BRONNEN.totstandkoming,
    vindplaats: '001:35; 001:95',
  },
  {
    van: 'vastgesteld',
    op: 'bezorg',
    naar: 'bezorgd',
    door: 'woonmaatschappij',
    wat: 'bezorgt het ontwerp aan alle gemeenten, samen met de beslissingen over de versnelde toewijzing; vanaf hier verandert het ontwerp niet meer',
    bron: BRONNEN.besluitvorming,
    vindplaats: '000:117-121',
  },
  {
    van: 'bezorgd',
    op: 'integreer',
    naar: 'geintegreerd',
    door: 'woonmaatschappij',
    wat: 'verwerkt wat elke gemeenteraad goedkeurde tot één reglement en controleert het geheel opnieuw',
    bron: BRONNEN.besluitvorming,
    vindplaats: '000:129-131; 001:37',
  },
  {
    van: 'geintegreerd',
    op: 'neem-aan',
    naar: 'aangenomen',
    door: 'bestuursorgaan',
    wat: 'stelt het toewijzingsreglement en het intern huurreglement vast',
    bron: BRONNEN.besluitvorming,
    vindplaats: '000:131-133',
  },
  {
    van: 'aangenomen',
    op: 'verzend',
    naar: 'bij-minister',
    door: 'woonmaatschappij',
    wat: 'bezorgt het reglement met het dossier aan de minister, alleen als er een doelgroep buiten de lijst in staat',
    bron: BRONNEN.vernietigingstoezicht,
    vindplaats: '000:132; 001:165',
  },
  {
    van: 'bij-minister',
    op: 'verleng',
    naar: 'bij-minister',
    door: 'minister',
    wat: `heeft ${dagen.waarde} ${dagen.eenheid} en kan die termijn één keer met ${verlenging.waarde} ${verlenging.eenheid} verlengen`,
    bron: BRONNEN.vernietigingstoezicht,
    vindplaats: '002:74-76',
  },
  {
    van: 'bij-minister',
    op: 'laat-bestaan',
    naar: 'getoetst',
    door: 'minister',
    wat: 'vernietigt niets; een brief meldt dat',
    bron: BRONNEN.vernietigingstoezicht,
    vindplaats: '002:78',
  },
  {
    van: 'bij-minister',
    op: 'vernietig',
    naar: 'vernietigd',
    door: 'minister',
    wat: 'vernietigt het reglement geheel of gedeeltelijk',
    bron: BRONNEN.vernietigingstoezicht,
    vindplaats: '002:74; 002:78',
  },
  {
    van: 'aangenomen',
    op: 'treed-in-werking',
    naar: 'in-werking',
    door: 'woonmaatschappij',
    wat: 'past het reglement toe vanaf de dag die het zelf noemt, als alle doelgroepen op de lijst staan',
    bron: BRONNEN.vernietigingstoezicht,
    vindplaats: '001:165',
  },
  {
    van: 'getoetst',
    op: 'treed-in-werking',
    naar: 'in-werking',
    door: 'woonmaatschappij',
    wat: 'past het reglement toe vanaf de dag die het zelf noemt, na de toets door de minister',
    bron: BRONNEN.vernietigingstoezicht,
    vindplaats: '002:78-80',
  },
  {
    van: 'in-werking',
    op: 'maak-bekend',
    naar: 'bekendgemaakt',
    door: 'woonmaatschappij',
    wat: 'neemt de regels op in het intern huurreglement, bezorgt dat aan de toezichthouder en maakt alles bekend',
    bron: BRONNEN.internHuurreglement,
    vindplaats: '001:57-69; 000:133',
  },
];

/** The steps in each gemeente between `bezorg` and `integreer`. */
export const GEMEENTESTAPPEN: readonly Gemeentestap[] = [
  {
    van: 'bezorgd',
    op: 'neem-in-behandeling',
    naar: 'in-behandeling',
    door: 'gemeente',
    wat: 'neemt het ontwerp in behandeling en bereidt een beslissing voor',
    bron: BRONNEN.totstandkoming,
    vindplaats: '001:37',
  },
  {
    van: 'in-behandeling',
    op: 'agendeer',
    naar: 'geagendeerd',
    door: 'gemeente',
    wat: 'zet het ontwerp op de agenda van de gemeenteraad',
    bron: BRONNEN.totstandkoming,
    vindplaats: '001:37',
  },
  {
    van: 'geagendeerd',
    op: 'keur-goed',
    naar: 'goedgekeurd',
    door: 'gemeenteraad',
    wat: 'keurt het ontwerp goed zoals het is',
    bron: BRONNEN.besluitvorming,
    vindplaats: '000:124-127; 001:37',
  },
  {
    van: 'geagendeerd',
    op: 'amendeer',
    naar: 'geamendeerd',
    door: 'gemeenteraad',
    wat: 'past de strengere woonbinding of de specifieke doelgroepen voor het eigen grondgebied aan, en keurt goed',
    bron: BRONNEN.amenderen,
    vindplaats: '001:37; 001:101; 001:153',
  },
];

/** A day on which the regime itself changed. */
export interface Mijlpaal {
  /** YYYY-MM-DD. */
  readonly datum: string;
  readonly wat: string;
  readonly bron: Bron;
  readonly vindplaats: string;
}

/** The days of the regime, in order; the last one is `overgangJaren` after its start. */
export const MIJLPALEN: readonly Mijlpaal[] = [
  {
    datum: '2022-02-04',
    wat: 'de werkingsgebieden van de woonmaatschappijen zijn beslist',
    bron: BRONNEN.werkingsgebieden,
    vindplaats: '000:452-453',
  },
  {
    datum: '2024-01-01',
    wat: 'het stelsel met de vier pijlers is in werking',
    bron: BRONNEN.nieuwStelsel,
    vindplaats: '001:11; 000:164',
  },
  {
    datum: '2024-03-18',
    wat: 'kandidaat-huurders schrijven zich in via het centraal inschrijvingsregister',
    bron: BRONNEN.inschrijvingsregister,
    vindplaats: '004:146',
  },
  {
    datum: '2026-12-31',
    wat: 'laatste dag waarop een oud gemeentelijk reglement kan gelden, als er nog geen toewijzingsreglement is',
    bron: BRONNEN.overgang,
    vindplaats: '001:208',
  },
];
