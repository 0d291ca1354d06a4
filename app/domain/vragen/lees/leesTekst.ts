import { isLettertype } from '../../reglement/lettertype.ts';
import { KORT_MAX, LANG_MAX } from '../../reglement/maten.ts';
import { isOndernemingsnummer } from '../../reglement/ondernemingsnummer.ts';
import { getal } from '../../taal/getal.ts';
import type { Enkelvoudig } from '../vraag.ts';
import { citeer, fout, type Gelezen, goed } from './gelezen.ts';

/** What Word takes as the name of a font; the same as the writer of the document accepts. */
const teLang = (tekst: string, max: number): Gelezen =>
  fout(`de tekst telt ${getal(tekst.length)} tekens; hoogstens ${getal(max)}.`);

/** A long text: lines end with one newline, whatever the browser sent; nothing else changes. */
export function leesLang(ruw: string): Gelezen {
  const tekst = ruw.replace(/\r\n?/g, '\n');
  return tekst.length > LANG_MAX ? teLang(tekst, LANG_MAX) : goed(tekst);
}

/** A text of one line: without blanks at its ends, and a space where a line ended. */
export function leesKort({ max = KORT_MAX, vorm }: Enkelvoudig & { soort: 'kort' }, ruw: string): Gelezen {
  const tekst = ruw.trim().replace(/[^\S\r\n]*(?:\r\n?|\n)\s*/g, ' ');
  if (tekst.length > max) return teLang(tekst, max);
  if (vorm === 'ondernemingsnummer' && tekst !== '' && !isOndernemingsnummer(tekst)) {
    return fout(
      `${citeer(tekst)} is geen geldig ondernemingsnummer: tien cijfers, de laatste twee zijn controlecijfers.`,
    );
  }
  if (vorm === 'lettertype' && tekst !== '' && !isLettertype(tekst)) {
    return fout(
      `${citeer(tekst)} is geen naam van een lettertype; schrijf letters, cijfers en spaties, bijvoorbeeld Calibri.`,
    );
  }
  return goed(tekst);
}

/** A colour as '#0b5a6b', also typed without '#'; '' for the default. */
export function leesKleur(ruw: string): Gelezen {
  const tekst = ruw.trim();
  if (tekst === '') return goed('');
  if (!/^#?[0-9a-fA-F]{6}$/.test(tekst)) {
    return fout(
      `${citeer(tekst)} is geen kleur; schrijf # en zes cijfers of letters van a tot f, bijvoorbeeld #0b5a6b.`,
    );
  }
  return goed(tekst.startsWith('#') ? tekst : `#${tekst}`);
}
