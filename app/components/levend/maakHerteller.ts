import { maakOverzicht } from '../../domain/cijfers/overzicht.ts';
import { inhoudVan } from '../../domain/procedure/stand.ts';
import type { Dossier } from '../../domain/reglement/dossier.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { vragenVan } from '../../domain/vragen/index.ts';
import { leesFormulier } from '../../domain/vragen/leesFormulier.ts';
import { vraagcontext } from '../../domain/vragen/vraagcontext.ts';
import { type Grensgroep, maakGrensgroepen } from './maakGrensgroepen.ts';
import { metInhoud } from './metInhoud.ts';

type Velden = Iterable<readonly [string, string]>;

/** Counts the caps again while a form is filled in, with the code of the rules. */
export interface Herteller {
  /** After one field changed: only that field (with what names its row) is read, so that a keystroke costs little. */
  readonly naVeld: (velden: Velden) => Grensgroep[];
  /** With the whole form read again, as a save would read it. */
  readonly opnieuw: (velden: Velden) => Grensgroep[];
}

/** A Herteller for the form of one chapter of this dossier. */
export function maakHerteller(telstof: Dossier, adres: Hoofdstukadres): Herteller {
  const vragen = vragenVan(adres);
  const context = vraagcontext(telstof, adres);
  const bewaard: unknown = inhoudVan(telstof, adres);
  let werk = bewaard;
  const tel = (velden: Velden, huidig: unknown): Grensgroep[] => {
    werk = leesFormulier(vragen, velden, huidig, context).inhoud;
    return maakGrensgroepen(maakOverzicht(metInhoud(telstof, adres, werk)), adres.gemeente);
  };
  return { naVeld: (velden) => tel(velden, werk), opnieuw: (velden) => tel(velden, bewaard) };
}
