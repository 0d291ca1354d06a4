import { keurDossier } from '../../../app/application/keurDossier.ts';
import { maakReglement } from '../../../app/application/maakReglement.ts';
import { naarHtmlFragment } from '../../../app/documents/html/index.ts';
import { deel1 } from '../../../app/documents/weergave/delen.ts';
import { gebiedInTekst } from '../../../app/documents/weergave/gebied.ts';
import type { Dossier } from '../../../app/domain/reglement/dossier.ts';
import type { Scenario } from '../scenario.ts';
import { demoDossier, sjablonen } from '../stof.ts';

/** The dossier after somebody typed on: the description of the first doelgroep is another one every time. */
function typVerder(dossier: Dossier, keer: number): Dossier {
  const { hoofdstukken } = dossier;
  const [eerste, ...rest] = hoofdstukken.doelgroepen.doelgroepen;
  if (!eerste) throw new Error('the demo has no doelgroep');
  const doelgroepen = [{ ...eerste, beschrijving: `${eerste.beschrijving} ${keer}` }, ...rest];
  return {
    ...dossier,
    hoofdstukken: { ...hoofdstukken, doelgroepen: { ...hoofdstukken.doelgroepen, doelgroepen } },
  };
}

/** The preview of the longest chapter, deel 1, while somebody types: templates, tree and HTML. */
export const scenario: Scenario = {
  naam: () => 'Voorbeeld van één hoofdstuk (deel 1): boom en HTML',
  laad: async () => {
    const [dossier, met] = [await demoDossier(), await sjablonen()];
    const { document } = maakReglement(met, dossier);
    let keer = 0;
    return {
      onze: () => {
        keer += 1;
        const { overzicht, bevindingen } = keurDossier(typVerder(dossier, keer));
        const hoofdstuk = deel1({ sjablonen: met, overzicht, bevindingen, gebied: gebiedInTekst(overzicht) });
        return naarHtmlFragment({ ...document, blokken: [hoofdstuk] });
      },
    };
  },
};
