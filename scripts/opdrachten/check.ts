import { keurDossier } from '../../app/application/keurDossier.ts';
import type { Overzicht } from '../../app/domain/cijfers/overzicht.ts';
import { houdtTegen } from '../../app/domain/regels/index.ts';
import { plaatsInWoorden } from '../../app/domain/regels/plaatsInWoorden.ts';
import type { Bevinding } from '../../app/domain/regels/regel.ts';
import { bevindingenInTekst } from './bevindingenInTekst.ts';
import { bronInTekst } from './bronInTekst.ts';
import { leesDatum, leesDossierbestand, OngeldigDossier } from './leesBestand.ts';
import { GEBREK, GELUKT, leesArgumenten, type Opdracht } from './opdracht.ts';

/** A bevinding as other programs read it; `plaats` and `bron` are texts for people. */
const alsJson = ({ id, niveau, plaats, tekst, cijfers, bron }: Bevinding, overzicht: Overzicht) => ({
  id,
  niveau,
  plaats: plaatsInWoorden(plaats, overzicht),
  tekst,
  cijfers: cijfers.map(({ naam, waarde, herkomst }) => ({ naam, waarde, herkomst })),
  bron: bronInTekst(bron),
});

/**
 * `check FILE [--json] [--op DATUM]`: the bevindingen of a dossier file; exit code 1 when one of them blocks. A file that is no
 * dossier: exit code 2, with --json also what is wrong as an array of `{ pad, tekst }`.
 */
export const opdracht: Opdracht = {
  async voerUit(argumenten, omgeving) {
    const { woorden, waarde, staatAan } = leesArgumenten(argumenten, ['één dossierbestand'], {
      json: 'schakelaar',
      op: 'waarde',
    });
    const opDatum = leesDatum(waarde('op'));
    const dossier = await leesDossierbestand(woorden[0] ?? '', omgeving).catch((fout: unknown) => {
      if (fout instanceof OngeldigDossier && staatAan('json')) omgeving.uit(JSON.stringify(fout.meldingen, null, 2));
      throw fout;
    });
    const { overzicht, bevindingen } = keurDossier(dossier, opDatum);
    omgeving.uit(
      staatAan('json')
        ? JSON.stringify(
            bevindingen.map((bevinding) => alsJson(bevinding, overzicht)),
            null,
            2,
          )
        : bevindingenInTekst(bevindingen, overzicht),
    );
    return bevindingen.some(houdtTegen) ? GEBREK : GELUKT;
  },
};
