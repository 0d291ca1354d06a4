import { Grensbalk } from '../grenzen/Grensbalk.tsx';
import type { Grens } from '../grenzen/maakGrenzen.ts';

/**
 * A cap as a bar whose length follows every keystroke, and whose colour only what was last at rest (`over`): a number that is
 * half typed does not flash. Above a third stops; above a cap of 65+ asks an extended plan.
 */
export const Levendbalk = ({ grens, over }: { grens: Grens; over: boolean }) => (
  <Grensbalk {...grens} toon={!over ? '' : grens.sleutel.endsWith('-derde') ? 'stop' : 'let'} />
);
