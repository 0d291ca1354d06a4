import { expect } from 'vitest';
import type { Document } from '../../../../app/documents/blokken.ts';
import type { Wijziger } from '../../../../app/documents/docx/merkteken.ts';
import { naarDocx } from '../../../../app/documents/docx/naarDocx.ts';
import { naarDocxMetWijzigingen } from '../../../../app/documents/docx/wijzigingen/naarDocxMetWijzigingen.ts';
import { vasteVorm } from '../../../hulp/vasteVorm.ts';
import { alle, type Element, eerste, elementen, leesXml } from '../../../hulp/xml.ts';
import { openDocx } from '../open.ts';

export const WM: Wijziger = { auteur: 'Woonmaatschappij', op: '2026-03-01' };

/** The file with the changes, after it was held to its two versions: accepted it is the new document, rejected the old one. */
export function keerTerug(
  oud: Document,
  nieuw: Document,
  toeschrijving?: (knoop: string) => Wijziger | null,
): Record<string, string> {
  const bestand = naarDocxMetWijzigingen(oud, nieuw, WM, toeschrijving);
  expect(vasteVorm(bestand, 'aanvaard')).toBe(vasteVorm(naarDocx(nieuw)));
  expect(vasteVorm(bestand, 'verwerp')).toBe(vasteVorm(naarDocx(oud)));
  return openDocx(bestand);
}

const merk = (element: Element | undefined): string =>
  element && eerste(element, 'w:ins') ? '+' : element && eerste(element, 'w:del') ? '-' : '';

function tekst(element: Element, stand = ''): string {
  const nu = { 'w:ins': '+', 'w:del': '-' }[element.naam] ?? stand;
  const om = (woorden: string) => (nu === '' ? woorden : `[${nu}${woorden}]`);
  if (element.naam === 'w:t' || element.naam === 'w:delText') return om(element.kinderen.join(''));
  if (element.naam === 'w:footnoteReference') return om(`^${element.kenmerken['w:id']}`);
  return elementen(element)
    .map((kind) => tekst(kind, nu))
    .join('');
}

/** A paragraph as one line: [+inserted], [-deleted], ^1 for a footnote, and ¶+ or ¶- when its end is a change. */
function regel(alinea: Element): string {
  const einde = merk(eerste(eerste(alinea, 'w:pPr'), 'w:rPr'));
  return tekst(alinea) + (einde === '' ? '' : `¶${einde}`);
}

/** The paragraphs and rows of the text, of which something is not empty; a row is its cells between bars. */
export function leesbaar(xml: string, vanaf = 'w:sdt'): string[] {
  const lichaam = alle(leesXml(xml)).find(({ naam }) => naam === 'w:body') as Element;
  const blokken = elementen(lichaam);
  const begin = blokken.findIndex(({ naam }) => naam === vanaf) + 1;
  return blokken.slice(begin).flatMap((blok) => {
    if (blok.naam === 'w:p') return [regel(blok)].filter(Boolean);
    return elementen(blok)
      .filter(({ naam }) => naam === 'w:tr')
      .map((rij) => {
        const cellen = elementen(rij).filter(({ naam }) => naam === 'w:tc');
        return `${merk(eerste(rij, 'w:trPr'))}| ${cellen.map((cel) => tekst(cel)).join(' | ')} |`;
      });
  });
}
