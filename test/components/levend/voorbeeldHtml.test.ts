import { describe, expect, test } from 'vitest';
import { keurDossier } from '../../../app/application/keurDossier.ts';
import { maakVoorbeeld } from '../../../app/components/levend/maakZijpaneel.server.ts';
import { plaatsUitSleutel } from '../../../app/components/levend/plaatsUitSleutel.ts';
import { plaatssleutel } from '../../../app/domain/regels/plaats.ts';
import { demoDossier, sjablonen } from '../../../scripts/bench/stof.ts';

const dossier = await demoDossier();
const omgeving = { id: 'd1', sjablonen: await sjablonen() };
const woonbinding = maakVoorbeeld(omgeving, keurDossier(dossier), { hoofdstuk: 'woonbinding', gemeente: null }, null);

describe('the text beside a form', () => {
  test('has no id that a field of the form can have', () => {
    const ids = Array.from(woonbinding.matchAll(/ id="([^"]*)"/g), ([, id]) => id ?? '');
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !id.startsWith('voorbeeld-'))).toEqual([]);
  });

  test('goes to the whole reglement for another chapter, and stays on the page for its own', () => {
    const deel2 = maakVoorbeeld(omgeving, keurDossier(dossier), { hoofdstuk: 'woonbinding', gemeente: '42003' }, null);
    expect(deel2).toContain('href="/dossiers/d1/reglement#woonbinding.strenger"');
    expect(woonbinding).toContain('href="#voorbeeld-woonbinding.gemeente"');
  });

  test('ties each clause to its question on this page', () => {
    expect(woonbinding).toMatch(/data-pad="strenger">\n<h3[^>]*>.*<\/h3><a class="naar-vraag" href="#strenger">/);
    expect(woonbinding).toContain('data-pad="stappen"');
  });

  test('a chapter whose items have pages goes to the page of the item; that page stays where it is', () => {
    const adres = { hoofdstuk: 'doelgroepen', gemeente: null } as const;
    const pad = 'doelgroepen.0.beschrijving';
    expect(maakVoorbeeld(omgeving, keurDossier(dossier), adres, null)).toContain(
      `href="/dossiers/d1/hoofdstuk/doelgroepen/ouderen#${pad}"`,
    );
    expect(maakVoorbeeld(omgeving, keurDossier(dossier), adres, 'ouderen')).toContain(`href="#${pad}"`);
  });

  test('is empty for a chapter that is not taken in', () => {
    const zonder = structuredClone(dossier);
    zonder.hoofdstukken.definities.opnemen = false;
    expect(maakVoorbeeld(omgeving, keurDossier(zonder), { hoofdstuk: 'definities', gemeente: null }, null)).toBe('');
  });
});

test('the key of every place of a bevinding leads back to that place', () => {
  const { bevindingen } = keurDossier(dossier);
  expect(bevindingen.length).toBeGreaterThan(5);
  for (const { plaats } of bevindingen) {
    const terug = plaatsUitSleutel(dossier, plaatssleutel(plaats));
    expect(terug && plaatssleutel(terug)).toBe(plaatssleutel(plaats));
    expect(terug).toMatchObject({ hoofdstuk: plaats.hoofdstuk, gemeente: plaats.gemeente, deel2: plaats.deel2 });
  }
});

test.each(['gebied/bestaat-niet', 'gemeente/99999/woonbinding', 'niets', ''])('no place behind “%s”', (sleutel) =>
  expect(plaatsUitSleutel(dossier, sleutel)).toBeNull(),
);
