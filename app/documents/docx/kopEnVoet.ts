import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Document } from '../blokken.ts';
import { afgeschermd } from './xml.ts';

/** The mark of a draft, on every page of it. */
const ontwerpmerk = ({ definitief }: Document): Paragraph[] =>
  definitief ? [] : [new Paragraph({ style: 'Ontwerpmerk', children: [new TextRun('ONTWERP')] })];

/** The header of the front page: nothing but the mark of a draft. */
export const kopVoorblad = (document: Document): Header =>
  new Header({ children: [...ontwerpmerk(document), new Paragraph('')] });

/** The header of every other page: who issues it on the left, which version on the right. */
export function kop(document: Document): Header {
  const versie = document.versie === '' ? [] : [new Tab(), `Versie ${afgeschermd(document.versie)}`];
  const regel = new Paragraph({
    style: 'Header',
    children: [new TextRun({ children: [afgeschermd(document.uitgever), ...versie] })],
  });
  return new Header({ children: [...ontwerpmerk(document), regel] });
}

/** The footer of the front page: empty. */
export const voetVoorblad = (): Footer => new Footer({ children: [new Paragraph('')] });

/** The footer of every other page: 'Pagina 3 van 59', counted by the word processor. */
export const voet = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [new TextRun({ children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
