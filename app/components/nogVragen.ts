import { getal } from '../domain/taal/getal.ts';

/** How many questions must still be answered, in the one wording of all pages: 'nog 1 vraag', 'nog 4 vragen'. */
export const nogVragen = (open: number): string => `nog ${getal(open)} ${open === 1 ? 'vraag' : 'vragen'}`;
