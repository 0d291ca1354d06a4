import { controleerInhoud } from '../reglement/controleerInhoud.ts';
import { meldingenVan } from '../reglement/foutmeldingen.ts';
import type { Melding } from '../reglement/melding.ts';
import { type Amendement, amendement, wijzigingssleutel } from './amendement.ts';

export type GelezenAmendement =
  | { readonly ok: true; readonly amendement: Amendement }
  | { readonly ok: false; readonly meldingen: readonly Melding[] };

/** What the schema of one field cannot see: a change twice, a key that is not that of the change, an address elsewhere. */
function samenhang({ gemeente, wijzigingen }: Amendement): Melding[] {
  const gezien = new Set<string>();
  return wijzigingen.flatMap((wijziging, plek): Melding[] => {
    const pad = ['wijzigingen', plek];
    const sleutel = wijzigingssleutel(wijziging);
    const dubbel = gezien.has(sleutel);
    gezien.add(sleutel);
    const meldingen: Melding[] = dubbel
      ? [{ pad, tekst: `hetzelfde staat twee keer in dit amendement: ${sleutel}.` }]
      : [];
    if (wijziging.onderwerp === 'doelgroep' && wijziging.wordt !== null) {
      const { doelgroep, plan } = wijziging.wordt;
      if (doelgroep.sleutel !== wijziging.doelgroep)
        meldingen.push({
          pad,
          tekst: `gaat over ${wijziging.doelgroep}, maar bevat de doelgroep ${doelgroep.sleutel}.`,
        });
      if (plan !== null && plan.doelgroep !== wijziging.doelgroep)
        meldingen.push({ pad, tekst: `gaat over ${wijziging.doelgroep}, maar bevat het plan van ${plan.doelgroep}.` });
    }
    if (wijziging.onderwerp === 'rij' && wijziging.wordt?.woningen.some((woning) => woning.gemeente !== gemeente))
      meldingen.push({
        pad,
        tekst: 'bevat een woning in een andere gemeente; een gemeente beslist over haar eigen grondgebied.',
      });
    return meldingen;
  });
}

/** Reads an amendment out of a form or a file; everything that is wrong with it together, in Dutch. */
export function leesAmendement(invoer: unknown): GelezenAmendement {
  const gelezen = amendement.safeParse(invoer);
  const meldingen = [
    ...(gelezen.success ? samenhang(gelezen.data) : meldingenVan(gelezen.error.issues, invoer)),
    ...controleerInhoud(invoer),
  ];
  return gelezen.success && meldingen.length === 0 ? { ok: true, amendement: gelezen.data } : { ok: false, meldingen };
}
