import type { Bron } from '../../domain/recht/bronnen.ts';

/** A source as it is cited, with a word when it is still to be confirmed. */
export const bronInWoorden = ({ aanhaling, status }: Bron): string =>
  status === 'te bevestigen' ? `${aanhaling} (te bevestigen)` : aanhaling;
