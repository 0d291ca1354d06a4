import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { reglementVanHoofdstuk } from '../../domain/reglement/sjabloon.ts';
import { gemeenteVanPagina } from './gemeenteVanPagina.ts';
import { grenzenVanHuurreglement } from './grenzenVanHuurreglement.ts';
import { type Grensgroep, maakGrensgroepen } from './maakGrensgroepen.ts';

/** The limits that stand beside the form of a chapter: of the doelgroepen, or of that chapter of another document. */
export const grenzenVanPagina = (overzicht: Overzicht, adres: Hoofdstukadres, sleutel: string | null): Grensgroep[] =>
  reglementVanHoofdstuk(adres.hoofdstuk) === 'tr'
    ? maakGrensgroepen(overzicht, gemeenteVanPagina(adres, sleutel))
    : grenzenVanHuurreglement(overzicht, adres);
