import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Huisstijl } from './huisstijl.ts';
import { inhoudstijlen } from './inhoudstijlen.ts';
import { kaderstijlen } from './kaderstijlen.ts';
import { KOPGROOTTES, kopstijlen, zonderNummer } from './kopstijlen.ts';
import { MARGE, TEKSTBREEDTE } from './maten.ts';

const GRIJS = '55606E';

const tekststijlen: readonly IParagraphStyleOptions[] = [
  {
    id: 'BodyText',
    name: 'Body Text',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: { after: 120, line: 271 } },
  },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'BodyText',
    quickFormat: true,
    run: { italics: true },
    paragraph: {
      indent: { left: 425, right: 425 },
      spacing: { before: 120, after: 160, line: 271 },
      border: { left: { style: BorderStyle.SINGLE, size: 8, space: 8, color: 'B9B0A0' } },
    },
  },
];

const tabelstijlen: readonly IParagraphStyleOptions[] = [
  { id: 'Tabeltekst', name: 'Tabeltekst', basedOn: 'Normal', run: { size: 19 } },
  { id: 'Tabelgetal', name: 'Tabelgetal', basedOn: 'Tabeltekst', paragraph: { alignment: AlignmentType.RIGHT } },
  { id: 'Tabelkop', name: 'Tabelkop', basedOn: 'Tabeltekst', run: { bold: true }, paragraph: { keepNext: true } },
  { id: 'Tabelkopgetal', name: 'Tabelkop getal', basedOn: 'Tabelkop', paragraph: { alignment: AlignmentType.RIGHT } },
  {
    id: 'Witruimte',
    name: 'Witruimte',
    basedOn: 'Normal',
    run: { size: 12 },
    paragraph: { spacing: { before: 0, after: 0, line: 200, lineRule: LineRuleType.EXACT } },
  },
  {
    id: 'Slotregel',
    name: 'Slotregel',
    basedOn: 'Normal',
    run: { size: 2 },
    paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
  },
];

const voorbladstijlen = ({ kleur }: Huisstijl): readonly IParagraphStyleOptions[] => [
  { id: 'Logo', name: 'Logo', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 32, color: kleur },
    paragraph: { spacing: { after: 480 } },
  },
  {
    id: 'Voorbladregel',
    name: 'Voorbladregel',
    basedOn: 'Normal',
    run: { size: 24 },
    paragraph: { spacing: { after: 80 } },
  },
];

const paginastijlen: readonly IParagraphStyleOptions[] = [
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    run: { size: 18, color: GRIJS },
    paragraph: {
      rightTabStop: TEKSTBREEDTE,
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: 'B9B0A0' } },
    },
  },
  {
    id: 'Ontwerpmerk',
    name: 'Ontwerpmerk',
    basedOn: 'Normal',
    run: { size: 24, bold: true, color: 'A63A23', characterSpacing: 40 },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    run: { size: 18, color: GRIJS },
    paragraph: { alignment: AlignmentType.RIGHT },
  },
];

/** All styles of a document in a house style: text, headings, tables, notices, front page, contents, header and footer. */
export function stijlen(huisstijl: Huisstijl): IStylesOptions {
  const { lettertype, kleur } = huisstijl;
  return {
    default: {
      document: {
        run: { font: lettertype, size: 22, language: { value: 'nl-BE', eastAsia: 'nl-BE', bidirectional: 'ar-SA' } },
      },
      title: {
        next: 'Subtitle',
        run: { size: 60, bold: true, color: kleur },
        paragraph: { spacing: { before: 2 * MARGE, after: 120 } },
      },
      ...kopstijlen(huisstijl),
      listParagraph: { paragraph: { spacing: { after: 80, line: 271 } } },
      caption: {
        run: { size: 20, bold: true, color: kleur },
        paragraph: { keepNext: true, keepLines: true, spacing: { before: 200, after: 80 } },
      },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40 } } },
    },
    paragraphStyles: [
      ...tekststijlen,
      ...tabelstijlen,
      ...kaderstijlen,
      ...voorbladstijlen(huisstijl),
      ...paginastijlen,
      ...KOPGROOTTES.map((_, index) => zonderNummer(index)),
      ...inhoudstijlen(huisstijl),
    ],
    characterStyles: [{ id: 'Verwijzing', name: 'Verwijzing', run: { color: kleur } }],
  };
}
