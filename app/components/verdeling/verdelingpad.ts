import { dossierpad } from '../adressen.ts';

/** The page that shows what is taken over before it is: the numbers of a contingent, or with '' the weights out of 1.2. */
export const verdelingpad = (dossier: string, contingent = ''): string =>
  `${dossierpad(dossier)}/verdeling${contingent === '' ? '' : `/${encodeURIComponent(contingent)}`}`;
