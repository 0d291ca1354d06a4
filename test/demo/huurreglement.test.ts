import { describe, expect, test } from 'vitest';
import { maakOverzicht } from '../../app/domain/cijfers/overzicht.ts';
import { toets } from '../../app/domain/regels/index.ts';
import { p2Twintig } from '../../app/domain/regels/P2-TWINTIG.ts';
import { bevindingenVan } from '../../app/domain/regels/perReglement.ts';
import type { Dossier } from '../../app/domain/reglement/dossier.ts';
import { hoofdstukkenVan, isBegonnen } from '../../app/domain/reglement/isBegonnen.ts';
import { leesDossier } from '../../app/domain/reglement/leesDossier.ts';
import { schrijfDossier } from '../../app/domain/reglement/schrijfDossier.ts';
import { vragenVan } from '../../app/domain/vragen/index.ts';
import { standVan } from '../../app/domain/vragen/volledig.ts';
import { vraagcontext } from '../../app/domain/vragen/vraagcontext.ts';
import { leesDemo, leesDemotekst } from './lees.ts';

const metIhr = ['stek92-verbeterd', 'zennevallei', 'kempen'] as const;

test.each(['zennevallei', 'kempen'] as const)(
  '%s is read without an error and written again as the same file',
  (naam) => {
    const tekst = leesDemotekst(naam);
    expect(leesDossier(tekst)).toMatchObject({ ok: true, opmerkingen: [] });
    expect(schrijfDossier(leesDemo(naam))).toBe(tekst);
  },
);

describe.each(metIhr)('the intern huurreglement of %s', (naam) => {
  const dossier = leesDemo(naam);

  test('is begun, and no rule finds anything in it', () => {
    expect(isBegonnen(dossier, 'ihr')).toBe(true);
    expect(bevindingenVan(toets(maakOverzicht(dossier)), 'ihr')).toEqual([]);
  });

  test('leaves no question open, except the lettings where there are none', () => {
    const open = hoofdstukkenVan('ihr').flatMap((hoofdstuk) => {
      const adres = { hoofdstuk, gemeente: null } as const;
      const inhoud = dossier.hoofdstukken[hoofdstuk];
      return standVan(vragenVan(adres, null), inhoud, null, vraagcontext(dossier, adres)).open;
    });
    expect(open).toEqual([]);
  });

  test('its raming can be made, and every chapter says what is invented', () => {
    expect(maakOverzicht(dossier).huurreglement.raming.ontbreekt).toEqual([]);
    for (const hoofdstuk of hoofdstukkenVan('ihr')) {
      expect([hoofdstuk, JSON.stringify(dossier.hoofdstukken[hoofdstuk])]).toEqual([
        hoofdstuk,
        expect.stringMatching(/voorbeeld/i),
      ]);
    }
  });
});

/** Zennevallei with another share for the second channel, in hundredths of a percent. */
function zennevalleiMet(aandeel: number): Dossier {
  const dossier = leesDemo('zennevallei');
  const [, tweede] = dossier.hoofdstukken.versneldeToewijzing.verdeling.delen;
  if (tweede === undefined) throw new Error('The demo has no second channel.');
  tweede.aandeel = aandeel;
  return dossier;
}

test.each([
  { weg: 'Zennevallei, 15 + 5 by channel', dossier: zennevalleiMet(500), mag: true },
  { weg: 'Kempen, not split, four criteria and one', dossier: leesDemo('kempen'), mag: true },
  { weg: '15 + 4', dossier: zennevalleiMet(400), mag: false },
  { weg: '15 + 6', dossier: zennevalleiMet(600), mag: false },
])('$weg: allowed $mag', ({ dossier, mag }) => {
  expect(toets(maakOverzicht(dossier), [p2Twintig])).toHaveLength(mag ? 0 : 1);
});

test('the Kempen keep four criteria and chronology, in their order', () => {
  const { keuze, criteria, delen } = leesDemo('kempen').hoofdstukken.versneldeToewijzing.verdeling;
  expect([keuze, delen]).toEqual(['criteria', []]);
  expect(criteria.map(({ naam }) => naam)).toEqual([
    'Actuele woonnood',
    'Actueel inkomen',
    'Begeleiding door een professionele actor',
    'Kinderlast',
    'Chronologie',
  ]);
});
