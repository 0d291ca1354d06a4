import { verdeelPerNiveau } from '../../domain/cijfers/verdeelPerNiveau.ts';
import type { Contingentverdeling } from '../../domain/reglement/contingentverdeling.ts';
import { BASIS, gewichtkop } from '../../domain/verdeling/basis.ts';
import { opdrachtVanHoofdstuk } from '../../domain/verdeling/vanHoofdstuk.ts';
import type { Blok } from '../blokken.ts';
import type { Bouwstenen } from './delen.ts';
import { herkomst } from './herkomst.ts';
import { motiveringenBij } from './motiveringen.ts';
import { verdelingInTekst } from './verdeling.ts';

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
