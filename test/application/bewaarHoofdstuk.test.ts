import { beforeEach, describe, expect, test } from 'vitest';
import { bewaarHoofdstuk, type TeBewaren } from '../../app/application/bewaarHoofdstuk.ts';
import { openDossier } from '../../app/application/openDossier.ts';
import type { Poorten } from '../../app/application/ports.ts';
import { voerDossierIn } from '../../app/application/voerDossierIn.ts';
import { DossierBezet } from '../../app/application/voerUit.ts';
import { leegDossier } from '../../app/domain/reglement/dossier.ts';
import { schrijfDossier } from '../../app/domain/reglement/schrijfDossier.ts';
import { COLLEGA, JURIST, maakPoorten } from './poorten.ts';

let poorten: Poorten;
let dossier: string;
let begin: number;
beforeEach(async () => {
  poorten = maakPoorten();
  const invoer = await voerDossierIn(poorten, JURIST, schrijfDossier(leegDossier('Ontwerp')));
  if (invoer.soort !== 'ingevoerd') throw new Error(invoer.fouten.join());
  dossier = invoer.id;
  begin = (await openDossier(poorten, dossier))?.versie ?? 0;
});

const slot = (evaluatie: string, gezien: number): TeBewaren => ({
  dossier,
  hoofdstuk: 'slotbepalingen',
  gemeente: null,
  inhoud: { evaluatie },
  gezien,
});
const evaluatie = async () => (await openDossier(poorten, dossier))?.dossier.hoofdstukken.slotbepalingen.evaluatie;

/** Two dossiers' worth of hands on one store: `ertussen` runs just before the first append arrives. */
function metIemandErtussen(ertussen: () => Promise<unknown>): Poorten {
  let eerste = true;
  const { opslag } = poorten;
  return {
    ...poorten,
    opslag: {
      ...opslag,
      voegToe: async (...argumenten) => {
        if (eerste) {
          eerste = false;
          await ertussen();
        }
        return opslag.voegToe(...argumenten);
      },
    },
  };
}

test('a right value is kept, with empty values for what is left out', async () => {
  expect(await bewaarHoofdstuk(poorten, JURIST, slot('jaarlijks', begin))).toEqual({
    soort: 'bewaard',
    versie: begin + 1,
  });
  expect((await openDossier(poorten, dossier))?.dossier.hoofdstukken.slotbepalingen).toEqual({
    ...leegDossier().hoofdstukken.slotbepalingen,
    evaluatie: 'jaarlijks',
  });
});

test('a chapter of deel 2 is kept under its gemeente', async () => {
  const inhoud = { strenger: 'geen', motivering: 'niet nodig' };
  await bewaarHoofdstuk(poorten, JURIST, {
    dossier,
    hoofdstuk: 'woonbinding',
    gemeente: '44021',
    inhoud,
    gezien: begin,
  });
  expect((await openDossier(poorten, dossier))?.dossier.perGemeente['44021']?.woonbinding).toMatchObject(inhoud);
});

test.each([
  {
    geval: 'a text too long',
    inhoud: { evaluatie: 'a'.repeat(20_001) },
    pad: ['evaluatie'],
    tekst: 'telt 20.001 tekens; hoogstens 20.000.',
  },
  {
    geval: 'a day that does not exist',
    inhoud: { inwerking: { datum: '2026-02-29' } },
    pad: ['inwerking', 'datum'],
    tekst: 'geen bestaande datum',
  },
  { geval: 'an unknown field', inhoud: { einde: 1 }, pad: ['einde'], tekst: 'onbekend veld' },
  {
    geval: 'an unknown gemeente',
    inhoud: { opgeheven: [{ gemeente: '99999' }] },
    pad: ['opgeheven', 0, 'gemeente'],
    tekst: 'van de 285',
  },
  { geval: 'nothing', inhoud: null, pad: [], tekst: 'moet een object zijn; gekregen: null.' },
])('$geval is refused with its place, and nothing is stored', async ({ inhoud, pad, tekst }) => {
  const uitkomst = await bewaarHoofdstuk(poorten, JURIST, { ...slot('', begin), inhoud });
  expect(uitkomst).toEqual({ soort: 'ongeldig', meldingen: [{ pad, tekst: expect.stringContaining(tekst) }] });
  expect((await openDossier(poorten, dossier))?.versie).toBe(begin);
});

