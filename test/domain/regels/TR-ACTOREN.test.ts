import { expect, test } from 'vitest';
import { trActoren } from '../../../app/domain/regels/TR-ACTOREN.ts';
import { zinnenVan } from '../hulp/bevindingen.ts';
import { BERLARE, eenDossier, eenGemeente, nisVan } from '../hulp/eenDossier.ts';

const actor = (organisatie: string, soort: 'ocmw' | 'welzijn' = 'ocmw') => ({
  sleutel: organisatie.toLowerCase().replace(/[^a-z]+/g, '-'),
  organisatie,
  soort,
});

test.each([
  { geval: 'an OCMW of each gemeente', actoren: [actor('OCMW Berlare'), actor('OCMW van Lede')], zin: null },
  { geval: 'one OCMW association that names both', actoren: [actor('Welzijnsvereniging Berlare-Lede')], zin: null },
  { geval: 'nobody', actoren: [], zin: 'geen enkele huisvestings- of welzijnsactor' },
  { geval: 'a welfare actor, no OCMW', actoren: [actor('CAW Berlare Lede', 'welzijn')], zin: 'zit geen enkel OCMW.' },
  { geval: 'the OCMW of one gemeente only', actoren: [actor('OCMW Berlare')], zin: 'geen OCMW gevonden van Lede.' },
  {
    geval: 'Ledeberg is not Lede',
    actoren: [actor('OCMW Berlare'), actor('OCMW Ledeberg')],
    zin: 'geen OCMW gevonden van Lede.',
  },
])('TR-ACTOREN: $geval', ({ actoren, zin }) => {
  const dossier = eenDossier({
    gemeenten: { gemeenten: [eenGemeente(BERLARE), eenGemeente(nisVan('Lede'))] },
    toewijzingsraad: { actoren },
  });
  const zinnen = zinnenVan(trActoren, dossier);
  expect(zinnen).toHaveLength(zin === null ? 0 : 1);
  if (zin !== null) expect(zinnen[0]).toContain(zin);
});
