import type { Stand } from './stand.ts';

/** When a chapter of the dossier was last saved, or the dossier was made (UTC, ISO 8601). */
export const laatstBewaard = ({ gemaaktOp, hoofdstukversies }: Stand): string =>
  Object.values(hoofdstukversies).reduce((laatst, { op }) => (op > laatst ? op : laatst), gemaaktOp);
