import type { Patrimoniumvoorstel } from '../domain/patrimonium/voorstel.ts';
import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import type { Hoofdstukversie, Stand } from '../domain/procedure/stand.ts';
import { bewaarHoofdstuk } from './bewaarHoofdstuk.ts';
import type { Poorten } from './ports.ts';

/** A patrimonium as somebody confirms it: `gezien` is the version of the dossier that the preview was compared with. */
export interface TeBevestigen {
  readonly id: string;
  readonly hash: string;
  readonly bron: string;
  /** YYYY-MM-DD. */
  readonly peildatum: string;
  readonly gezien: number;
  /** Whether a file that is loaded already may be loaded once more. */
  readonly opnieuw: boolean;
}

/**
 * fouten: rows with a fault stand in the way, so nothing is loaded. leeg: no dwelling in it. zelfde: this very file is loaded already.
 * verouderd: somebody loaded another one after `gezien`. ongeldig: what was typed with it cannot be kept, in Dutch sentences.
 */
export type Bevestiging =
  | { readonly soort: 'bewaard' }
  | { readonly soort: 'leeg' }
  | { readonly soort: 'zelfde' }
  | { readonly soort: 'onbekend' }
  | { readonly soort: 'fouten'; readonly aantal: number }
  | { readonly soort: 'verouderd'; readonly bewaard: Hoofdstukversie }
  | { readonly soort: 'ongeldig'; readonly zinnen: readonly string[] };

/** Replaces the patrimonium of a dossier by an upload: all of its rows, or nothing. The choices for typed figures stay. */
export async function bevestigPatrimonium(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok'>,
  wie: Wie,
  { dossier }: Stand,
  { naam, gelezen }: Patrimoniumvoorstel,
  { id, hash, bron, peildatum, gezien, opnieuw }: TeBevestigen,
): Promise<Bevestiging> {
  const { woningen, fouten } = gelezen;
  const huidig = dossier.hoofdstukken.patrimonium;
  if (fouten.length > 0) return { soort: 'fouten', aantal: fouten.length };
  if (woningen.length === 0) return { soort: 'leeg' };
  if (huidig.bestand.sha256 === hash && !opnieuw) return { soort: 'zelfde' };
  const inhoud = {
    bestand: { naam: naam.slice(-200), sha256: hash },
    bron,
    peildatum,
    woningen,
    keuzes: huidig.keuzes,
  };
  const bewaring = await bewaarHoofdstuk(poorten, wie, {
    dossier: id,
    hoofdstuk: 'patrimonium',
    gemeente: null,
    inhoud,
    gezien,
  });
  if (bewaring.soort === 'verouderd') return { soort: 'verouderd', bewaard: bewaring.bewaard };
  if (bewaring.soort === 'ongeldig') {
    return { soort: 'ongeldig', zinnen: [...new Set(bewaring.meldingen.map(({ tekst }) => tekst))] };
  }
  return { soort: bewaring.soort };
}
