import { getal } from './getal.ts';

/** A number of dwellings in words: '1 woning', '3.000 woningen'. */
export const woningen = (aantal: number): string => `${getal(aantal)} ${aantal === 1 ? 'woning' : 'woningen'}`;
