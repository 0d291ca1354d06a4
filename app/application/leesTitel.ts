import { dossierSchema } from '../domain/reglement/dossier.ts';
import { getal } from '../domain/taal/getal.ts';

/** Longest title of a dossier, in characters. */
export const TITEL_MAX = 200;

export type GelezenTitel =
  | { readonly ok: true; readonly titel: string }
  | { readonly ok: false; readonly fout: string };

/** A title on one line: characters that cannot be printed become a space, blanks around it go. */
const opEenRegel = (tekst: string): string => tekst.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();

/** Reads the title of a dossier as it was typed; an empty or too long one is refused with a Dutch sentence. */
export function leesTitel(tekst: string): GelezenTitel {
  const titel = opEenRegel(tekst);
  if (titel === '') return { ok: false, fout: 'Geef het dossier een titel, bijvoorbeeld “Toewijzingsreglement 2027”.' };
  if (dossierSchema.shape.titel.safeParse(titel).success) return { ok: true, titel };
  return { ok: false, fout: `De titel telt ${getal(titel.length)} tekens; hoogstens ${TITEL_MAX}.` };
}

/** The title of a copy, cut off where it would become too long. */
export const titelVanKopie = (titel: string): string =>
  opEenRegel(`Kopie van ${titel || 'dossier zonder titel'}`.slice(0, TITEL_MAX));
