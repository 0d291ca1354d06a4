import type { Breuk } from '../../domain/cijfers/breuk.ts';
import { breukgetal } from '../../domain/taal/breukgetal.ts';

/** A share of the law in percent, exactly: a fifth is '20', a third '33 en 1/3'. */
export const inProcent = ({ teller, noemer }: Breuk): string => breukgetal(100 * teller, noemer);

/** A share that is kept in hundredths of a percent: 1250 is '12,5 %'; an open one is an open place. */
export const honderdstenInProcent = (honderdsten: number | null): string =>
  honderdsten === null ? 'nog in te vullen' : `${breukgetal(honderdsten, 100)} %`;
