import { describe, expect, test } from 'vitest';
import { metTerug } from '../../app/components/metTerug.ts';
import { maakNakijken } from '../../app/components/nakijken/maakNakijken.ts';
import type { Dossier } from '../../app/domain/reglement/dossier.ts';
import { BERLARE, eenDoelgroep, eenDossier } from '../domain/hulp/eenDossier.ts';

const RUIM = 10_000;
const kijkNa = (dossier: Dossier, gekozen: string | null = null, hoogstens = RUIM) =>
  maakNakijken('proef', { dossier, versie: 1, hoofdstukversies: {} }, gekozen, hoogstens);

const dossier = eenDossier(
  {
    gemeenten: { gemeenten: [{ nis: BERLARE }] },
    woonmaatschappij: { naam: 'De Woonmaatschappij' },
    doelgroepen: { doelgroepen: [eenDoelgroep({ naam: 'Mensen met een handicap' })] },
  },
  { [BERLARE]: { woonbinding: { strenger: 'geen' } } },
);
const hoofdstuk = (sleutel: string) => kijkNa(dossier).hoofdstukken.find((een) => een.sleutel === sleutel);
const antwoord = (sleutel: string, pad: string) =>
  hoofdstuk(sleutel)
    ?.groepen.flatMap(({ antwoorden }) => antwoorden)
    .find((een) => een.pad === pad);

test('the chapters stand in the order of the reglement, deel 2 between deel 1 and the end', () => {
  const titels = kijkNa(dossier).hoofdstukken.map(({ titel }) => titel);
  expect(titels.filter((titel) => /^\d/.test(titel))).toEqual([
    '1.1 Gegevens woonmaatschappij',
    '1.2 Gemeenten in het (deel-)werkingsgebied',
    '1.3 Leden toewijzingsraad',
    '2.1 Langdurige woonbinding',
    '2.2 Specifieke doelgroepen',
    '2.3 Doelgroepenplan',
    '3.1 Langdurige woonbinding, Berlare',
    '3.2 Specifieke doelgroepen, Berlare',
    '3.3 Doelgroepenplan, Berlare',
    '4 Slotbepalingen',
  ]);
});

test.each([
  [
    'an answer of the gebied',
    'woonmaatschappij',
    'naam',
    {
      antwoord: 'De Woonmaatschappij',
      open: false,
      wijzig: '/dossiers/proef/hoofdstuk/woonmaatschappij?terug=nakijken#naam',
    },
  ],
  [
    'an answer of a doelgroep, which has a page of its own',
    'doelgroepen',
    'doelgroepen.0.naam',
    {
      antwoord: 'Mensen met een handicap',
      open: false,
      wijzig: '/dossiers/proef/hoofdstuk/doelgroepen/zorg?terug=nakijken#doelgroepen.0.naam',
    },
  ],
  [
    'a question of deel 2 that is open',
    `woonbinding@${BERLARE}`,
    'motivering',
    {
      antwoord: 'niet ingevuld',
      open: true,
      wijzig: `/dossiers/proef/gemeente/${BERLARE}/woonbinding?terug=nakijken#motivering`,
    },
  ],
])('%s can be changed at its question, with the way back', (_geval, sleutel, pad, verwacht) => {
  expect(antwoord(sleutel, pad)).toMatchObject(verwacht);
});

describe('with too many answers for one page', () => {
  test.each([
    ['the first chapter is written out', null, 'afkortingen'],
    ['the one that was chosen', `woonbinding@${BERLARE}`, `woonbinding@${BERLARE}`],
    ['an unknown one counts for none', '__proto__', 'afkortingen'],
  ])('%s', (_geval, gekozen, getoond) => {
    const { perStuk, hoofdstukken, inhoud } = kijkNa(dossier, gekozen, 3);
    expect(perStuk).toBe(true);
    expect(hoofdstukken.map(({ sleutel }) => sleutel)).toEqual([getoond]);
    expect(inhoud.length).toBe(kijkNa(dossier).hoofdstukken.length);
    expect(inhoud.filter((een) => een.getoond)).toHaveLength(1);
    expect(inhoud.at(-1)?.naar).toBe('/dossiers/proef/nakijken?toon=raadEvaluatie#raadEvaluatie');
  });
});

test.each([
  ['/dossiers/x/hoofdstuk/woonbinding', '/dossiers/x/hoofdstuk/woonbinding?terug=controle'],
  ['/dossiers/x/hoofdstuk/woonbinding#stappen.0', '/dossiers/x/hoofdstuk/woonbinding?terug=controle#stappen.0'],
])('the way back stands before the fragment of %s', (adres, verwacht) => {
  expect(metTerug(adres, 'controle')).toBe(verwacht);
});
