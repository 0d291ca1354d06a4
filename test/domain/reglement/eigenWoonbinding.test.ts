import { expect, test } from 'vitest';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { vingerafdrukkenVan } from '../../../app/domain/huurreglement/overname.ts';
import { cascades } from '../../../app/domain/regels/cascades.ts';
import { toets } from '../../../app/domain/regels/index.ts';
import { plaatssleutel } from '../../../app/domain/regels/plaats.ts';
import { wbKeuze } from '../../../app/domain/regels/WB-KEUZE.ts';
import { BERLARE, BUGGENHOUT, eenDossier, eenGemeente } from '../hulp/eenDossier.ts';

const stap = (jaren: number) => ({ jaren, periode: 20, ononderbroken: true });
const dossier = (
  gebied: 'gelijk' | 'per-gemeente' | 'geen' | null,
  eigen: 'ja' | 'geen' | null,
  opZichzelf?: boolean,
) =>
  eenDossier(
    {
      gemeenten: { gemeenten: [eenGemeente(BERLARE), eenGemeente(BUGGENHOUT)] },
      woonbinding: { strenger: gebied, stappen: [stap(15)] },
    },
    { [BERLARE]: { woonbinding: { strenger: eigen, stappen: [stap(8)], ...(opZichzelf && { opZichzelf }) } } },
  );

test.each([
  { gebied: 'gelijk', eigen: 'ja', op: false, berlare: [15], buggenhout: [15] },
  { gebied: 'gelijk', eigen: 'ja', op: true, berlare: [8], buggenhout: [15] },
  { gebied: 'gelijk', eigen: 'geen', op: true, berlare: [], buggenhout: [15] },
  { gebied: 'geen', eigen: 'ja', op: false, berlare: [], buggenhout: [] },
  { gebied: 'geen', eigen: 'ja', op: true, berlare: [8], buggenhout: [] },
  { gebied: 'per-gemeente', eigen: 'ja', op: false, berlare: [8], buggenhout: [] },
  { gebied: 'per-gemeente', eigen: 'geen', op: true, berlare: [], buggenhout: [] },
  { gebied: null, eigen: 'ja', op: false, berlare: [], buggenhout: [] },
  { gebied: null, eigen: 'ja', op: true, berlare: [8], buggenhout: [] },
] as const)('2.1 says $gebied, Berlare $eigen, on its own: $op', ({ gebied, eigen, op, berlare, buggenhout }) => {
  const overzicht = maakOverzicht(dossier(gebied, eigen, op));
  expect(overzicht.gemeenten.map(({ stappen }) => stappen.map(({ jaren }) => jaren))).toEqual([berlare, buggenhout]);
  const eigenCascades = cascades(overzicht).filter(({ waar }) => waar === 'Berlare');
  expect(eigenCascades).toHaveLength(berlare[0] === 8 ? 1 : 0);
  expect(
    toets(overzicht, [wbKeuze])
      .map(({ plaats }) => plaatssleutel(plaats))
      .includes(`gemeente/${BERLARE}/woonbinding/strenger`),
  ).toBe(eigen === 'geen' && (op || gebied === 'per-gemeente'));
});

test('a box that is not ticked does not put the intern huurreglement behind', () => {
  const zonder = dossier('gelijk', 'ja');
  const deel = zonder.perGemeente[BERLARE];
  if (deel === undefined) throw new Error('Geen deel 2.');
  const met = (opZichzelf: boolean) => ({
    ...zonder,
    perGemeente: { [BERLARE]: { ...deel, woonbinding: { ...deel.woonbinding, opZichzelf } } },
  });
  const afdruk = (een: typeof zonder) => vingerafdrukkenVan(maakOverzicht(een))[`woonbinding@${BERLARE}`];
  expect(afdruk(met(false))).toBe(afdruk(zonder));
  expect(afdruk(met(true))).not.toBe(afdruk(zonder));
});
