import type { Breuk } from '../cijfers/breuk.ts';
import { breukgetal } from './breukgetal.ts';

/** A share in percent as it is read, exactly: a fifth is '20 %', an eighth '12,5 %', a third '33 en 1/3 %'. */
export const breukInProcent = ({ teller, noemer }: Breuk): string => `${breukgetal(100 * teller, noemer)} %`;
