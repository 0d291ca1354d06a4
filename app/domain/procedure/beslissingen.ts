import { BRONNEN, type Bron } from '../recht/bronnen.ts';
import type { Rolsleutel } from './rollen.ts';

/** The document that a decision stands in. */
export type Reglementsoort = 'toewijzingsreglement' | 'intern huurreglement' | 'huishoudelijk reglement';

/** A decision: who takes it, how, where it stands, and whether a gemeenteraad may change it. */
export interface Beslissing {
  readonly sleutel: string;
  readonly waarover: string;
  readonly door: Rolsleutel;
  readonly hoe: string;
  /** Null: a decision of its own, which stands in none of the three documents. */
  readonly document: Reglementsoort | null;
  /** Whether a gemeenteraad may amend it, for its own territory. */
  readonly amendeerbaar: boolean;
  readonly bron: Bron;
  /** Lines of the source documents where it was read. */
  readonly vindplaats: string;
}

/** Decisions on the toewijzingsraad and the toewijzingsreglement. */
const OVER_HET_REGLEMENT: readonly Beslissing[] = [
  {
    sleutel: 'deelgebieden',
    waarover: 'het werkingsgebied in deelgebieden verdelen, elk met een eigen toewijzingsraad',
    door: 'woonmaatschappij',
    hoe: 'zelf, of op vraag van gemeenten van het gebied',
    document: null,
    amendeerbaar: false,
    bron: BRONNEN.toewijzingsraad,
    vindplaats: '001:17',
  },
  {
    sleutel: 'samenstelling',
    waarover: 'wie in de toewijzingsraad zit',
    door: 'woonmaatschappij',
    hoe: 'in consensus in de toewijzingsraad; zonder consensus beslist de woonmaatschappij',
    document: 'toewijzingsreglement',
    amendeerbaar: false,
    bron: BRONNEN.toewijzingsraad,
    vindplaats: '001:21; 004:265',
  },
  {
    sleutel: 'ontwerp',
    waarover: 'het ontwerp van toewijzingsreglement',
    door: 'toewijzingsraad',
    hoe: 'in consensus; zonder consensus beslist elke gemeente voor haar eigen grondgebied',
    document: 'toewijzingsreglement',
    amendeerbaar: true,
    bron: BRONNEN.totstandkoming,
    vindplaats: '001:35',
  },
  {
    sleutel: 'strengere-woonbinding',
    waarover: 'een woonbinding met de gemeente die strenger is dan de wettelijke',
    door: 'gemeenteraad',
    hoe: 'elke gemeente voor haar eigen grondgebied, na bespreking in de toewijzingsraad',
    document: 'toewijzingsreglement',
    amendeerbaar: true,
    bron: BRONNEN.amenderen,
    vindplaats: '001:94; 001:101',
  },
  {
    sleutel: 'woonbinding-gebied',
    waarover: 'rekening houden met de woonbinding met het hele (deel-)werkingsgebied',
    door: 'toewijzingsraad',
    hoe: 'alleen in consensus van alle gemeenten van het gebied',
    document: 'toewijzingsreglement',
    amendeerbaar: false,
    bron: BRONNEN.woonbindingGebied,
    vindplaats: '001:95; 001:99',
  },
  {
    sleutel: 'doelgroepen',
    waarover: 'de specifieke doelgroepen en het aantal woningen voor elk',
    door: 'gemeenteraad',
    hoe: 'op voorstel van de toewijzingsraad; elke gemeente heeft het laatste woord voor haar eigen grondgebied',
    document: 'toewijzingsreglement',
    amendeerbaar: true,
    bron: BRONNEN.amenderen,
    vindplaats: '001:153',
  },
  {
    sleutel: 'doelgroep-buiten-lijst',
    waarover: 'of een reglement met een doelgroep buiten de lijst mag blijven bestaan',
    door: 'minister',
    hoe: 'vernietigt het reglement geheel, gedeeltelijk of niet',
    document: 'toewijzingsreglement',
    amendeerbaar: false,
    bron: BRONNEN.vernietigingstoezicht,
    vindplaats: '001:165; 002:74-76',
  },
  {
    sleutel: 'definitief',
    waarover: 'het definitieve toewijzingsreglement',
    door: 'bestuursorgaan',
    hoe: 'nadat de woonmaatschappij verwerkte wat elke gemeenteraad goedkeurde',
    document: 'toewijzingsreglement',
    amendeerbaar: false,
    bron: BRONNEN.besluitvorming,
    vindplaats: '000:129-133; 001:37',
  },
];

