import { getal } from '../taal/getal.ts';
import { tekstVan } from './delen.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import { voorbeeldenAfwijkingen, voorbeeldenRationeleBezetting } from './voorbeelden/huurreglement.ts';
import type { Vraag } from './vraag.ts';

/** The bedrooms that the next row begins with: the most that the row before has. */
function volgendeSlaapkamers(bestaand: readonly unknown[]): number | null {
  const laatste = bestaand.at(-1);
  const tot = typeof laatste === 'object' && laatste !== null && 'slaapkamersTot' in laatste && laatste.slaapkamersTot;
  return typeof tot === 'number' ? tot : null;
}

/** IHR 6: which household fits which dwelling. */
export const vragenRationeleBezetting: readonly Vraag[] = [
  {
    naam: 'inleiding',
    soort: 'lang',
    label: 'Uitleg boven de tabel',
    bron: 'rationeleBezetting',
    begrippen: ['rationele-bezetting'],
    voorbeelden: voorbeeldenRationeleBezetting,
  },
  {
    naam: 'tabel',
    soort: 'lijst',
    label: 'Welk gezin past in welke woning',
    hint: 'Eén rij per soort gezin, van klein naar groot.',
    waarom: 'De rationele bezetting komt bij elke toewijzing eerst; met een tabel weet een kandidaat waarop hij wacht.',
    bron: 'rationeleBezetting',
    begrippen: ['rationele-bezetting'],
    nodig: true,
    enkelvoud: 'gezin',
    ordenbaar: true,
    kenmerk: 'sleutel',
    nieuw: (bestaand) => ({
      sleutel: nieuweSleutel('gezin', bestaand),
      gezin: '',
      slaapkamersVan: volgendeSlaapkamers(bestaand),
      slaapkamersTot: null,
      toelichting: '',
    }),
    titelVan: ({ gezin, slaapkamersTot }, rang) =>
      tekstVan(gezin) ||
      (typeof slaapkamersTot === 'number' ? `gezin tot ${getal(slaapkamersTot)} slaapkamers` : `gezin ${rang + 1}`),
    vragen: [
      { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
      {
        naam: 'gezin',
        soort: 'kort',
        max: 300,
        label: 'Gezin',
        hint: 'Bijvoorbeeld een alleenstaande, of een koppel met één kind.',
        nodig: true,
      },
      {
        naam: 'slaapkamersVan',
        soort: 'aantal',
        label: 'Minstens hoeveel slaapkamers?',
        hint: 'Schrijf 0 voor een studio.',
        nodig: true,
      },
      { naam: 'slaapkamersTot', soort: 'aantal', label: 'Hoogstens hoeveel slaapkamers?', nodig: true },
      { naam: 'toelichting', soort: 'kort', max: 1000, label: 'Toelichting bij dit gezin' },
    ],
  },
  {
    naam: 'afwijkingen',
    soort: 'lang',
    label: 'Wanneer wijkt u van de tabel af?',
    voorbeelden: voorbeeldenAfwijkingen,
  },
];
