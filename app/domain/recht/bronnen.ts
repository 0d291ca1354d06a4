/** How sure we are of a legal source: read in a text in force, or carried over and still to be checked. */
export type Status = 'bevestigd' | 'te bevestigen';

/** A legal source, once: how it is cited in Dutch and where in the source documents it was read. */
export interface Bron {
  readonly aanhaling: string;
  readonly vindplaats: string;
  readonly status: Status;
}

const bron = (aanhaling: string, vindplaats: string, status: Status): Bron => ({ aanhaling, vindplaats, status });

/**
 * Every legal source that a rule, a template or a help text refers to.
 * `vindplaats` names the source document and its lines; 'bevestigd' only for what a text of the regime in force shows.
 */
export const BRONNEN = {
  codex: bron('Vlaamse Codex Wonen van 2021', '004:136-138', 'bevestigd'),
  besluit: bron('Besluit Vlaamse Codex Wonen van 2021', '004:140-142', 'bevestigd'),
  strengereWoonbinding: bron('artikel 6.23 BVCW', '001:94; 004:287-291', 'bevestigd'),
  keuzeWoonbinding: bron('artikel 6.23 BVCW; praktijk van toewijzingsreglementen', '001:94', 'te bevestigen'),
  langdurigeWoonbinding: bron('artikel 6.23, § 1, BVCW', '004:293', 'bevestigd'),
  woonbindingGebied: bron('artikel 6.23 BVCW; nota geplande wijzigingen 2021, 1.3.1', '001:95', 'te bevestigen'),
  periodeWoonbinding: bron('artikel 6.23 BVCW (lengte van de periode)', '004:291', 'te bevestigen'),
  oudeBindingsfactoren: bron(
    'nota geplande wijzigingen 2021, 1.2.1; omzendbrief W/2019/01, 1.2.2',
    '001:39-43; 002:87-89',
    'te bevestigen',
  ),
  specifiekeDoelgroepen: bron('artikel 6.27 BVCW', '004:359', 'bevestigd'),
  derdePatrimonium: bron(
    'artikel 6.27 BVCW; omzendbrief W/2019/01, 1.1.2',
    '001:144; 001:193; 002:196-210',
    'te bevestigen',
  ),
  doelgroepenlijst: bron('artikel 6.27, § 1, tweede lid, BVCW', '004:396; 004:581', 'bevestigd'),
  doelgroepenplan: bron(
    'Leidraad toewijzingsreglement, 3.2.3 en 3.3.3; omzendbrief W/2019/01, 1.2.3',
    '000:530; 002:121-130',
    'te bevestigen',
  ),
  localeNood: bron('omzendbrief W/2019/01, 1.2.1 en 1.2.3', '002:66; 002:140', 'te bevestigen'),
  proportie: bron('omzendbrief W/2019/01, 1.2.3, Proportionaliteit', '002:134-140', 'te bevestigen'),
  terugval: bron('omzendbrief W/2019/01, 1.2.3, Verhouding tot andere voorrangsbepalingen', '002:180', 'te bevestigen'),
  begeleiding: bron('omzendbrief W/2019/01, 1.2.3, Begeleidende maatregelen', '002:142-148', 'te bevestigen'),
  ouderen: bron('omzendbrief W/2019/01, 1.2.4', '002:182-210', 'te bevestigen'),
  tijdelijk: bron(
    'artikel 6.27 BVCW; praktijk van reglementen in werking',
    '004:394-398; 004:498-503',
    'te bevestigen',
  ),
  leefbaarheid: bron('omzendbrief W/2019/01, 1.1.3', '002:45-49', 'te bevestigen'),
  toewijzingsraad: bron('nota geplande wijzigingen 2021, 1.1', '001:17-29; 004:265', 'te bevestigen'),
  vernietigingstoezicht: bron(
    'nota geplande wijzigingen 2021, 1.3.3; omzendbrief W/2019/01, 1.1.1',
    '001:165; 002:33-37',
    'te bevestigen',
  ),
  termijnToezicht: bron(
    'omzendbrief W/2019/01, 1.1.1 en 1.2.1 (artikel 95, § 2, derde lid, Vlaamse Wooncode)',
    '002:35; 002:74-76',
    'te bevestigen',
  ),
  standaardtoewijzing: bron('nota geplande wijzigingen 2021, 1.3.1', '001:80-88; 004:305-318', 'te bevestigen'),
  rationeleBezetting: bron('artikel 6.16 BVCW', '004:326', 'bevestigd'),
  dwingendeMutaties: bron('artikel 6.28 BVCW', '004:374', 'bevestigd'),
  kandidaatHuurder: bron('artikel 6.1, 1°/1, VCW', '004:152', 'bevestigd'),
  potentieleKandidaat: bron('artikel 6.1, 1°/2, VCW', '004:164', 'bevestigd'),
  inschrijvingPartners: bron('artikel 6.8, § 1, tweede lid, VCW', '004:166-168', 'bevestigd'),
  overgang: bron('nota geplande wijzigingen 2021, 1.5', '001:208', 'te bevestigen'),
  internHuurreglement: bron('nota geplande wijzigingen 2021, 1.2.3', '001:57-69', 'te bevestigen'),
  versneldeToewijzing: bron(
    'artikel 6.25 BVCW; nota geplande wijzigingen 2021, 1.3.2 en 1.4',
    '001:103-105; 001:192',
    'te bevestigen',
  ),
  ramingVersnelde: bron('nota geplande wijzigingen 2021, 1.3.2', '001:105; 001:125-130', 'te bevestigen'),
  hoofddoelgroepen: bron('nota geplande wijzigingen 2021, 1.3.2', '001:109-117', 'te bevestigen'),
  subdoelgroepen: bron('nota geplande wijzigingen 2021, 1.3.2', '001:117-119; 001:132', 'te bevestigen'),
  volgordeVersnelde: bron('nota geplande wijzigingen 2021, 1.2.3 en 1.3.2', '001:61-64; 001:121', 'te bevestigen'),
  aanmelders: bron('artikel 6.25 BVCW; nota geplande wijzigingen 2021, 1.3.2', '001:134', 'te bevestigen'),
  dwingendeRedenen: bron('artikel 6.28 BVCW; nota geplande wijzigingen 2021, 1.3.4', '001:167-180', 'te bevestigen'),
  vrijwilligeMutatie: bron('nota geplande wijzigingen 2021, 1.3.4', '001:182', 'te bevestigen'),
  buitenStelsel: bron('nota geplande wijzigingen 2021, 1.3.4', '001:186', 'te bevestigen'),
  ondersteunendeFunctie: bron('nota geplande wijzigingen 2021, 1.3.4', '001:186; 001:205', 'te bevestigen'),
  totstandkoming: bron('nota geplande wijzigingen 2021, 1.2.1', '001:33-43', 'te bevestigen'),
  besluitvorming: bron(
    'inspiratiesessie van het agentschap van 22 mei 2023, besluitvorming pijler 3',
    '000:115-133',
    'bevestigd',
  ),
  amenderen: bron('nota geplande wijzigingen 2021, 1.3.1 en 1.3.3', '001:94-101; 001:153', 'te bevestigen'),
  werkafspraken: bron('nota geplande wijzigingen 2021, 1.2.2', '001:45-53; 001:134', 'te bevestigen'),
  begeleidingsmodel: bron(
    'inspiratiesessie van het agentschap van 22 mei 2023, samenwerkingsmodel voor begeleidingen',
    '000:343-365',
    'te bevestigen',
  ),
  contingentverdeling: bron(
    'inspiratiesessie van het agentschap van 22 mei 2023, verdeling over woonmaatschappijen',
    '000:334-341',
    'te bevestigen',
  ),
  evaluatieRaad: bron('praktijk van een reglement in werking', '004:279', 'bevestigd'),
  beslissingToewijzing: bron(
    'praktijk van een reglement in werking; nota geplande wijzigingen 2021, 1.1',
    '001:29; 004:275',
    'bevestigd',
  ),
  nieuwStelsel: bron('Besluit Vlaamse Codex Wonen van 2021, boek 6', '001:11; 000:164', 'te bevestigen'),
  inschrijvingsregister: bron('praktijk van een reglement in werking', '004:146', 'bevestigd'),
  werkingsgebieden: bron('inspiratiesessie van het agentschap van 22 mei 2023, tijdslijn', '000:448-453', 'bevestigd'),
  eigenWerkwijze: bron(
    'werkwijze van Toewijs, waar de bronnen niets zeggen',
    'ontwerp van het product',
    'te bevestigen',
  ),
  eigenControle: bron(
    'controle van Toewijs op de eigen cijfers van het reglement',
    'ontwerp van het product',
    'bevestigd',
  ),
} as const satisfies Record<string, Bron>;

export type BronSleutel = keyof typeof BRONNEN;
