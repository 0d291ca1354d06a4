import { getal } from './getal.ts';

const deler = (a: number, b: number): number => (b === 0 ? a : deler(b, a % b));

/**
 * A number teller/noemer from 0 as it is read in Dutch, exactly: '83', '83,4' and '0,25' when the decimals end within
 * hundredths, otherwise the whole and the simplest fraction: '13 en 1/3', '2/7'.
 */
export function breukgetal(teller: number, noemer: number): string {
  const grootste = deler(teller, noemer);
  const [boven, onder] = [teller / grootste, noemer / grootste];
  const heel = Math.floor(boven / onder);
  const rest = boven - heel * onder;
  if (rest === 0) return getal(heel);
  if (100 % onder === 0) {
    const honderdsten = String(rest * (100 / onder)).padStart(2, '0');
    return `${getal(heel)},${honderdsten.replace(/0$/, '')}`;
  }
  const breuk = `${getal(rest)}/${getal(onder)}`;
  return heel === 0 ? breuk : `${getal(heel)} en ${breuk}`;
}
