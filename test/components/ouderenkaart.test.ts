import { expect, test } from 'vitest';
import { maakOuderenkaart } from '../../app/components/ouderen/maakOuderenkaart.ts';
import { maakOverzicht } from '../../app/domain/cijfers/overzicht.ts';
import { BERLARE, DENDERMONDE } from '../domain/hulp/eenDossier.ts';
import { volDossier } from '../domain/hulp/volDossier.ts';

const overzicht = maakOverzicht(volDossier());

test('the figures are counted, and what a simplified dossier lacks is named', () => {
  const kaart = maakOuderenkaart(overzicht, BERLARE);
  const regels = Object.fromEntries(kaart?.regels.map(({ wat, aantal }) => [wat, aantal]) ?? []);
  expect(regels).toMatchObject({ 'Sociale huurwoningen': '300', 'Hoogstens voor alle doelgroepen samen': '100' });
  expect(regels['Nu voor ouderen']).toBe('2');
  expect(kaart?.nog.join()).toContain('sjabloon');
});

test('a gemeente without dwellings for ouderen has none', () => {
  expect(maakOuderenkaart(overzicht, DENDERMONDE)).toBeNull();
});
