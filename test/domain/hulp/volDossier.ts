import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { vingerafdrukkenVan } from '../../../app/domain/huurreglement/overname.ts';
import { type Dossier, dossierSchema } from '../../../app/domain/reglement/dossier.ts';
import { BERLARE, BUGGENHOUT, eenDoelgroep, eenDoelgroepOuderen, type Hoofdstukken } from './eenDossier.ts';
import { gaafDossier } from './gaafDossier.ts';

const bron = { bron: 'jaarverslag 2025', peildatum: '2025-12-31' };

const jaren = [
  { jaar: 2021, toewijzingen: 61, uitgesloten: 6 },
  { jaar: 2022, toewijzingen: 58, uitgesloten: 2 },
  { jaar: 2023, toewijzingen: 64, uitgesloten: 9 },
  { jaar: 2024, toewijzingen: 55, uitgesloten: 0 },
  { jaar: 2025, toewijzingen: 70, uitgesloten: 12 },
];

/** The chapters of the intern huurreglement, filled in. */
export const HUURHOOFDSTUKKEN: Hoofdstukken = {
  huurreglement: {
    versie: { nummer: '1.0', ingangsdatum: '2026-03-01', goedgekeurdOp: '2026-02-10', toezichthouderOp: '2026-02-12' },
    inleiding: 'Wie een vraag heeft over een toewijzing, kan terecht bij de dienst Verhuur.',
    beslisser: { keuze: 'aangesteld', wie: 'het toewijzingscomité' },
    slot: 'De woonmaatschappij maakt dit reglement bekend op haar website.',
  },
  versneldeToewijzing: {
    raming: { jaar: 2026, jaren, nieuw: 24, nieuwUitgesloten: 4, afronding: 'dichtstbij', ...bron },
    verdeling: {
      keuze: 'opgesplitst',
      delen: [
        { sleutel: 'woonnood', naam: 'Woonnood', aandeel: 1500, omschrijving: 'Op basis van objectieve criteria.' },
        { sleutel: 'stuurgroep', naam: 'Via de stuurgroep', aandeel: 500 },
      ],
      motivering: 'De twee kanalen van vroeger blijven zo herkenbaar.',
    },
    overleg: { op: '2025-11-20', verslag: 'verslag nr. 7' },
    verfijningen: [
      {
        sleutel: 'familie',
        hoofddoelgroep: 'dak-en-thuisloos',
        subdoelgroep: 'tijdelijk bij familie of vrienden',
        soort: 'verfijnd',
        voorwaarde: 'De persoon verblijft er minstens 3 maanden.',
        motivering: 'Korte logeerpartijen horen er niet bij.',
      },
    ],
    aanmelders: [
      {
        sleutel: 'ocmw',
        organisatie: 'OCMW Berlare',
        grond: 'besluit',
        hoofddoelgroepen: ['slechte-huisvesting', 'dak-en-thuisloos'],
        begeleiding: true,
      },
      {
        sleutel: 'caw',
        organisatie: 'CAW',
        grond: 'toewijzingsraad',
        hoofddoelgroepen: ['dak-en-thuisloos'],
        begeleiding: false,
      },
    ],
    volgorde: { keuze: 'chronologisch', motivering: 'Zo weet iedereen waar hij aan toe is.' },
  },
  interneMutaties: {
    inleiding: 'De dienst Verhuur houdt de aanvragen bij.',
    mutaties: [
      { sleutel: 'sloop', reden: 'sloop-renovatie-verkoop', plaats: 'eerst', aandeel: { soort: 'geen' } },
      {
        sleutel: 'onder',
        reden: 'onderbezetting',
        plaats: 'beurtelings',
        aandeel: { soort: 'percentage', percentage: 1250 },
        voorwaarden: 'De huurder krijgt één aanbod per jaar.',
      },
      { sleutel: 'over', reden: 'overbezetting', plaats: 'na-de-andere', aandeel: { soort: 'aantal', aantal: 6 } },
    ],
    vrijwillig: 'De huurder schrijft zich in het centraal inschrijvingsregister in.',
    motivering: 'Wie moet verhuizen, gaat voor op wie wil verhuizen.',
  },
  rationeleBezetting: {
    inleiding: 'Een kind dat om de week verblijft, telt mee.',
    tabel: [
      { sleutel: 'alleen', gezin: 'alleenstaande', slaapkamersVan: 0, slaapkamersTot: 1 },
      { sleutel: 'koppel', gezin: 'koppel', slaapkamersVan: 1, slaapkamersTot: 2, toelichting: 'twee bij ziekte' },
      { sleutel: 'groot', gezin: 'koppel met drie kinderen', slaapkamersVan: 3, slaapkamersTot: 4 },
    ],
    afwijkingen: 'De dienst Verhuur kan met een motivering afwijken.',
  },
  buitenSociaalStelsel: {
    patrimonium: { aantal: 620, ...bron },
    wijken: [
      { sleutel: 'kaai', naam: 'Kaaiwijk', woningen: 70, ondersteunend: 2, omschrijving: 'wijkconciërge', ...bron },
    ],
    verhuringen: [
      { sleutel: 'opvang', soort: 'algemeen', omschrijving: 'noodwoning van het OCMW', aantal: 4 },
      { sleutel: 'winter', soort: 'winteropvang', omschrijving: 'drie studio’s', aantal: 3 },
    ],
    motivering: 'De noodwoningen vangen wie dringend een dak nodig heeft.',
  },
};

