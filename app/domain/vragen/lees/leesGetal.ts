import { AANTAL_MAX, JAAR_MAX, JAAR_MIN } from '../../reglement/maten.ts';
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
