import { expect, test } from 'vitest';
import { wbGebied } from '../../../app/domain/regels/WB-GEBIED.ts';
import { zinnenVan } from '../hulp/bevindingen.ts';
import { BERLARE, BUGGENHOUT, eenDossier, eenGemeente } from '../hulp/eenDossier.ts';

const akkoord = (gemeente: string, datum: string | null) => ({ gemeente, datum });

test.each([
  {
    geval: 'both agreed',
    metGebied: true,
    consensus: [akkoord(BERLARE, '2025-03-01'), akkoord(BUGGENHOUT, '2025-03-02')],
    ontbreekt: null,
  },
  { geval: 'one has no row', metGebied: true, consensus: [akkoord(BERLARE, '2025-03-01')], ontbreekt: 'Buggenhout' },
  {
    geval: 'one has no date',
    metGebied: true,
    consensus: [akkoord(BERLARE, null), akkoord(BUGGENHOUT, '2025-03-02')],
    ontbreekt: 'Berlare',
  },
  { geval: 'nobody', metGebied: true, consensus: [], ontbreekt: 'Berlare en Buggenhout' },
  { geval: 'not chosen', metGebied: false, consensus: [], ontbreekt: null },
  { geval: 'not answered yet', metGebied: null, consensus: [], ontbreekt: null },
])('WB-GEBIED: $geval', ({ metGebied, consensus, ontbreekt }) => {
  const dossier = eenDossier({
    gemeenten: { gemeenten: [eenGemeente(BERLARE), eenGemeente(BUGGENHOUT)] },
    woonbinding: { metGebied, consensus },
  });
  const zinnen = zinnenVan(wbGebied, dossier);
  expect(zinnen).toHaveLength(ontbreekt === null ? 0 : 1);
  if (ontbreekt !== null) expect(zinnen[0]).toContain(`die ontbreekt, of heeft geen datum, voor ${ontbreekt}.`);
});
