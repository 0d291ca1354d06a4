import { BorderStyle, type IParagraphStyleOptions, ShadingType } from 'docx';
import type { Kader } from '../blokken.ts';

/** Id of the paragraph style inside a kader of a tone. */
export const KADERSTIJL: Record<Kader['toon'], string> = { 'let-op': 'KaderLetOp', stop: 'KaderStop' };

/** Indent of every paragraph inside a kader: Word draws one frame around paragraphs only when they are indented alike. */
export const KADERINSPRINGING = { left: 170, right: 170 };

function kaderstijl(id: string, name: string, kleur: string, vulling: string): IParagraphStyleOptions {
  const dun = { style: BorderStyle.SINGLE, size: 4, space: 4, color: kleur };
  return {
    id,
    name,
    basedOn: 'BodyText',
    quickFormat: true,
    paragraph: {
      indent: KADERINSPRINGING,
      border: { top: dun, bottom: dun, right: dun, left: { ...dun, size: 36, space: 6 } },
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: vulling },
      keepLines: true,
    },
  };
}

/** The framed and shaded paragraphs: mustard for what asks attention, brick for what stops. */
export const kaderstijlen: readonly IParagraphStyleOptions[] = [
  kaderstijl(KADERSTIJL['let-op'], 'Kader let op', '8A5A00', 'FDF3D8'),
  kaderstijl(KADERSTIJL.stop, 'Kader stop', 'A63A23', 'FBEAE5'),
];
