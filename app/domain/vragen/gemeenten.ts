import { gemeenteMetNis } from '../reglement/gemeentenlijst.ts';
import { herkomstvragen, onderKop, tekstVan } from './delen.ts';
import type { Groep, Lijstvraag, Vraag } from './vraag.ts';

const leegPerVerhuurder = { verhuurder: '', aantal: null, inOverdracht: false, bron: '', peildatum: null };
const leegCijfer = { aantal: null, bron: '', peildatum: null };
const leegPerLeeftijd = { totaal: null, vanaf65: null, bron: '', peildatum: null };
const leegPerType = {
  eengezinswoning: [null, null, null, null, null],
  appartement: [null, null, null, null, null],
  bron: '',
  peildatum: null,
};

/** A gemeente of which nothing is known yet. */
const nieuweGemeente = (nis: string) => ({
  nis,
  aanspreking: 'gemeente',
  woningen: [],
  kleineWoningen: leegCijfer,
  perType: leegPerType,
  inwoners: leegPerLeeftijd,
  kandidaten: leegPerLeeftijd,
});

const perVerhuurder = (
  rest: Pick<Lijstvraag, 'naam' | 'label' | 'hint' | 'waarom'> & Partial<Lijstvraag>,
): Lijstvraag => ({
  ...rest,
  soort: 'lijst',
  enkelvoud: 'verhuurder',
  ordenbaar: true,
  nieuw: () => leegPerVerhuurder,
  titelVan: (item, rang) => tekstVan(item.verhuurder) || `verhuurder ${rang + 1}`,
  vragen: [
    { naam: 'verhuurder', soort: 'kort', max: 200, label: 'Naam van de verhuurder', begrippen: ['verhuurder'] },
    { naam: 'aantal', soort: 'aantal', eenheid: 'woningen', label: 'Aantal sociale huurwoningen', nodig: true },
    {
      naam: 'inOverdracht',
      soort: 'vink',
      label: 'Deze woningen gaan over naar de woonmaatschappij',
      hint: 'Woningen van een andere verhuurder mogen meetellen als de overdracht loopt.',
    },
    ...herkomstvragen,
  ],
});

const slaapkamers = (naam: string, label: string, namen: readonly string[]): Groep => ({
  naam,
  soort: 'groep',
  label,
  vragen: namen.map((titel, plek) => ({ naam: String(plek), soort: 'aantal', eenheid: 'woningen', label: titel })),
});

const perType: Groep = {
  naam: 'perType',
  soort: 'groep',
  label: 'Woningen per type en aantal slaapkamers',
  hint: 'Van alle verhuurders samen. Alleen nodig wanneer u woningen voor ouderen voorbehoudt.',
  waarom:
    'Met deze tabel berekent het programma het aantal kleine woningen, waarvan ouderen er hoogstens {ouderenKlein} krijgen.',
  bron: 'ouderen',
  begrippen: ['kleine-woningen'],
  vragen: [
    slaapkamers('eengezinswoning', 'Eengezinswoningen', [
      'Eengezinswoning met 1 slaapkamer',
      'Eengezinswoning met 2 slaapkamers',
      'Eengezinswoning met 3 slaapkamers',
      'Eengezinswoning met 4 slaapkamers',
      'Eengezinswoning met 5 of meer slaapkamers',
    ]),
    slaapkamers('appartement', 'Appartementen', [
      'Studio',
      'Appartement met 1 slaapkamer',
      'Appartement met 2 slaapkamers',
      'Appartement met 3 slaapkamers',
      'Appartement met 4 of meer slaapkamers',
    ]),
    ...herkomstvragen,
  ],
};

const perLeeftijd = (naam: string, label: string, wie: string, rest: Partial<Groep> = {}): Groep => ({
  ...rest,
  naam,
  soort: 'groep',
  label,
  vragen: [
    { naam: 'totaal', soort: 'aantal', eenheid: wie, label: `Alle ${wie}` },
    { naam: 'vanaf65', soort: 'aantal', eenheid: wie, label: 'Daarvan {ouderenLeeftijd} jaar of ouder' },
    ...herkomstvragen,
  ],
});

