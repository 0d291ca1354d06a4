import type { Telbaar } from '../../domain/cijfers/bestandstelling.ts';
import { maakOverzicht } from '../../domain/cijfers/overzicht.ts';
import { metHoofdstuk } from '../../domain/procedure/metHoofdstuk.ts';
import { inhoudVan } from '../../domain/procedure/stand.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { vragenVan } from '../../domain/vragen/index.ts';
import { maakBoom } from '../../domain/vragen/lees/boom.ts';
import { leesVragen } from '../../domain/vragen/lees/leesVragen.ts';
import { leesFormulier } from '../../domain/vragen/leesFormulier.ts';
import { vraagcontext } from '../../domain/vragen/vraagcontext.ts';
import { grenzenVanPagina } from './grenzenVanPagina.ts';
import type { Grensgroep } from './maakGrensgroepen.ts';

type Velden = Iterable<readonly [string, string]>;

/** Counts the caps again while a form is filled in, with the code of the rules. */
export interface Herteller {
  /** After one field changed: only that field (with what names its row) is read, so that a keystroke costs little. */
  readonly naVeld: (velden: Velden) => Grensgroep[];
  /** With the whole form read again, as a save would read it. */
  readonly opnieuw: (velden: Velden) => Grensgroep[];
}

/** A Herteller for the form of one chapter of this dossier; `sleutel` names the one item that the page is about. */
export function maakHerteller(telstof: Telbaar, adres: Hoofdstukadres, sleutel: string | null = null): Herteller {
  const context = vraagcontext(telstof, adres);
  const vragen = vragenVan(adres, context.rechtsdatum);
  const bewaard: unknown = inhoudVan(telstof, adres);
  let werk = bewaard;
  const tel = (inhoud: unknown): Grensgroep[] => {
    werk = inhoud;
    return grenzenVanPagina(maakOverzicht(metHoofdstuk(telstof, adres, inhoud)), adres, sleutel);
  };
  return {
    // Without the checks on the chapter as a whole; those come at rest.
    naVeld: (velden) => {
      const lezing = { context, fouten: [], ingevoerd: {} };
      return tel(leesVragen(lezing, vragen, maakBoom(velden), werk, { pad: '', item: '' }));
    },
    opnieuw: (velden) => tel(leesFormulier(vragen, velden, bewaard, context).inhoud),
  };
}
