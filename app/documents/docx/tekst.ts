import { FootnoteReferenceRun, InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Inline, Tekst, Voetnoot } from '../blokken.ts';
import type { Schrijver } from './schrijver.ts';
import { afgeschermd } from './xml.ts';

/** A piece of text with its formatting. */
export const run = ({ tekst, vet, cursief }: Omit<Tekst, 'soort'>): TextRun =>
  new TextRun({ text: afgeschermd(tekst), ...(vet ? { bold: true } : {}), ...(cursief ? { italics: true } : {}) });

/** The mark of a footnote here; its text goes to the foot of the page. */
function voetnoot(schrijver: Schrijver, { inhoud }: Voetnoot): ParagraphChild {
  const children = [new TextRun(' '), ...inhoud.map(run)];
  return new FootnoteReferenceRun(schrijver.voetnoten.push(new Paragraph({ style: 'FootnoteText', children })));
}

/** Between two marks side by side, or notes 1 and 2 would read as note 12. */
const tussenNoten = () => new TextRun({ text: ', ', superScript: true });

/** Running text as the runs of a paragraph: text, links to other nodes, footnotes and line breaks. */
export const runs = (schrijver: Schrijver, inhoud: readonly Inline[]): ParagraphChild[] =>
  inhoud.flatMap((deel, index) => {
    switch (deel.soort) {
      case 'tekst':
        return run(deel);
      case 'verwijzing':
        return new InternalHyperlink({
          anchor: schrijver.bladwijzers.get(deel.naar) as string,
          children: [new TextRun({ text: afgeschermd(deel.tekst), style: 'Verwijzing' })],
        });
      case 'voetnoot': {
        const mark = voetnoot(schrijver, deel);
        return inhoud[index - 1]?.soort === 'voetnoot' ? [tussenNoten(), mark] : mark;
      }
      case 'regeleinde':
        return new TextRun({ break: 1 });
    }
  });

/** The words of running text without footnotes, on one line; for the contents and for titles of tables. */
export const kaleTekst = (inhoud: readonly Inline[]): string =>
  inhoud
    .map((deel) => {
      if (deel.soort === 'voetnoot') return '';
      return deel.soort === 'regeleinde' ? ' ' : deel.tekst;
    })
    .join('');
