import type { Woning } from '../../app/domain/patrimonium/woning.ts';
import type { Dossier } from '../../app/domain/reglement/dossier.ts';
import {
  aantallen,
  BERLARE,
  BUGGENHOUT,
  DENDERMONDE,
  eenDoelgroep,
  eenDoelgroepOuderen,
  eenDossier,
  eenGemeente,
} from '../domain/hulp/eenDossier.ts';

const GEMEENTEN = [BERLARE, BUGGENHOUT, DENDERMONDE];
const POSTCODES = ['9290', '9255', '9200'];

/** A made-up dwelling: number `i` of the patrimonium. */
const woning = (i: number): Partial<Woning> & Pick<Woning, 'gemeente'> => ({
  gemeente: GEMEENTEN[i % 3] ?? BERLARE,
  postcode: POSTCODES[i % 3] ?? '',
  straat: `${['Kerk', 'Dorp', 'Veld', 'Molen'][i % 4]}straat`,
  nummer: String(1 + Math.floor(i / 12)),
  bus: String(i % 12),
  type: i % 5 === 0 ? 'eengezinswoning' : 'appartement',
  slaapkamers: i % 4,
  toegang: (['gelijkvloers', 'lift', 'trap', null] as const)[i % 4] ?? null,
  project: `Project ${i % 30}`,
  kenmerk: `W-${String(i).padStart(5, '0')}`,
});

/** The dossier of a made-up woonmaatschappij with so many dwellings in three gemeenten, and two doelgroepen and one of deel 2. */
export const labeldossier = (hoeveel = 300): Dossier =>
  eenDossier(
    {
      woonmaatschappij: { naam: 'Voorbeeld Wonen' },
      gemeenten: {
        gemeenten: GEMEENTEN.map((nis) => eenGemeente(nis, Math.ceil(hoeveel / 3), { kleineWoningen: { aantal: 30 } })),
      },
      doelgroepen: {
        doelgroepen: [
          eenDoelgroepOuderen({
            korteNaam: '65-plussers',
            aantallen: aantallen({ [BERLARE]: 1 }),
            woningen: [
              { gemeente: BERLARE, adres: 'Kerkstraat 1 bus 0' },
              { gemeente: BERLARE, adres: 'Verdwenenlaan 9' },
            ],
          }),
          eenDoelgroep({
            korteNaam: 'personen met een handicap',
            woningen: [{ gemeente: BUGGENHOUT, adres: 'Dorpstraat 1 bus 1' }],
          }),
          eenDoelgroep({ sleutel: 'jaarlijks', korteNaam: 'Housing First', telwijze: 'per-jaar' }),
        ],
      },
      patrimonium: {
        bestand: { naam: 'woningen.xlsx' },
        woningen: Array.from({ length: hoeveel }, (_, i) => woning(i)),
      },
    },
    { [BERLARE]: { doelgroepen: { doelgroepen: [eenDoelgroep({ sleutel: 'nah', korteNaam: 'hersenletsel' })] } } },
  );
