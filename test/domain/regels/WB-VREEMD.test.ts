import { describe, expect, test } from 'vitest';
import { wbVreemd } from '../../../app/domain/regels/WB-VREEMD.ts';
import { bevindingenVan, plaatsenVan, zinnenVan } from '../hulp/bevindingen.ts';
import { BERLARE, eenDossier, eenGemeente } from '../hulp/eenDossier.ts';

test.each([
  { factor: 'gemeente', gevonden: 0 },
  { factor: 'deelgemeente', gevonden: 1 },
  { factor: 'wijk', gevonden: 1 },
  { factor: 'geboorte', gevonden: 1 },
  { factor: 'werk', gevonden: 1 },
  { factor: 'school', gevonden: 1 },
] as const)('WB-VREEMD: a step by $factor', ({ factor, gevonden }) => {
  const dossier = eenDossier({ woonbinding: { strenger: 'gelijk', stappen: [{ jaren: 15, periode: 20, factor }] } });
  const zinnen = zinnenVan(wbVreemd, dossier);
  expect(zinnen).toHaveLength(gevonden);
  for (const zin of zinnen)
    expect(zin).toContain(
      `Stap 1 van de strengere woonbinding (alle gemeenten) geeft voorrang op grond van ${factor};`,
    );
});

describe('in the text', () => {
  const met = (motivering: string) => eenDossier({ woonbinding: { strenger: 'gelijk', motivering } });

  test.each([
    { tekst: 'Voorrang krijgt wie in de gemeente geboren is.', factor: 'geboorte' },
    { tekst: 'Wie geboren is in Berlare krijgt voorrang.', factor: 'geboorte' },
    { tekst: 'Kandidaten met binding met de deelgemeente gaan voor.', factor: 'deelgemeente' },
    { tekst: 'Er is voorrang voor wie in de eigen wijk woont.', factor: 'wijk' },
    {
      tekst: 'Wie niet in de gemeente woont maar er in werkt, krijgt ook voorrang, net als wie in Berlare werkt.',
      factor: 'werk',
    },
    { tekst: 'De voorrang geldt ook voor wie tewerkgesteld is in de gemeente.', factor: 'werk' },
    { tekst: 'Voorrang is er voor gezinnen met kinderen die hier naar school gaan.', factor: 'school' },
    { tekst: 'Voorrang krijgt:\n\n- wie hier lang woont\n- wie schoolgaande kinderen heeft', factor: 'school' },
  ])('found: $tekst', ({ tekst, factor }) => {
    const [zin] = zinnenVan(wbVreemd, met(tekst));
    expect(zin).toContain(`De tekst geeft voorrang op grond van ${factor}, een bindingsfactor van het oude stelsel: “`);
  });

  test.each([
    { tekst: 'De stad heeft meer inwoners en meer deelgemeenten.' },
    { tekst: 'De voorrang weegt zwaarder door het aantal deelgemeenten.' },
    { tekst: 'Er is geen voorrang voor wie in de wijk woont of er werkt.' },
    { tekst: 'De binding met de deelgemeente vervalt.' },
    { tekst: 'Voorrang op grond van werk in de gemeente is niet langer toegelaten voor wie in Berlare werkt.' },
    { tekst: 'De actoren werken samen aan de voorrang van langdurige inwoners.' },
    { tekst: 'Woningen in de buurt van winkels krijgen bij voorkeur een lift. De voorrang blijft gelijk.' },
    { tekst: 'In de wijk staat een school. De voorrang gaat naar langdurige inwoners.' },
    { tekst: 'De voorrang geldt in het hele werkingsgebied.' },
    { tekst: 'Mantelzorg voor wie in de gemeente woont geeft voorrang.' },
  ])('left alone: $tekst', ({ tekst }) => {
    expect(zinnenVan(wbVreemd, met(tekst))).toEqual([]);
  });

  test('it reads the motivation of the gebied, of a gemeente and the free chapters', () => {
    const tekst = 'Voorrang krijgt wie in de gemeente geboren is.';
    const dossier = eenDossier(
      {
        gemeenten: { gemeenten: [eenGemeente(BERLARE)] },
        woonbinding: { motiveringGebied: tekst },
        vrijeHoofdstukken: { hoofdstukken: [{ sleutel: 'extra', plaats: 'vooraan', titel: 'Extra', tekst }] },
      },
      { [BERLARE]: { woonbinding: { motivering: tekst } } },
    );
    expect(plaatsenVan(wbVreemd, dossier)).toEqual([
      'gebied/woonbinding/motiveringGebied',
      `gemeente/${BERLARE}/woonbinding/motivering`,
      'gebied/vrijeHoofdstukken/hoofdstukken.extra',
    ]);
  });

  test('one finding a text, with every factor and the first sentence', () => {
    const bevindingen = bevindingenVan(
      wbVreemd,
      met('Wie in de wijk woont krijgt voorrang. Voorrang ook voor wie in Berlare werkt.'),
    );
    expect(bevindingen).toHaveLength(1);
    expect(bevindingen[0]?.tekst).toContain('op grond van wijk en werk, ');
    expect(bevindingen[0]?.tekst).toContain('“Wie in de wijk woont krijgt voorrang.”');
  });
});