/** The chapters of the huishoudelijk reglement, filled in. */
export const RAADHOOFDSTUKKEN: Hoofdstukken = {
  raadSamenstelling: {
    versie: { nummer: '2', goedgekeurdOp: '2025-10-01', ingangsdatum: '2025-11-01' },
    voorzitterschap: 'De voorzitter leidt de vergadering.',
    secretariaat: 'de dienst Verhuur van de woonmaatschappij',
    toetreding: 'Een actor meldt zich aan bij het secretariaat.',
    uittreding: 'Wie stopt, laat dat schriftelijk weten.',
    vertrouwelijkheid: 'Wat over een persoon wordt gezegd, blijft binnen de raad.',
  },
  raadVergaderingen: {
    perJaar: 4,
    oproepingsdagen: 14,
    wijze: 'beide',
    agenda: 'Elk lid kan een punt agenderen.',
    quorum: { keuze: 'meerderheid', alleGemeenten: true, zonder: 'Er volgt binnen de maand een nieuwe vergadering.' },
    besluitvorming: 'De raad streeft naar consensus.',
    verslag: 'Het verslag gaat binnen twee weken naar alle leden.',
  },
  raadOpdrachten: {
    beleid: 'De raad ontwerpt het toewijzingsreglement.',
    taken: [
      { sleutel: 'aanmelden', taak: 'aanmelding', door: 'het OCMW', afspraken: 'Met één formulier.' },
      { sleutel: 'vorming', taak: 'andere', naam: 'Vorming', door: 'het CAW' },
    ],
  },
  raadAanmelding: {
    kanalen: [{ sleutel: 'loket', naam: 'Woonloket', pijler: 'beide', door: 'het OCMW', werkwijze: 'Op afspraak.' }],
    bewijsstukken: 'Een attest van de begeleidende dienst.',
    gegevens: 'Alleen wat nodig is, wordt gedeeld.',
  },
  raadCoordinatie: {
    door: 'het OCMW',
    werkwijze: 'Eén lijst voor het hele gebied.',
    stappen: [
      {
        sleutel: 'vrij',
        stap: 'De woonmaatschappij meldt dat een woning vrijkomt',
        door: 'woonmaatschappij',
        dagen: 0,
      },
      { sleutel: 'voordracht', stap: 'Het OCMW draagt een kandidaat voor', door: 'OCMW', dagen: 10 },
      { sleutel: 'beslist', stap: 'De woonmaatschappij beslist', door: 'woonmaatschappij', dagen: 7 },
    ],
    geenKandidaat: 'De woonmaatschappij wijst dan standaard toe.',
  },
  raadBegeleiding: {
    inleiding: 'Niet iedereen heeft begeleiding nodig.',
    treden: [
      { sleutel: 'vraag', naam: 'Op vraag', wanneer: 'Bij elke toewijzing.', wat: 'Een aanspreekpunt.', door: 'OCMW' },
      { sleutel: 'woon', naam: 'Woonbegeleiding', wanneer: 'Bij een nood.', wat: 'Huisbezoeken.', door: 'CAW' },
    ],
    knipperlicht: {
      keuze: true,
      wanneer: 'Na een eerdere uithuiszetting.',
      gevolg: 'een-van-beide',
      beslist: 'het casusoverleg',
      hoogstens: 3,
    },
    pijler2: 'Een attest volstaat.',
    pijler3: 'Een overeenkomst gaat vooraf.',
  },
  raadEvaluatie: {
    ritme: 'jaarlijks',
    methode: 'De raad bespreekt de cijfers.',
    cijfers: [{ sleutel: 'aantal', naam: 'Versnelde toewijzingen', bron: 'woonmaatschappij' }],
    verslagAan: 'de gemeenteraden',
    wijziging: 'Een wijziging volgt dezelfde weg.',
  },
};

