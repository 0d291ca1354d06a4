import { type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx';
import { DIEPSTE_KOP, DIEPSTE_LIJST, INSPRINGING } from './maten.ts';

/** Names of the numberings. */
export const NUMMERING = { koppen: 'koppen', geordend: 'geordend', ongeordend: 'ongeordend' } as const;

const KOPBREEDTES = [567, 709, 851, 992, 1134];
const GETALLEN = [
  { format: LevelFormat.DECIMAL, achter: '.' },
  { format: LevelFormat.LOWER_LETTER, achter: '.' },
  { format: LevelFormat.LOWER_ROMAN, achter: '.' },
] as const;
const TEKENS = ['•', '–', '▪'];

const inspringing = (niveau: number) => ({
  paragraph: { indent: { left: (niveau + 1) * INSPRINGING, hanging: INSPRINGING } },
});

/** '1', '1.1', … on the heading styles, so that Word numbers headings itself. */
const kopniveau = (niveau: number): ILevelsOptions => ({
  level: niveau,
  format: LevelFormat.DECIMAL,
  text: Array.from({ length: niveau + 1 }, (_, index) => `%${index + 1}`).join('.'),
  suffix: LevelSuffix.TAB,
  style: {
    style: `Heading${niveau + 1}`,
    paragraph: { indent: { left: KOPBREEDTES[niveau] ?? INSPRINGING, hanging: KOPBREEDTES[niveau] ?? INSPRINGING } },
  },
});

/** '1.', then 'a.', then 'i.', and around again. */
function getalniveau(niveau: number): ILevelsOptions {
  const { format, achter } = GETALLEN[niveau % GETALLEN.length] as (typeof GETALLEN)[number];
  return { level: niveau, format, text: `%${niveau + 1}${achter}`, style: inspringing(niveau) };
}

const tekenniveau = (niveau: number): ILevelsOptions => ({
  level: niveau,
  format: LevelFormat.BULLET,
  text: TEKENS[niveau % TEKENS.length] as string,
  style: inspringing(niveau),
});

const niveaus = (aantal: number, maak: (niveau: number) => ILevelsOptions) =>
  Array.from({ length: aantal }, (_, niveau) => maak(niveau));

/** The numberings of a document: headings, ordered lists, unordered lists. Each list is an instance and starts at 1. */
export const nummeringen = () => ({
  config: [
    { reference: NUMMERING.koppen, levels: niveaus(DIEPSTE_KOP, kopniveau) },
    { reference: NUMMERING.geordend, levels: niveaus(DIEPSTE_LIJST + 1, getalniveau) },
    { reference: NUMMERING.ongeordend, levels: niveaus(DIEPSTE_LIJST + 1, tekenniveau) },
  ],
});
