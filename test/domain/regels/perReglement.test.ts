import { expect, test } from 'vitest';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { houdtTegen, toets } from '../../../app/domain/regels/index.ts';
import { bevindingenVan, reglementVanBevinding } from '../../../app/domain/regels/perReglement.ts';
import { inGebied, inGemeente, type Plaats } from '../../../app/domain/regels/plaats.ts';
import type { Bevinding } from '../../../app/domain/regels/regel.ts';
import { BERLARE } from '../hulp/eenDossier.ts';
import { gaafDossier } from '../hulp/gaafDossier.ts';

const bevinding = (plaats: Plaats) => ({ plaats }) as Bevinding;

test.each([
  [inGebied('woonbinding', 'stappen'), 'tr'],
  [inGemeente(BERLARE, 'doelgroepen'), 'tr'],
  [inGemeente(BERLARE, 'ouderen'), 'tr'],
  [inGebied('versneldeToewijzing', 'verdeling.keuze'), 'ihr'],
  [inGebied('buitenSociaalStelsel'), 'ihr'],
  [inGebied('raadVergaderingen'), 'hr'],
] as const)('%o stands in the %s', (plaats, reglement) => {
  expect(reglementVanBevinding(bevinding(plaats))).toBe(reglement);
});

test('an intern huurreglement that is not right holds only itself back', () => {
  const dossier = gaafDossier({ versneldeToewijzing: { verdeling: { keuze: 'opgesplitst' } } });
  const bevindingen = toets(maakOverzicht(dossier));
  expect(
    bevindingenVan(bevindingen, 'ihr')
      .filter(houdtTegen)
      .map(({ id }) => id),
  ).toEqual(['P2-TWINTIG']);
  expect(bevindingenVan(bevindingen, 'tr')).toEqual([]);
  expect(bevindingenVan(bevindingen, 'hr')).toEqual([]);
});
