import { BRONNEN } from '../recht/bronnen.ts';
import type { Doelgroep } from '../reglement/doelgroepen.ts';
import { noemDoelgroep, noemEnkele } from './benoem.ts';
import { inDoelgroep } from './plaats.ts';
import type { Regel } from './regel.ts';

/** Why a dwelling does not suit ouderen, in words; '' when nothing that is filled in speaks against it. */
function bezwaar({ slaapkamers, toegang }: Doelgroep['woningen'][number], hoogstens: number): string {
  const delen = [
    ...(slaapkamers !== null && slaapkamers > hoogstens ? [`${slaapkamers} slaapkamers`] : []),
    ...(toegang === 'trap' ? ['alleen met de trap'] : []),
  ];
  return delen.join(', ');
}

/** A dwelling for ouderen has at most 2 bedrooms and is on the ground floor or has a lift [002:188]; unknown is no fault. */
export const p365Woning: Regel = {
  id: 'P3-65-WONING',
  titel: 'Ouderen: kleine en toegankelijke woningen',
  niveau: 'waarschuwt',
  bron: BRONNEN.ouderen,
  toets: ({ doelgroepen, recht: { ouderenSlaapkamers } }) =>
    doelgroepen
      .filter(({ ouderen }) => ouderen)
      .flatMap(({ doelgroep, gemeente }) => {
        const ongeschikt = doelgroep.woningen
          .map((woning) => ({ adres: woning.adres, bezwaar: bezwaar(woning, ouderenSlaapkamers.waarde) }))
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
      }),
};
