import type { Dossierregel } from '../domain/procedure/dossierregel.ts';
import type { Poorten } from './ports.ts';

/** All dossiers, last changed first. */
export const lijstDossiers = ({ opslag }: Pick<Poorten, 'opslag'>): Promise<Dossierregel[]> => opslag.lijst();
