import { dossierpad } from '../../app/components/adressen.ts';
import { vragenVan } from '../../app/domain/vragen/index.ts';
import { veldwaarden } from '../../app/domain/vragen/schrijfFormulier.ts';
import { vraagcontext } from '../../app/domain/vragen/vraagcontext.ts';
import type { Webstek } from './groteWebstek.ts';

const ADRES = { hoofdstuk: 'doelgroepen', gemeente: null } as const;

/** The form of the first doelgroep of the gebied as the browser sends it for the preview, with its description typed on every time. */
export function maakToetsaanslag({ id, gebied, vraag }: Webstek): () => Promise<string> {
  const context = vraagcontext(gebied, ADRES);
  const vragen = vragenVan(ADRES, context.rechtsdatum);
  const velden = [...veldwaarden(vragen, gebied.hoofdstukken.doelgroepen, context)];
  const eigen = velden.filter(([naam]) => naam.startsWith('doelgroepen.0.'));
  const sleutel = gebied.hoofdstukken.doelgroepen.doelgroepen[0]?.sleutel;
  if (sleutel === undefined) throw new Error('the gebied has no doelgroep');
  let keer = 0;
  return async () => {
    keer += 1;
    const formulier = new URLSearchParams(eigen);
    formulier.set('doelgroepen.0.beschrijving', `Getypt: ${keer}.`);
    formulier.set('hoofdstuk', ADRES.hoofdstuk);
    formulier.set('sleutel', sleutel);
    const antwoord = await vraag(`${dossierpad(id)}/voorbeeld`, formulier);
    if (!antwoord.includes(`Getypt: ${keer}.`)) throw new Error('the preview does not show what was typed');
    return antwoord;
  };
}
