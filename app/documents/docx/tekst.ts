import {
  DeletedTextRun,
  FootnoteReference,
  InsertedTextRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Inline, Tekst } from '../blokken.ts';
import { kenmerken } from './merkteken.ts';
import { kantVan, type Schrijver } from './schrijver.ts';
import { afgeschermd } from './xml.ts';

/** A run, inserted or deleted when what is written now is. */
export function gemerkteRun(schrijver: Schrijver, opties: IRunOptions): ParagraphChild {
  const { merkteken } = schrijver;
  if (merkteken === null) return new TextRun(opties);
  const metWie = { ...opties, ...kenmerken(schrijver, merkteken.wie) };
  return merkteken.stand === 'ingevoegd' ? new InsertedTextRun(metWie) : new DeletedTextRun(metWie);
}

/** A piece of text with its formatting. */
export const run = (schrijver: Schrijver, { tekst, vet, cursief }: Omit<Tekst, 'soort'>): ParagraphChild =>
  gemerkteRun(schrijver, {
    text: afgeschermd(tekst),
    ...(vet ? { bold: true } : {}),
    ...(cursief ? { italics: true } : {}),
  });

/** The mark of a footnote here; `inhoud` is its text, which goes to the foot of the page. */
export function nootmark(schrijver: Schrijver, inhoud: readonly ParagraphChild[]): ParagraphChild {
  const children = [new TextRun(' '), ...inhoud];
  const nummer = schrijver.voetnoten.push(new Paragraph({ style: 'FootnoteText', children }));
  return gemerkteRun(schrijver, { style: 'FootnoteReference', children: [new FootnoteReference(nummer)] });
}

/** Between two marks side by side, or notes 1 and 2 would read as note 12. */
export const tussenNoten = (schrijver: Schrijver): ParagraphChild =>
  gemerkteRun(schrijver, { text: ', ', superScript: true });

/** A piece of running text as a run, a link or the mark of a footnote. */
export function inlineRun(schrijver: Schrijver, deel: Inline): ParagraphChild {
  switch (deel.soort) {
    case 'tekst':
      return run(schrijver, deel);
    case 'verwijzing':
      return new InternalHyperlink({
        anchor: schrijver.bladwijzers[kantVan(schrijver)].get(deel.naar) as string,
        children: [gemerkteRun(schrijver, { text: afgeschermd(deel.tekst), style: 'Verwijzing' })],
      });
    case 'voetnoot':
      return nootmark(
        schrijver,
        deel.inhoud.map((tekst) => run(schrijver, tekst)),
      );
    case 'regeleinde':
      return gemerkteRun(schrijver, { break: 1 });
  }
}

/** Running text as the runs of a paragraph: text, links to other nodes, footnotes and line breaks. */
export const runs = (schrijver: Schrijver, inhoud: readonly Inline[]): ParagraphChild[] =>
  inhoud.flatMap((deel, index) => {
    const tussen = deel.soort === 'voetnoot' && inhoud[index - 1]?.soort === 'voetnoot';
    return tussen ? [tussenNoten(schrijver), inlineRun(schrijver, deel)] : [inlineRun(schrijver, deel)];
  });

/** The words of running text without footnotes, on one line; for the contents and for titles of tables. */
export const kaleTekst = (inhoud: readonly Inline[]): string =>
  inhoud
    .map((deel) => {
      if (deel.soort === 'voetnoot') return '';
      return deel.soort === 'regeleinde' ? ' ' : deel.tekst;
    })
    .join('');
