import type { IBaseParagraphStyleOptions, IParagraphStyleOptions } from 'docx';
import type { Huisstijl } from './huisstijl.ts';
import { NUMMERING } from './nummers.ts';

/** Sizes of the headings in half points, from the first level to the deepest. */
export const KOPGROOTTES = [32, 26, 23, 22, 22] as const;

const RUIMTE = [
  { before: 480, after: 160 },
  { before: 320, after: 120 },
  { before: 240, after: 80 },
  { before: 200, after: 60 },
  { before: 160, after: 60 },
] as const;

function kop({ kleur }: Huisstijl, niveau: 0 | 1 | 2 | 3 | 4): IBaseParagraphStyleOptions {
  return {
    next: 'BodyText',
    run: { size: KOPGROOTTES[niveau], bold: niveau < 4, italics: niveau === 4, color: kleur },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: RUIMTE[niveau],
      outlineLevel: niveau,
      numbering: { reference: NUMMERING.koppen, level: niveau },
    },
  };
}

/** The five heading styles in the colour of the house, with their real numbering. */
export const kopstijlen = (huisstijl: Huisstijl) => ({
  heading1: kop(huisstijl, 0),
  heading2: kop(huisstijl, 1),
  heading3: kop(huisstijl, 2),
  heading4: kop(huisstijl, 3),
  heading5: kop(huisstijl, 4),
});

/** Id of the style of a heading of `niveau` (0 for the first) that has no number. */
export const idZonderNummer = (niveau: number): string => `KopZonderNummer${niveau + 1}`;

/** The style of a heading without a number: as its numbered sister, and in the outline of the document too. */
export const zonderNummer = (niveau: number): IParagraphStyleOptions => ({
  id: idZonderNummer(niveau),
  name: `Kop ${niveau + 1} zonder nummer`,
  basedOn: `Heading${niveau + 1}`,
  next: 'BodyText',
  quickFormat: true,
  paragraph: { numbering: false, indent: { left: 0, hanging: 0 }, outlineLevel: niveau },
});
