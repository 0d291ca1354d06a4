import type { Contingentverdeling } from '../reglement/contingentverdeling.ts';

/** What is weighed by: in a sentence, and as the head of a column. */
export const BASIS: Record<
  NonNullable<Contingentverdeling['basis']>,
  { readonly zin: string; readonly kop: string }
> = {
  woningen: { zin: 'het aantal sociale huurwoningen', kop: 'Sociale huurwoningen' },
  inwoners: { zin: 'het aantal inwoners', kop: 'Inwoners' },
  kandidaten: { zin: 'het aantal kandidaat-huurders', kop: 'Kandidaat-huurders' },
  eigen: { zin: 'eigen gewichten', kop: 'Gewicht' },
};

/** The head of the column of weights of a base; null is not chosen yet. */
export const gewichtkop = (basis: Contingentverdeling['basis']): string =>
  basis === null ? 'Gewicht' : BASIS[basis].kop;