/** 1.2 Gemeenten in het (deel-)werkingsgebied. */
export const vragenGemeenten: readonly Vraag[] = [
  {
    naam: 'gebied',
    soort: 'groep',
    label: 'Het gebied waarvoor dit reglement geldt',
    vragen: [
      {
        naam: 'soort',
        soort: 'keuze',
        label: 'Voor welk gebied is dit reglement?',
        waarom: 'De titels en de artikels noemen het gebied zoals u het hier kiest.',
        begrippen: ['werkingsgebied', 'deelwerkingsgebied'],
        nodig: true,
        mogelijkheden: [
          { waarde: 'werkingsgebied', label: 'Het hele werkingsgebied' },
          {
            waarde: 'deelwerkingsgebied',
            label: 'Een deelwerkingsgebied',
            uitleg: 'Elk deelwerkingsgebied heeft een eigen toewijzingsraad en een eigen reglement.',
          },
        ],
      },
      {
        naam: 'naam',
        soort: 'kort',
        max: 200,
        label: 'Naam van het gebied',
        hint: 'Alleen als het gebied een eigen naam heeft.',
      },
    ],
  },
  {
    naam: 'gemeenten',
    soort: 'lijst',
    label: 'Gemeenten',
    hint: 'In de volgorde waarin ze in het reglement komen; elke gemeente krijgt een eigen deel 2.',
    waarom: 'Het programma rekent elke grens uit op de cijfers van de gemeenten.',
    enkelvoud: 'gemeente',
    ordenbaar: true,
    kenmerk: 'nis',
    uniek: true,
    nodig: true,
    nieuw: (_bestaand, _context, waarde = '') => nieuweGemeente(waarde),
    titelVan: (item, rang) => gemeenteMetNis(tekstVan(item.nis))?.naam ?? `gemeente ${rang + 1}`,
    vragen: [
      { naam: 'nis', soort: 'gemeenteVanDeLijst', label: 'Gemeente', hint: 'Zoek op naam.', nodig: true },
      {
        naam: 'aanspreking',
        soort: 'keuze',
        verplicht: true,
        label: 'Is het een stad of een gemeente?',
        mogelijkheden: [
          { waarde: 'gemeente', label: 'Gemeente' },
          { waarde: 'stad', label: 'Stad' },
        ],
      },
      perVerhuurder({
        naam: 'woningen',
        label: 'Sociale huurwoningen per verhuurder',
        hint: 'Tel alle sociale huurwoningen in deze gemeente, ook die nu leegstaan.',
        waarom: 'Van dit aantal mag hoogstens {derdePatrimonium} naar specifieke doelgroepen gaan.',
        bron: 'derdePatrimonium',
        begrippen: ['een-derde', 'een-kwart'],
        nodig: true,
      }),
      {
        naam: 'kleineWoningen',
        soort: 'groep',
        label: 'Kleine woningen',
        hint: 'Laat leeg als u de tabel per type hieronder invult; dan rekent het programma dit uit.',
        waarom:
          'Ouderen krijgen hoogstens {ouderenKlein} van de kleine woningen, tenzij een uitgebreid plan meer verantwoordt.',
        bron: 'ouderen',
        begrippen: ['kleine-woningen'],
        vragen: [
          {
            naam: 'aantal',
            soort: 'aantal',
            eenheid: 'woningen',
            label: 'Studio’s en woningen met 1 of 2 slaapkamers, van alle verhuurders samen',
          },
          ...herkomstvragen,
        ],
      },
      perType,
      perLeeftijd('inwoners', 'Inwoners', 'inwoners', {
        waarom: 'Met deze cijfers toont u de lokale nood aan en verdeelt u aantallen over de gemeenten.',
      }),
      perLeeftijd('kandidaten', 'Kandidaat-huurders', 'kandidaat-huurders', {
        waarom:
          'Het aantal woningen voor een doelgroep moet in verhouding staan tot haar aandeel in de kandidaat-huurders.',
        bron: 'proportie',
        begrippen: ['proportionaliteit'],
      }),
    ],
  },
  onderKop('Cijfers voor het hele gebied', [
    perVerhuurder({
      naam: 'woningenGebied',
      label: 'Sociale huurwoningen in het hele gebied',
      hint: 'Alleen zolang niet elke gemeente haar eigen cijfer heeft.',
      waarom: 'Zodra elke gemeente een cijfer heeft, telt het programma zelf op.',
    }),
  ]),
];