test.each([
  { geval: 'another dossier', velden: { dossier: 'ander' } },
  { geval: 'no chapter', velden: { hoofdstuk: 'huisdieren' } },
  { geval: 'a word that every object has', velden: { hoofdstuk: 'constructor' } },
  { geval: 'a chapter that deel 2 does not have', velden: { hoofdstuk: 'slotbepalingen', gemeente: '44021' } },
  { geval: 'a gemeente outside the list', velden: { hoofdstuk: 'woonbinding', gemeente: '99999' } },
])('$geval is unknown', async ({ velden }) => {
  expect(await bewaarHoofdstuk(poorten, JURIST, { ...slot('x', begin), ...velden })).toEqual({ soort: 'onbekend' });
});

describe('two people at once', () => {
  test('in the same chapter: the second sees both versions, and nothing is lost', async () => {
    await bewaarHoofdstuk(poorten, COLLEGA, slot('van de collega', begin));
    expect(await bewaarHoofdstuk(poorten, JURIST, slot('van de jurist', begin))).toMatchObject({
      soort: 'verouderd',
      huidig: { evaluatie: 'van de collega' },
      ingediend: { evaluatie: 'van de jurist' },
      bewaard: { versie: begin + 1, door: 'collega' },
    });
    expect(await evaluatie()).toBe('van de collega');
    expect(await bewaarHoofdstuk(poorten, JURIST, slot('samen', begin + 1))).toMatchObject({ soort: 'bewaard' });
  });

  test('in another chapter: nobody is disturbed', async () => {
    await bewaarHoofdstuk(poorten, COLLEGA, { ...slot('', begin), hoofdstuk: 'definities', inhoud: { opnemen: true } });
    expect(await bewaarHoofdstuk(poorten, JURIST, slot('jaarlijks', begin))).toEqual({
      soort: 'bewaard',
      versie: begin + 2,
    });
  });

  test('a save of another chapter arrives between reading and writing: tried again on the new version', async () => {
    const tussendoor = metIemandErtussen(() =>
      bewaarHoofdstuk(poorten, COLLEGA, { ...slot('', begin), hoofdstuk: 'definities', inhoud: { opnemen: true } }),
    );
    expect(await bewaarHoofdstuk(tussendoor, JURIST, slot('jaarlijks', begin))).toEqual({
      soort: 'bewaard',
      versie: begin + 2,
    });
    const stand = await openDossier(poorten, dossier);
    expect([stand?.dossier.hoofdstukken.definities.opnemen, await evaluatie()]).toEqual([true, 'jaarlijks']);
  });

  test('a save of the same chapter arrives between reading and writing: verouderd, not overwritten', async () => {
    const tussendoor = metIemandErtussen(() => bewaarHoofdstuk(poorten, COLLEGA, slot('van de collega', begin)));
    expect(await bewaarHoofdstuk(tussendoor, JURIST, slot('van de jurist', begin))).toMatchObject({
      soort: 'verouderd',
    });
    expect(await evaluatie()).toBe('van de collega');
  });

  test('twenty people in twenty chapters at once: every save is kept', async () => {
    const nissen = ['44021', '41002', '42004', '42003', '42006', '11002', '71016', '31005', '24062', '23088'];
    const uitkomsten = await Promise.all(
      nissen.flatMap((gemeente) =>
        ['woonbinding', 'doelgroepen'].map((hoofdstuk) =>
          bewaarHoofdstuk(poorten, JURIST, { dossier, hoofdstuk, gemeente, inhoud: {}, gezien: begin }),
        ),
      ),
    );
    expect(uitkomsten.map(({ soort }) => soort)).toEqual(Array(20).fill('bewaard'));
    expect((await openDossier(poorten, dossier))?.versie).toBe(begin + 20);
  });

  test('a store that conflicts for ever ends in a clear error', async () => {
    const opslag = { ...poorten.opslag, voegToe: async () => ({ soort: 'versieconflict', versie: 0 }) as const };
    await expect(bewaarHoofdstuk({ ...poorten, opslag }, JURIST, slot('x', begin))).rejects.toThrow(DossierBezet);
  });
});
