import { leesLogo } from '../../domain/reglement/leesLogo.ts';
import type { Woonmaatschappij } from '../../domain/reglement/woonmaatschappij.ts';
import type { Document } from '../blokken.ts';

/** The house style of the woonmaatschappij; a logo that is no picture was refused when the dossier was read, and has no place here. */
export function huisstijlVan({ naam, huisstijl }: Woonmaatschappij): Document['huisstijl'] {
  const { logo, hoofdkleur, lettertype } = huisstijl;
  const gelezen = logo === null ? null : leesLogo(logo);
  if (logo === null || gelezen === null || !gelezen.ok) return { hoofdkleur, lettertype, logo: null };
  const { soort, breedte, hoogte } = gelezen;
  return {
    hoofdkleur,
    lettertype,
    logo: { soort, breedte, hoogte, base64: logo.inhoud, omschrijving: logo.omschrijving || `Logo van ${naam}` },
  };
}
