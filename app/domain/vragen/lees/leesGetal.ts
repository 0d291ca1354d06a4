import { AANTAL_MAX, JAAR_MAX, JAAR_MIN, PERCENTAGE_MAX } from '../../reglement/maten.ts';
import { getal } from '../../taal/getal.ts';
import { citeer, fout, type Gelezen, goed } from './gelezen.ts';

/** Only digits, or groups of three with one kind of separator: '1020', '1.020', '1 020' (also with fixed and narrow spaces). */
const GEHEEL = /^(?:\d+|[1-9]\d{0,2}(?:([.\u0020\u00a0\u2009\u202f])\d{3})(?:\1\d{3})*)$/;

const gegeven = (tekst: string) => `${citeer(tekst)} is geen`;

/** A whole count as it is typed in Flanders; '' is null, never 0. */
export function leesAantal(ruw: string): Gelezen {
  const tekst = ruw.trim();
  if (tekst === '') return goed(null);
  if (/^[-−]/.test(tekst)) return fout(`${gegeven(tekst)} aantal; een aantal is 0 of meer.`);
  if (/^\d+,\d+$/.test(tekst)) return fout(`${gegeven(tekst)} geheel getal; schrijf het zonder komma.`);
  if (!GEHEEL.test(tekst)) {
    return fout(`${gegeven(tekst)} geheel getal; schrijf alleen cijfers, bijvoorbeeld 1020 of 1.020.`);
  }
  const aantal = Number(tekst.replace(/\D/g, ''));
  return aantal > AANTAL_MAX ? fout(`${citeer(tekst)} is te groot; hoogstens ${getal(AANTAL_MAX)}.`) : goed(aantal);
}

/** Digits, and after a comma (or a point) one or two more; with or without the sign: '20', '12,5', '12,5 %'. */
const PERCENTAGE = /^(\d{1,9})(?:[.,](\d{1,2}))?\s*%?$/;

/** A share in hundredths of a percent, from 0 to 100 %; '' is null, never 0. */
export function leesPercentage(ruw: string): Gelezen {
  const tekst = ruw.trim();
  if (tekst === '') return goed(null);
  if (/^[-−]/.test(tekst)) return fout(`${gegeven(tekst)} percentage; een percentage is 0 of meer.`);
  if (/^\d+[.,]\d{3,}\s*%?$/.test(tekst)) {
    return fout(`${citeer(tekst)} heeft te veel cijfers na de komma; hoogstens twee.`);
  }
  const [, heel, deel = ''] = PERCENTAGE.exec(tekst) ?? [];
  if (heel === undefined) return fout(`${gegeven(tekst)} percentage; schrijf een getal, bijvoorbeeld 20 of 12,5.`);
  const honderdsten = Number(heel) * 100 + Number(deel.padEnd(2, '0'));
  return honderdsten > PERCENTAGE_MAX ? fout(`${citeer(tekst)} is te groot; hoogstens 100 %.`) : goed(honderdsten);
}

/** A year of four digits; '' is null. */
export function leesJaartal(ruw: string): Gelezen {
  const tekst = ruw.trim();
  if (tekst === '') return goed(null);
  if (/^\d{2}$/.test(tekst)) return fout(welkJaar(tekst));
  if (!/^\d{4}$/.test(tekst)) return fout(`${gegeven(tekst)} jaartal; schrijf vier cijfers, bijvoorbeeld 2026.`);
  const jaar = Number(tekst);
  return jaar < JAAR_MIN || jaar > JAAR_MAX
    ? fout(`${citeer(tekst)} valt buiten wat kan; schrijf een jaar van ${JAAR_MIN} tot en met ${JAAR_MAX}.`)
    : goed(jaar);
}

/** The question that two digits of a year leave open. */
export const welkJaar = (cijfers: string): string =>
  `welk jaar is ${citeer(cijfers)}: 19${cijfers} of 20${cijfers}? Schrijf het jaar met vier cijfers.`;
