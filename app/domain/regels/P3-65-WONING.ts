import { aangevuld } from '../labels/aangevuld.ts';
import { woningenOpAdres } from '../patrimonium/opAdres.ts';
import { BRONNEN } from '../recht/bronnen.ts';
import { noemDoelgroep, noemEnkele } from './benoem.ts';
import { bezwaarVoorOuderen } from './bezwaarVoorOuderen.ts';
import { inDoelgroep } from './plaats.ts';
import type { Regel } from './regel.ts';

/**
 * A dwelling for ouderen has at most 2 bedrooms and is on the ground floor or has a lift [002:188]. What a label leaves open is read in
 * the patrimonium, when that is loaded; what neither says is no fault.
 */
export const p365Woning: Regel = {
  id: 'P3-65-WONING',
  titel: 'Ouderen: kleine en toegankelijke woningen',
  niveau: 'waarschuwt',
  bron: BRONNEN.ouderen,
  toets: ({ dossier, doelgroepen, recht: { ouderenSlaapkamers } }) => {
    const patrimonium = woningenOpAdres(dossier.hoofdstukken.patrimonium.woningen);
    return doelgroepen
      .filter(({ ouderen }) => ouderen)
      .flatMap(({ doelgroep, gemeente }) => {
        const ongeschikt = doelgroep.woningen
          .map((label) => ({
            adres: label.adres,
            bezwaar: bezwaarVoorOuderen(aangevuld(label, patrimonium), ouderenSlaapkamers.waarde),
          }))
          .filter(({ bezwaar }) => bezwaar !== '');
        if (ongeschikt.length === 0) return [];
        const adressen = noemEnkele(ongeschikt.map(({ adres, bezwaar }) => `${adres} (${bezwaar})`));
        return [
          {
            plaats: inDoelgroep(gemeente, doelgroep.sleutel, 'woningen'),
            tekst: `Voor ${noemDoelgroep(doelgroep)} zijn woningen gelabeld die ouderen minder passen: ${adressen}; een woning heeft hoogstens ${ouderenSlaapkamers.waarde} slaapkamers en ligt op de gelijkvloerse verdieping of heeft een lift.`,
            cijfers: ongeschikt.map(({ adres, bezwaar }) => ({
              naam: adres,
              waarde: bezwaar,
              herkomst: 'lijst van gelabelde woningen',
            })),
            herstel: 'Haal deze woningen van de lijst of zeg waarom ze toch geschikt zijn.',
          },
        ];
      });
  },
};
