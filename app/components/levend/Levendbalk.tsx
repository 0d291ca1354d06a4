import { Grensbalk } from '../grenzen/Grensbalk.tsx';
import type { Grens } from '../grenzen/maakGrenzen.ts';

/**
 * A cap as a bar whose length follows every keystroke, and whose colour only what was last at rest (`over`): a number that is
 * half typed does not flash. Above a third, or another share than the fixed one, stops; above another cap asks a reason.
 */
export const Levendbalk = ({ grens, over }: { grens: Grens; over: boolean }) => (
  <Grensbalk {...grens} toon={!over ? '' : grens.precies || grens.sleutel.endsWith('-derde') ? 'stop' : 'let'} />
);
