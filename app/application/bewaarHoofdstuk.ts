import { HoofdstukVerouderd } from '../domain/procedure/fouten.ts';
import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import type { Hoofdstukversie } from '../domain/procedure/stand.ts';
import { alsHoofdstukadres, type Hoofdstukinhoud, leesHoofdstuk } from '../domain/reglement/leesHoofdstuk.ts';
import type { Melding } from '../domain/reglement/melding.ts';
import type { Poorten } from './ports.ts';
import { voerUit } from './voerUit.ts';

/** A save as it comes in: `gezien` is the version of the dossier that the user had open. */
export interface TeBewaren {
  readonly dossier: string;
  readonly hoofdstuk: string;
  /** NIS code for a chapter of deel 2, null for one of the gebied. */
  readonly gemeente: string | null;
  readonly inhoud: unknown;
  readonly gezien: number;
}

/** verouderd carries both versions of the chapter: what stands there now, by whom and when, and what was sent in. */
export type Bewaring =
  | { readonly soort: 'bewaard'; readonly versie: number }
  | {
      readonly soort: 'verouderd';
      readonly huidig: Hoofdstukinhoud;
      readonly bewaard: Hoofdstukversie;
      readonly ingediend: Hoofdstukinhoud;
    }
  | { readonly soort: 'ongeldig'; readonly meldingen: readonly Melding[] }
  | { readonly soort: 'onbekend' };

/**
 * Saves the whole value of a chapter when it passes its schema and nobody else saved the same chapter after `gezien`; a save of
 * another chapter in between does not disturb. onbekend: no such dossier or no such chapter.
 */
export async function bewaarHoofdstuk(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok'>,
  wie: Wie,
  { dossier, hoofdstuk, gemeente, inhoud, gezien }: TeBewaren,
): Promise<Bewaring> {
  const adres = alsHoofdstukadres(hoofdstuk, gemeente);
  if (!adres) return { soort: 'onbekend' };
  const gelezen = leesHoofdstuk(adres, inhoud);
  if (!gelezen.ok) return { soort: 'ongeldig', meldingen: gelezen.meldingen };
  const commando = { soort: 'BewaarHoofdstuk', adres, inhoud: gelezen.inhoud, gezien } as const;
  const uitkomst = await voerUit(poorten, wie, dossier, commando);
  if (typeof uitkomst === 'number') return { soort: 'bewaard', versie: uitkomst };
  if (!(uitkomst instanceof HoofdstukVerouderd)) return { soort: 'onbekend' };
  const { huidig, bewaard } = uitkomst;
  return { soort: 'verouderd', huidig, bewaard, ingediend: gelezen.inhoud };
}
