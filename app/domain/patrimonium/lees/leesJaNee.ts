import { vereenvoudig } from '../vereenvoudig.ts';
import { fout, type Gelezen, goed } from './gelezen.ts';

const JA = new Set(['ja', 'j', 'x', '1', 'waar', 'true', 'aanwezig', '+']);
const NEE = new Set(['nee', 'neen', 'n', '0', 'onwaar', 'false', 'geen', 'afwezig']);

/** Yes or no in a cell, in the usual spellings; null when it is empty: that is not no. */
export function leesJaNee(cel: string): Gelezen<boolean | null> {
  const net = cel.trim();
  if (net === '') return goed(null);
  const woord = vereenvoudig(net);
  if (JA.has(woord) || net === '✓' || net === '✔') return goed(true);
  if (NEE.has(woord) || net === '-') return goed(false);
  return fout("Schrijf 'ja' of 'nee', of laat de cel leeg als het niet bekend is.");
}
