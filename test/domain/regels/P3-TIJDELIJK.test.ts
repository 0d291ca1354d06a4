import { expect, test } from 'vitest';
import { p3Tijdelijk } from '../../../app/domain/regels/P3-TIJDELIJK.ts';
import { zinnenVan } from '../hulp/bevindingen.ts';
import { BERLARE, BUGGENHOUT, type Doelgroepblad, eenDoelgroep, eenDossier } from '../hulp/eenDossier.ts';

const rij = (gemeente: string, aantal: number, plafond: number | null = null) => ({ gemeente, aantal, plafond });
const uitweg = 'Na een goede begeleiding verlaat de woning het plan.';

test.each([
  {
    geval: 'a ceiling of all together and a way out',
    blad: { plafond: 6, uitweg, aantallen: [rij(BERLARE, 1)] },
    zonder: null,
  },
  {
    geval: 'a ceiling on every row',
    blad: { uitweg, aantallen: [rij(BERLARE, 1, 3), rij(BUGGENHOUT, 1, 3)] },
    zonder: null,
  },
  { geval: 'a ceiling of 0', blad: { plafond: 0, uitweg, aantallen: [rij(BERLARE, 1)] }, zonder: null },
  {
    geval: 'a row without a ceiling',
    blad: { uitweg, aantallen: [rij(BERLARE, 1, 3), rij(BUGGENHOUT, 1)] },
    zonder: 'zonder plafond op wat tegelijk in het plan zit',
  },
  {
    geval: 'undivided numbers beside rows with a ceiling',
    blad: { uitweg, nietVerdeeld: 2, aantallen: [rij(BERLARE, 1, 3)] },
    zonder: 'zonder plafond',
  },
  { geval: 'no rows yet', blad: { uitweg }, zonder: 'zonder plafond' },
  {
    geval: 'no way out',
    blad: { plafond: 6, uitweg: ' ', aantallen: [rij(BERLARE, 1)] },
    zonder: 'zonder uitweg voor een woning die het plan weer verlaat',
  },
  {
    geval: 'neither',
    blad: { aantallen: [rij(BERLARE, 1)] },
    zonder: 'zonder plafond op wat tegelijk in het plan zit en zonder uitweg',
  },
  { geval: 'labelled dwellings need none', blad: { telwijze: 'gelabeld', aantallen: [rij(BERLARE, 1)] }, zonder: null },
] as { geval: string; blad: Partial<Doelgroepblad>; zonder: string | null }[])(
  'P3-TIJDELIJK: $geval',
  ({ blad, zonder }) => {
    const doelgroep = eenDoelgroep({ telwijze: 'per-jaar', ...blad });
    const zinnen = zinnenVan(p3Tijdelijk, eenDossier({ doelgroepen: { doelgroepen: [doelgroep] } }));
    expect(zinnen).toHaveLength(zonder === null ? 0 : 1);
    if (zonder !== null) expect(zinnen[0]).toContain(`, maar ${zonder}`);
  },
);
