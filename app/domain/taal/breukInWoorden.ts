import type { Breuk } from '../cijfers/breuk.ts';

const TELLERS = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const NOEMERS = ['', '', 'tweede', 'derde', 'kwart', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'];

/** A share in running text: 'de helft', 'een derde', 'twee derde', 'drie kwart'; with other numbers '3/100'. */
export function breukInWoorden({ teller, noemer }: Breuk): string {
  if (teller === 1 && noemer === 2) return 'de helft';
  const [boven, onder] = [TELLERS[teller], NOEMERS[noemer]];
  return boven && onder ? `${boven} ${onder}` : `${teller}/${noemer}`;
}
