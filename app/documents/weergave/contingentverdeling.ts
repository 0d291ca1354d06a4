import { verdeelPerNiveau } from '../../domain/cijfers/verdeelPerNiveau.ts';
import type { Contingentverdeling } from '../../domain/reglement/contingentverdeling.ts';
import { opdrachtVanHoofdstuk } from '../../domain/verdeling/vanHoofdstuk.ts';
import type { Blok } from '../blokken.ts';
import type { Bouwstenen } from './delen.ts';
import { herkomst } from './herkomst.ts';
import { motiveringenBij } from './motiveringen.ts';
import { verdelingInTekst } from './verdeling.ts';

/** What is weighed by: in a sentence, and as the head of a column. */
const BASIS: Record<NonNullable<Contingentverdeling['basis']>, { readonly zin: string; readonly kop: string }> = {
  woningen: { zin: 'het aantal sociale huurwoningen', kop: 'Sociale huurwoningen' },
  inwoners: { zin: 'het aantal inwoners', kop: 'Inwoners' },
  kandidaten: { zin: 'het aantal kandidaat-huurders', kop: 'Kandidaat-huurders' },
  eigen: { zin: 'eigen gewichten', kop: 'Gewicht' },
};

/** The head of the column of weights of a base; null is not chosen yet. */
export const gewichtkop = (basis: Contingentverdeling['basis']): string =>
  basis === null ? 'Gewicht' : BASIS[basis].kop;

/** What the annex needs; while the chapter cannot be distributed yet, why not. */
function inTekst(hoofdstuk: Contingentverdeling) {
  const { basis, motivering } = hoofdstuk;
  const gelezen = opdrachtVanHoofdstuk(hoofdstuk);
  const bron = herkomst(hoofdstuk);
  return {
    basis: basis === null ? '' : BASIS[basis].zin,
    motivering,
    fouten: gelezen.ok ? [] : gelezen.fouten,
    verdeling: gelezen.ok
      ? verdelingInTekst(
          'contingentverdeling',
          verdeelPerNiveau(gelezen.opdracht.contingenten, gelezen.opdracht.zones),
          { gewicht: gewichtkop(basis), noten: bron === '' ? [] : [bron] },
        )
      : null,
  };
}

/** The annex with the distribution, not numbered yet; none when it is not taken up in the reglement. */
export function contingentbijlage({ sjablonen, overzicht, bevindingen }: Bouwstenen): Blok[] {
  const { contingentverdeling } = overzicht.dossier.hoofdstukken;
  if (!contingentverdeling.opnemen) return [];
  return sjablonen.render('toewijzingsreglement/contingentverdeling', {
    ...inTekst(contingentverdeling),
    motiveringen: motiveringenBij(bevindingen, 'contingentverdeling', null),
  });
}
