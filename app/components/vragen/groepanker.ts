import { voegPad } from '../../domain/vragen/rij.ts';
import type { Groep, Lijstvraag } from '../../domain/vragen/vraag.ts';

/**
 * The id of a group or list on the page. `om` is the path around it. A group that is only a heading has no path of its own, so its
 * heading names it: 'doelgroepen.0~aantallen'.
 */
export const groepanker = (om: string, { naam, label }: Pick<Groep | Lijstvraag, 'naam' | 'label'>): string =>
  naam === ''
    ? `${om}~${label
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, '-')
        .replace(/^-|-$/g, '')}`
    : voegPad(om, naam);