const types = {
  eengezinswoning: [5, 25, 90, 50, 10],
  appartement: [10, 50, 45, 10, 5],
  ...bron,
} satisfies NonNullable<NonNullable<Hoofdstukken['gemeenten']>['gemeenten']>[number]['perType'];

/** A dossier in which the three documents and the 65+ sjabloon of Berlare are filled in, and the reglement is taken over. */
export function volDossier(anders: Hoofdstukken = {}): Dossier {
  const gaaf = gaafDossier();
  const dossier = dossierSchema.parse({
    ...gaaf,
    hoofdstukken: {
      ...gaaf.hoofdstukken,
      woonmaatschappij: { naam: 'De Woonmaatschappij', versie: { nummer: '3', ingangsdatum: '2025-11-01' } },
      gemeenten: {
        ...gaaf.hoofdstukken.gemeenten,
        gemeenten: gaaf.hoofdstukken.gemeenten.gemeenten.map((gemeente) => ({ ...gemeente, perType: types })),
      },
      doelgroepen: {
        doelgroepen: [
          eenDoelgroepOuderen({
            naam: 'de kandidaat-huurder vanaf 65 jaar',
            korteNaam: 'ouderen',
            beschrijving: 'Wie minstens 65 jaar is.',
            woningen: [
              { gemeente: BERLARE, adres: 'Kaai 1', slaapkamers: 1, toegang: 'lift' },
              { gemeente: BERLARE, adres: 'Kaai 3', slaapkamers: 2, toegang: 'gelijkvloers' },
              { gemeente: BUGGENHOUT, adres: 'Dries 8', slaapkamers: 1, toegang: 'lift' },
            ],
          }),
          eenDoelgroep({
            naam: 'de kandidaat-huurder met een beperking',
            aantallen: [{ gemeente: BERLARE, aantal: 5 }],
          }),
        ],
      },
      ...HUURHOOFDSTUKKEN,
      ...RAADHOOFDSTUKKEN,
      ...anders,
    },
    perGemeente: {
      [BERLARE]: {
        ouderen: {
          motivering: 'De woningen liggen bij het dienstencentrum.',
          maatregelen: 'De dienst gezinszorg komt aan huis.',
          overleg: { op: '2025-06-03', allenAkkoord: true, deelnemers: 'gemeente, OCMW, de woonmaatschappij' },
        },
      },
    },
  });
  dossier.hoofdstukken.huurreglement.overgenomen = {
    op: '2026-01-15',
    vingerafdrukken: vingerafdrukkenVan(maakOverzicht(dossier)),
  };
  return dossier;
}