/** Decisions on the versnelde toewijzing (pijler 2), the mutaties (pijler 4) and what else the verhuurder applies. */
const OVER_DE_UITVOERING: readonly Beslissing[] = [
  {
    sleutel: 'raming',
    waarover: 'de jaarlijkse raming van de toewijzingen, waarvan het vaste aandeel versneld gebeurt',
    door: 'woonmaatschappij',
    hoe: 'op het einde van elk jaar voor het volgende jaar',
    document: null,
    amendeerbaar: false,
    bron: BRONNEN.ramingVersnelde,
    vindplaats: '001:105; 001:125-130',
  },
  {
    sleutel: 'verdeling-versneld',
    waarover: 'de verdeling van het percentage voor versnelde toewijzingen',
    door: 'woonmaatschappij',
    hoe: 'met een motivering; bezorgd aan de gemeenten samen met het ontwerp',
    document: 'intern huurreglement',
    amendeerbaar: false,
    bron: BRONNEN.internHuurreglement,
    vindplaats: '001:60-61; 000:121',
  },
  {
    sleutel: 'verfijning',
    waarover:
      'een verfijning van de voorwaarden voor een subdoelgroep van wie dak- en thuisloos is of dat dreigt te worden',
    door: 'woonmaatschappij',
    hoe: 'met een motivering, na overleg in de toewijzingsraad; een subdoelgroep schrappen of toevoegen kan niet',
    document: 'intern huurreglement',
    amendeerbaar: false,
    bron: BRONNEN.subdoelgroepen,
    vindplaats: '001:62; 001:119; 001:132',
  },
  {
    sleutel: 'volgorde',
    waarover: 'de volgorde waarin aanvragen voor een versnelde toewijzing behandeld worden',
    door: 'woonmaatschappij',
    hoe: 'met een motivering; zonder afspraak geldt de chronologische volgorde',
    document: 'intern huurreglement',
    amendeerbaar: false,
    bron: BRONNEN.volgordeVersnelde,
    vindplaats: '001:63; 001:121',
  },
  {
    sleutel: 'aanmelding',
    waarover: 'hoe kandidaat-huurders aangemeld worden, en welke diensten dat ook mogen',
    door: 'toewijzingsraad',
    hoe: 'als praktische afspraak',
    document: 'huishoudelijk reglement',
    amendeerbaar: false,
    bron: BRONNEN.werkafspraken,
    vindplaats: '001:51; 001:134',
  },
  {
    sleutel: 'coordinatie',
    waarover: 'wie de aanvragen coördineert',
    door: 'toewijzingsraad',
    hoe: 'zelf, of door het werk aan een welzijnsactor, een kleine groep actoren of de verhuurder te geven',
    document: 'huishoudelijk reglement',
    amendeerbaar: false,
    bron: BRONNEN.werkafspraken,
    vindplaats: '001:29; 001:52; 001:134',
  },
  {
    sleutel: 'begeleiding',
    waarover: 'wie kandidaat-huurders en huurders begeleidt, en hoe',
    door: 'toewijzingsraad',
    hoe: 'als praktische afspraak met de diensten',
    document: 'huishoudelijk reglement',
    amendeerbaar: false,
    bron: BRONNEN.werkafspraken,
    vindplaats: '001:53; 001:134',
  },
  {
    sleutel: 'werking-raad',
    waarover: 'de interne werking van de toewijzingsraad en de evaluatie van het beleid',
    door: 'toewijzingsraad',
    hoe: 'als afspraak tussen de leden',
    document: 'huishoudelijk reglement',
    amendeerbaar: false,
    bron: BRONNEN.werkafspraken,
    vindplaats: '001:47; 004:279',
  },
  {
    sleutel: 'mutaties',
    waarover: 'hoe de interne mutaties om dwingende redenen tussen de andere toewijzingen passen',
    door: 'woonmaatschappij',
    hoe: 'met een motivering; een vrijwillige mutatie hoort hier niet bij',
    document: 'intern huurreglement',
    amendeerbaar: false,
    bron: BRONNEN.dwingendeRedenen,
    vindplaats: '001:67; 001:182-184',
  },
  {
    sleutel: 'rationele-bezetting',
    waarover: 'welk gezin bij welke woning past (rationele bezetting)',
    door: 'woonmaatschappij',
    hoe: 'binnen de wettelijke voorwaarden en aangepast aan haar eigen patrimonium',
    document: 'intern huurreglement',
    amendeerbaar: false,
    bron: BRONNEN.rationeleBezetting,
    vindplaats: '004:326',
  },
  {
    sleutel: 'huurreglement',
    waarover: 'het intern huurreglement en elke wijziging ervan',
    door: 'bestuursorgaan',
    hoe: 'daarna krijgt de toezichthouder het; die kan tegen een onredelijke beslissing optreden',
    document: 'intern huurreglement',
    amendeerbaar: false,
    bron: BRONNEN.internHuurreglement,
    vindplaats: '001:57-69',
  },
  {
    sleutel: 'toewijzing',
    waarover: 'aan wie een woning toegewezen wordt',
    door: 'bestuursorgaan',
    hoe: 'zelf, of door wie het daarvoor aanwijst; nooit door de toewijzingsraad',
    document: null,
    amendeerbaar: false,
    bron: BRONNEN.beslissingToewijzing,
    vindplaats: '001:29; 004:275-277',
  },
];

/** Every decision in the making and the use of the reglementen, in the order in which they come up. */
export const BESLISSINGEN: readonly Beslissing[] = [...OVER_HET_REGLEMENT, ...OVER_DE_UITVOERING];
