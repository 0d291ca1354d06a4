import { gemeenteVoorNieuw, tekstVan } from './delen.ts';
import { voorbeeldenWoningen } from './voorbeelden/doelgroep.ts';
import type { Vraag } from './vraag.ts';

/** Why these dwellings, and which, by address. */
export const vragenWoningen: readonly Vraag[] = [
  {
    naam: 'woningenToelichting',
    soort: 'lang',
    label: 'Waarom deze woningen, en waar liggen ze?',
    hint: 'Bijvoorbeeld aanpassingen, ligging bij winkels en zorg, een lift.',
    voorbeelden: voorbeeldenWoningen,
  },
  {
    naam: 'woningen',
    soort: 'lijst',
    label: 'Woningen met een label, per adres',
    hint: 'De lijst komt als bijlage bij het reglement.',
    waarom: 'Elke woning met een label staat op de lijst, en hoort bij één doelgroep.',
    bron: 'localeNood',
    begrippen: ['gelabeld'],
    wanneer: ({ telwijze }) => telwijze !== 'per-jaar',
    enkelvoud: 'woning',
    ordenbaar: true,
    nieuw: (_, context, waarde) => ({
      gemeente: gemeenteVoorNieuw(context, waarde),
      adres: '',
      slaapkamers: null,
      toegang: null,
    }),
    titelVan: (item, rang) => tekstVan(item.adres) || `woning ${rang + 1}`,
    vragen: [
      { naam: 'gemeente', soort: 'gemeente', verplicht: true, label: 'Gemeente van de woning' },
      { naam: 'adres', soort: 'kort', max: 300, label: 'Adres', hint: 'Straat, nummer en bus.', nodig: true },
      {
        naam: 'slaapkamers',
        soort: 'aantal',
        eenheid: 'slaapkamers',
        label: 'Slaapkamers',
        hint: 'Een studio telt 0 slaapkamers.',
      },
      {
        naam: 'toegang',
        soort: 'keuze',
        label: 'Toegang',
        waarom: 'Een woning voor ouderen ligt op de gelijkvloerse verdieping of heeft een lift.',
        bron: 'ouderen',
        mogelijkheden: [
          { waarde: 'gelijkvloers', label: 'Gelijkvloers' },
          { waarde: 'lift', label: 'Met lift' },
          { waarde: 'trap', label: 'Alleen met een trap' },
        ],
      },
    ],
  },
];
