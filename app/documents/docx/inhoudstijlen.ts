import type { IParagraphStyleOptions } from 'docx';
import type { Huisstijl } from './huisstijl.ts';
import { KOPGROOTTES } from './kopstijlen.ts';
import { TEKSTBREEDTE } from './maten.ts';

/** Left edge of the number on each level, then of the title, in twips. */
const TRAPPEN = [0, 454, 1077, 1814] as const;

/** The lines of a level of the contents: number, title, page number at the right edge; long titles hang under themselves. */
const inhoudstijl = (niveau: 1 | 2 | 3): IParagraphStyleOptions => ({
  id: `TOC${niveau}`,
  name: `toc ${niveau}`,
  basedOn: 'Normal',
  next: 'Normal',
  ...(niveau === 1 ? { run: { bold: true } } : {}),
  paragraph: {
    indent: { left: TRAPPEN[niveau], hanging: TRAPPEN[niveau] - TRAPPEN[(niveau - 1) as 0 | 1 | 2], right: 567 },
    spacing: { before: niveau === 1 ? 120 : 0, after: 40 },
    leftTabStop: TRAPPEN[niveau],
    rightTabStop: TEKSTBREEDTE,
  },
});

/** The title 'Inhoud', which is not in the contents itself, and the lines of its three levels. */
export const inhoudstijlen = ({ kleur }: Huisstijl): readonly IParagraphStyleOptions[] => [
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: KOPGROOTTES[0], bold: true, color: kleur },
    paragraph: { keepNext: true, spacing: { after: 240 } },
  },
  inhoudstijl(1),
  inhoudstijl(2),
  inhoudstijl(3),
];
