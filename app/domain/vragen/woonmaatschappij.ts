import { adresvragen, onderKop, tekstVan } from './delen.ts';
import type { Vraag } from './vraag.ts';

const leegAdres = { straat: '', nummer: '', bus: '', postcode: '', plaats: '' };

/** 1.1 Gegevens woonmaatschappij. */
export const vragenWoonmaatschappij: readonly Vraag[] = [
  onderKop('De woonmaatschappij', [
    {
      naam: 'naam',
      soort: 'kort',
      max: 200,
      label: 'Naam van de woonmaatschappij',
      waarom: 'Deze naam staat op het voorblad en in elk artikel dat de woonmaatschappij noemt.',
      begrippen: ['woonmaatschappij'],
      nodig: true,
    },
    {
      naam: 'rechtsvorm',
      soort: 'kort',
      max: 100,
      label: 'Rechtsvorm',
      hint: 'Bijvoorbeeld besloten vennootschap.',
    },
    {
      naam: 'ondernemingsnummer',
      soort: 'kort',
      max: 20,
      vorm: 'ondernemingsnummer',
      label: 'Ondernemingsnummer',
      hint: 'Tien cijfers; punten en spaties mogen.',
    },
  ]),
  { naam: 'zetel', soort: 'groep', label: 'Maatschappelijke zetel', vragen: adresvragen },
  onderKop('Bereikbaarheid', [
    { naam: 'email', soort: 'kort', max: 200, invoer: 'email', label: 'E-mailadres' },
    { naam: 'telefoon', soort: 'kort', max: 50, invoer: 'tel', label: 'Telefoonnummer' },
    { naam: 'website', soort: 'kort', max: 200, invoer: 'url', label: 'Website' },
  ]),
  {
    naam: 'contactpunten',
    soort: 'lijst',
    label: 'Contactpunten',
    hint: 'Waar kandidaat-huurders terechtkunnen, met de openingsuren.',
    enkelvoud: 'contactpunt',
    ordenbaar: true,
    nieuw: () => ({ naam: '', adres: leegAdres, openingsuren: '' }),
    titelVan: (item, rang) => tekstVan(item.naam) || `contactpunt ${rang + 1}`,
    vragen: [
      { naam: 'naam', soort: 'kort', max: 200, label: 'Naam van het contactpunt' },
      { naam: 'adres', soort: 'groep', label: 'Adres van het contactpunt', vragen: adresvragen },
      {
        naam: 'openingsuren',
        soort: 'kort',
        label: 'Openingsuren',
        hint: 'Bijvoorbeeld elke werkdag van 9 tot 12 uur.',
      },
    ],
  },
  {
    naam: 'versie',
    soort: 'groep',
    label: 'Deze versie van het reglement',
    waarom: 'De versie staat vooraan in het reglement, zodat iedereen weet welke tekst geldt.',
    vragen: [
      { naam: 'nummer', soort: 'kort', max: 20, label: 'Nummer van de versie', nodig: true },
      {
        naam: 'ingangsdatum',
        soort: 'datum',
        label: 'Ingangsdatum',
        hint: 'De eerste dag waarop deze versie geldt.',
        waarom: 'Deze datum bepaalt ook welke wettelijke grenzen het programma toepast.',
        nodig: true,
      },
      {
        naam: 'opgemaaktDoor',
        soort: 'kort',
        max: 200,
        label: 'Opgemaakt door',
        hint: 'Noem de functie, niet de naam van de persoon.',
      },
      {
        naam: 'goedgekeurdOp',
        soort: 'datum',
        label: 'Goedgekeurd door het bestuursorgaan op',
        hint: 'Laat leeg zolang het bestuursorgaan niet beslist heeft.',
        begrippen: ['bestuursorgaan'],
      },
      {
        naam: 'eerdereGoedkeuringen',
        soort: 'lijst',
        enkel: true,
        label: 'Eerdere goedkeuringen',
        hint: 'De dagen waarop het bestuursorgaan vroegere versies goedkeurde.',
        enkelvoud: 'datum',
        ordenbaar: false,
        nieuw: () => null,
        titelVan: (_, rang) => `eerdere goedkeuring ${rang + 1}`,
        vragen: [{ naam: '', soort: 'datum', label: 'Datum van de goedkeuring' }],
      },
    ],
  },
  {
    naam: 'huisstijl',
    soort: 'groep',
    label: 'Huisstijl',
    waarom: 'Logo, kleur en lettertype verschijnen in het voorbeeld en in het Word-document.',
    vragen: [
      { naam: 'logo', soort: 'logo', label: 'Logo', hint: 'Een PNG- of JPEG-bestand van hoogstens 512 kB.' },
      {
        naam: 'hoofdkleur',
        soort: 'kleur',
        label: 'Hoofdkleur',
        hint: 'Zes cijfers of letters van a tot f, bijvoorbeeld #0b5a6b.',
      },
      {
        naam: 'lettertype',
        soort: 'kort',
        max: 60,
        vorm: 'lettertype',
        label: 'Lettertype',
        hint: 'De naam zoals Word die kent, bijvoorbeeld Calibri.',
      },
    ],
  },
];
