import { DEFINITIES } from '../reglement/definitiebibliotheek.ts';
import { tekstVan } from './delen.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import {
  voorbeeldenLeeswijzer,
  voorbeeldenToepassingsgebied,
  voorbeeldenVoorgeschiedenis,
  voorbeeldenVrij,
} from './voorbeelden/eigenHoofdstukken.ts';
import type { Voorbeeld, Vraag } from './vraag.ts';

const isOpgenomen: NonNullable<Vraag['wanneer']> = ({ opnemen }) => opnemen === true;

const opnemen = (wat: string): Vraag => ({
  naam: 'opnemen',
  soort: 'vink',
  label: `Neem een hoofdstuk op met ${wat}`,
  hint: 'Dit hoofdstuk is niet verplicht; zonder vinkje staat het niet in het reglement.',
});

/** Optional: the abbreviations. */
export const vragenAfkortingen: readonly Vraag[] = [
  opnemen('de afkortingen'),
  {
    naam: 'eigen',
    soort: 'lijst',
    label: 'Eigen afkortingen',
    hint: 'Het programma zoekt de bekende afkortingen zelf op in de tekst; vul hier alleen de andere in.',
    wanneer: isOpgenomen,
    enkelvoud: 'afkorting',
    ordenbaar: true,
    nieuw: () => ({ afkorting: '', betekenis: '' }),
    titelVan: (item, rang) => tekstVan(item.afkorting) || `afkorting ${rang + 1}`,
    vragen: [
      { naam: 'afkorting', soort: 'kort', max: 30, label: 'Afkorting' },
      { naam: 'betekenis', soort: 'kort', max: 300, label: 'Betekenis' },
    ],
  },
  {
    naam: 'leeswijzer',
    soort: 'lang',
    label: 'Leeswijzer onder de afkortingen',
    wanneer: isOpgenomen,
    voorbeelden: voorbeeldenLeeswijzer,
  },
];

/** A definition of the library as a new item: its key by `waarde`, otherwise an empty one of its own. */
function nieuweDefinitie(bestaand: readonly unknown[], waarde?: string) {
  const gekozen = DEFINITIES.find(({ sleutel }) => sleutel === waarde);
  const dubbel = bestaand.some((item) => (item as { sleutel?: unknown }).sleutel === waarde);
  if (!gekozen || dubbel)
    return { sleutel: nieuweSleutel('definitie', bestaand), begrip: '', tekst: '', rechtsgrond: '' };
  const { sleutel, begrip, tekst, bron } = gekozen;
  return { sleutel, begrip, tekst, rechtsgrond: bron.aanhaling };
}

/** Optional: definitions, out of the library or own ones. */
export const vragenDefinities: readonly Vraag[] = [
  opnemen('definities'),
  {
    naam: 'definities',
    soort: 'lijst',
    label: 'Definities',
    hint: 'Neem over wat u nodig hebt en pas de tekst gerust aan.',
    waarom: 'Een woord dat overal hetzelfde betekent, voorkomt discussie.',
    wanneer: isOpgenomen,
    nodig: true,
    enkelvoud: 'definitie',
    ordenbaar: true,
    kenmerk: 'sleutel',
    nieuw: (bestaand, _context, waarde) => nieuweDefinitie(bestaand, waarde),
    titelVan: (item, rang) => tekstVan(item.begrip) || `definitie ${rang + 1}`,
    vragen: [
      { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
      { naam: 'begrip', soort: 'kort', max: 200, label: 'Begrip', nodig: true },
      { naam: 'tekst', soort: 'lang', label: 'Wat het betekent', nodig: true },
      {
        naam: 'rechtsgrond',
        soort: 'kort',
        max: 300,
        label: 'Rechtsgrond',
        hint: 'Het artikel waarop de definitie steunt.',
      },
    ],
  },
];

const eenTekst = (wat: string, label: string, hint: string, voorbeelden: readonly Voorbeeld[]): readonly Vraag[] => [
  opnemen(wat),
  { naam: 'tekst', soort: 'lang', label, hint, wanneer: isOpgenomen, nodig: true, voorbeelden },
];

/** Optional: how the reglement came about. */
export const vragenVoorgeschiedenis = eenTekst(
  'de voorgeschiedenis',
  'Hoe kwam dit reglement tot stand?',
  'Bijvoorbeeld de vergaderingen van de raad, het overleg met actoren en de vroegere reglementen.',
  voorbeeldenVoorgeschiedenis,
);

/** Optional: what the reglement holds for. */
export const vragenToepassingsgebied = eenTekst(
  'het toepassingsgebied',
  'Waarop is dit reglement van toepassing?',
  'De gemeenten somt het programma zelf op.',
  voorbeeldenToepassingsgebied,
);

/** Free chapters of the woonmaatschappij itself. */
export const vragenVrijeHoofdstukken: readonly Vraag[] = [
  {
    naam: 'hoofdstukken',
    soort: 'lijst',
    label: 'Eigen hoofdstukken',
    hint: 'Alleen voor wat nergens anders past; een leefbaarheidsplan hoort niet in een toewijzingsreglement.',
    bron: 'leefbaarheid',
    enkelvoud: 'hoofdstuk',
    ordenbaar: true,
    kenmerk: 'sleutel',
    nieuw: (bestaand) => ({
      sleutel: nieuweSleutel('hoofdstuk', bestaand),
      plaats: 'voor-slotbepalingen',
      titel: '',
      tekst: '',
    }),
    titelVan: (item, rang) => tekstVan(item.titel) || `eigen hoofdstuk ${rang + 1}`,
    vragen: [
      { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
      { naam: 'titel', soort: 'kort', max: 200, label: 'Titel van het hoofdstuk', nodig: true },
      {
        naam: 'plaats',
        soort: 'keuze',
        verplicht: true,
        label: 'Waar komt het hoofdstuk?',
        mogelijkheden: [
          { waarde: 'vooraan', label: 'Vooraan, na de definities' },
          { waarde: 'na-algemene-informatie', label: 'Na de algemene informatie' },
          { waarde: 'na-deel-1', label: 'Na deel 1' },
          { waarde: 'voor-slotbepalingen', label: 'Vóór de slotbepalingen' },
        ],
      },
      { naam: 'tekst', soort: 'lang', label: 'Tekst van het hoofdstuk', nodig: true, voorbeelden: voorbeeldenVrij },
    ],
  },
];
