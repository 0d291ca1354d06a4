import { BRONNEN, type Bron } from '../recht/bronnen.ts';

/** Who has a part in the making of the reglementen. */
export type Rolsleutel =
  | 'woonmaatschappij'
  | 'toewijzingsraad'
  | 'actoren'
  | 'gemeente'
  | 'gemeenteraad'
  | 'bestuursorgaan'
  | 'toezichthouder'
  | 'minister';

/** A role as people name it, with what it does. */
export interface Rol {
  readonly sleutel: Rolsleutel;
  readonly naam: string;
  readonly taak: string;
  readonly bron: Bron;
  /** Lines of the source documents where it was read. */
  readonly vindplaats: string;
}

/** The roles, in the order in which they come in. */
export const ROLLEN: readonly Rol[] = [
  {
    sleutel: 'woonmaatschappij',
    naam: 'Woonmaatschappij',
    taak: 'Richt de toewijzingsraad op en zit hem voor. Bezorgt het ontwerp aan de gemeenten, samen met haar beslissingen over de versnelde toewijzing. Verwerkt daarna wat de gemeenteraden goedkeurden.',
    bron: BRONNEN.toewijzingsraad,
    vindplaats: '001:21; 001:37; 000:121; 000:131',
  },
  {
    sleutel: 'toewijzingsraad',
    naam: 'Toewijzingsraad',
    taak: 'Maakt het ontwerp van toewijzingsreglement en zoekt daarover consensus. Maakt afspraken over aanmelding, coördinatie en begeleiding, of geeft dat werk door.',
    bron: BRONNEN.toewijzingsraad,
    vindplaats: '001:23-29; 000:117-120',
  },
  {
    sleutel: 'actoren',
    naam: 'Huisvestings- en welzijnsactoren',
    taak: 'Melden zich zelf aan voor de toewijzingsraad als ze in het gebied actief zijn. Kunnen aanvragen coördineren, kandidaten aanmelden en begeleiding geven.',
    bron: BRONNEN.toewijzingsraad,
    vindplaats: '001:21; 001:29; 001:134',
  },
  {
    sleutel: 'gemeente',
    naam: 'Gemeente',
    taak: 'Zit in de toewijzingsraad. Beslist zonder consensus voor haar eigen grondgebied.',
    bron: BRONNEN.totstandkoming,
    vindplaats: '001:21; 001:35',
  },
  {
    sleutel: 'gemeenteraad',
    naam: 'Gemeenteraad',
    taak: 'Keurt het ontwerp goed zoals het is, of past het aan en keurt het goed. Heeft het laatste woord voor het eigen grondgebied, alleen over de strengere woonbinding en de specifieke doelgroepen.',
    bron: BRONNEN.besluitvorming,
    vindplaats: '000:124-127; 001:37; 001:99-101; 001:153',
  },
  {
    sleutel: 'bestuursorgaan',
    naam: 'Bestuursorgaan van de woonmaatschappij',
    taak: 'Stelt het toewijzingsreglement en het intern huurreglement definitief vast. Beslist over elke toewijzing, of wijst aan wie dat doet.',
    bron: BRONNEN.beslissingToewijzing,
    vindplaats: '001:29; 004:275',
  },
  {
    sleutel: 'toezichthouder',
    naam: 'Toezichthouder',
    taak: 'Krijgt het intern huurreglement en elke wijziging ervan. Kan optreden tegen een onredelijke beslissing, ook over de samenstelling van de toewijzingsraad.',
    bron: BRONNEN.internHuurreglement,
    vindplaats: '001:21; 001:69',
  },
  {
    sleutel: 'minister',
    naam: 'Minister',
    taak: 'Kan een reglement geheel of gedeeltelijk vernietigen, alleen als het een doelgroep bevat die niet op de lijst staat.',
    bron: BRONNEN.vernietigingstoezicht,
    vindplaats: '001:165; 002:35; 002:74-76',
  },
];

/** The role with this key. */
export function rolMet(sleutel: Rolsleutel): Rol {
  const gevonden = ROLLEN.find((rol) => rol.sleutel === sleutel);
  if (gevonden === undefined) throw new Error(`Geen rol ${sleutel} in de lijst.`);
  return gevonden;
}
