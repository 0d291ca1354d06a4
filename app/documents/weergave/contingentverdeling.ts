import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { verdeelPerNiveau } from '../../domain/cijfers/verdeelPerNiveau.ts';
import { opdrachtVanHoofdstuk } from '../../domain/verdeling/vanHoofdstuk.ts';
import type { Blok } from '../blokken.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { herkomst } from './herkomst.ts';
import { verdelingInTekst } from './verdeling.ts';

const GEWICHT = {
  woningen: 'Sociale huurwoningen',
  inwoners: 'Inwoners',
  kandidaten: 'Kandidaat-huurders',
  eigen: 'Gewicht',
} as const;

/** The annex with the distribution of contingenten over zones; none when the dossier does not take it in. */
export function verdelingsbijlage(sjablonen: Sjablonen, { dossier }: Overzicht): Blok[] {
  const hoofdstuk = dossier.hoofdstukken.contingentverdeling;
  if (!hoofdstuk.opnemen) return [];
  const gelezen = opdrachtVanHoofdstuk(hoofdstuk);
  const basis = { gewicht: GEWICHT[hoofdstuk.basis ?? 'eigen'], noten: [herkomst(hoofdstuk)] };
  return sjablonen.render('toewijzingsreglement/bijlage-verdeling', {
    verdeling: gelezen.ok
      ? verdelingInTekst(
          'contingentverdeling',
          verdeelPerNiveau(gelezen.opdracht.contingenten, gelezen.opdracht.zones),
          basis,
        )
      : null,
    fouten: gelezen.ok ? [] : gelezen.fouten,
    motivering: hoofdstuk.motivering,
  });
}
