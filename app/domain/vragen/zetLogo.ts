import { leesLogo } from '../reglement/leesLogo.ts';
import type { Woonmaatschappij } from '../reglement/woonmaatschappij.ts';
import { metWaarde } from './rij.ts';

/** A picture as it was uploaded; `inhoud` is base64. */
interface Beeld {
  readonly soort: string;
  readonly inhoud: string;
}

/**
 * The chapter with this picture as its logo; or a Dutch sentence that says why not: no PNG or JPEG, too large, or another kind
 * than its name says. The sentence that stands for the picture stays.
 */
export function zetLogo(
  inhoud: Woonmaatschappij,
  { soort, inhoud: base64 }: Beeld,
): { readonly ok: true; readonly inhoud: Woonmaatschappij } | { readonly ok: false; readonly fout: string } {
  if (soort !== 'image/png' && soort !== 'image/jpeg') {
    return { ok: false, fout: 'Logo: het bestand is geen PNG of JPEG; kies een ander bestand.' };
  }
  const gelezen = leesLogo({ soort, inhoud: base64 });
  if (!gelezen.ok) return { ok: false, fout: `Logo: het bestand ${gelezen.fout}` };
  const omschrijving = inhoud.huisstijl.logo?.omschrijving ?? '';
  const logo = { soort, inhoud: base64, omschrijving };
  return { ok: true, inhoud: metWaarde(inhoud, 'huisstijl.logo', logo) as Woonmaatschappij };
}
