import { breukgetal } from '../taal/breukgetal.ts';
import { getal } from '../taal/getal.ts';
import { AFRONDINGEN, type Afronding } from './afronding.ts';
import type { Breuk } from './breuk.ts';
import type { Raming, Rekenstap } from './ramingvorm.ts';
import { som } from './tellingen.ts';

const exact = ({ teller, noemer }: Breuk): string => breukgetal(teller, noemer);

/** A share as it is said: '20 %' when it is a whole percent, otherwise '1/3'. */
const aandeelInWoorden = ({ teller, noemer }: Breuk): string =>
  (100 * teller) % noemer === 0 ? `${getal((100 * teller) / noemer)} %` : `${teller}/${noemer}`;

const telling = ({ toewijzingen, uitgesloten }: { toewijzingen: number; uitgesloten: number }): string =>
  `${getal(toewijzingen)} − ${getal(uitgesloten)}`;

/** The last line: whole allocations, or both neighbours as long as no rounding is chosen; none when it is whole by itself. */
function afrondingstap({ exact: getalVoor, afgerond }: Pick<Raming, 'exact' | 'afgerond'>, keuze: Afronding | null) {
  const onder = Math.floor(getalVoor.teller / getalVoor.noemer);
  if (onder * getalVoor.noemer === getalVoor.teller) return [];
  const stap = {
    sleutel: 'afronding',
    wat: 'In hele toewijzingen (te bevestigen: de bronnen zeggen niet hoe)',
    berekening: keuze === null ? 'nog te kiezen' : AFRONDINGEN[keuze],
    uitkomst: afgerond === null ? `${getal(onder)} of ${getal(onder + 1)}` : getal(afgerond),
  };
  return [stap];
}

/** The calculation of an estimate, line by line, for screen and document. The figures are allocations. */
export function rekenstappen(
  raming: Omit<Raming, 'rekenstappen' | 'onder' | 'boven'>,
  afronding: Afronding | null,
): readonly Rekenstap[] {
  const { jaar, jaren, nieuw, gemiddelde, geraamd, aandeel } = raming;
  return [
    ...jaren.map((een) => ({
      sleutel: `jaar-${een.jaar}`,
      wat: `Toewijzingen in ${een.jaar}, zonder sloop, renovatie, aanpassing of verkoop`,
      berekening: telling(een),
      uitkomst: getal(een.telt),
    })),
    {
      sleutel: 'gemiddelde',
      wat: `Gemiddelde van ${jaren.length} jaren`,
      berekening: `${getal(som(jaren.map(({ telt }) => telt)))} : ${jaren.length}`,
      uitkomst: exact(gemiddelde),
    },
    {
      sleutel: 'nieuw',
      wat: `Toewijzingen van nieuwe woningen in ${jaar}, zonder sloop, renovatie, aanpassing of verkoop`,
      berekening: telling(nieuw),
      uitkomst: getal(nieuw.telt),
    },
    {
      sleutel: 'geraamd',
      wat: `Geraamde toewijzingen in ${jaar}`,
      berekening: `${exact(gemiddelde)} + ${getal(nieuw.telt)}`,
      uitkomst: exact(geraamd),
    },
    {
      sleutel: 'versneld',
      wat: `Versnelde toewijzingen in ${jaar}`,
      berekening: `${aandeelInWoorden(aandeel)} van ${exact(geraamd)}`,
      uitkomst: exact(raming.exact),
    },
    ...afrondingstap(raming, afronding),
  ];
}
