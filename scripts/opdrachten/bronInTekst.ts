import type { Bron } from '../../app/domain/recht/bronnen.ts';

/** The citation of a source, with '(te bevestigen)' for as long as nobody checked it in the law itself. */
export const bronInTekst = ({ aanhaling, status }: Bron): string =>
  status === 'te bevestigen' ? `${aanhaling} (te bevestigen)` : aanhaling;
