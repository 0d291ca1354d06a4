import { SLAAPKAMERS_MAX } from '../maten.ts';
import { vereenvoudig } from '../vereenvoudig.ts';
import { fout, type Gelezen, goed } from './gelezen.ts';

const GETALWOORDEN = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
/** '2', '2 slpk', '2,0' and '2.0' are the whole number 2. */
const GEHEEL = /^(\d{1,6})(?:[.,]0+)?\s*(?:slaapkamers?|slpks?|slks?|sk)?\.?$/i;
const VERWACHT = `een geheel getal van 0 (studio) tot en met ${SLAAPKAMERS_MAX}`;

/** The number of bedrooms in a cell, 0 for a studio, null when it is empty. Numbers in words are proposed, not taken. */
export function leesSlaapkamers(cel: string): Gelezen<number | null> {
  const net = cel.trim();
  if (net === '') return goed(null);
  if (vereenvoudig(net) === 'studio') return goed(0);
  const cijfers = GEHEEL.exec(net)?.[1];
  if (cijfers !== undefined) {
    const aantal = Number(cijfers);
    return aantal <= SLAAPKAMERS_MAX
      ? goed(aantal)
      : fout(`Zoveel slaapkamers heeft geen woning; verwacht wordt ${VERWACHT}. Kijk na of de kolom juist is.`);
  }
  const woord = GETALWOORDEN.indexOf(vereenvoudig(net).split(' ')[0] ?? '');
  if (woord >= 0) return fout(`Schrijf het aantal slaapkamers in cijfers: ${woord}.`);
  if (/^-\s*\d/.test(net)) return fout(`Een aantal slaapkamers is nooit negatief; verwacht wordt ${VERWACHT}.`);
  if (/^\d+[.,]\d+$/.test(net)) return fout(`Een halve slaapkamer telt niet; verwacht wordt ${VERWACHT}.`);
  return fout(`Dit is geen aantal slaapkamers; verwacht wordt ${VERWACHT}, of een lege cel.`);
}
