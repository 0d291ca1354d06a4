import { describe, expect, test } from 'vitest';
import { metTerug } from '../../app/components/metTerug.ts';
import { maakNakijken } from '../../app/components/nakijken/maakNakijken.ts';
import type { Dossier } from '../../app/domain/reglement/dossier.ts';
import { BERLARE, eenDoelgroep, eenDossier } from '../domain/hulp/eenDossier.ts';

const RUIM = 10_000;
const kijkNa = (dossier: Dossier, gekozen: string | null = null, hoogstens = RUIM) =>
  maakNakijken('proef', dossier, { hoofdstuk: gekozen, deel: null }, hoogstens);

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

describe('a chapter that has too many answers by itself', () => {
  const lang = eenDossier({
    doelgroepen: {
      inleiding: 'Vooraf.',
      doelgroepen: ['zorg', 'jong'].map((sleutel) => eenDoelgroep({ sleutel, naam: `Doelgroep ${sleutel}` })),
    },
  });
  const toon = (deel: string | null, hoogstens = 10) => {
    const { hoofdstukken } = maakNakijken('proef', lang, { hoofdstuk: 'doelgroepen', deel }, hoogstens);
    const getoond = hoofdstukken.find(({ sleutel }) => sleutel === 'doelgroepen');
    const antwoorden = getoond?.groepen.flatMap((groep) => groep.antwoorden) ?? [];
    return { delen: getoond?.delen ?? [], paden: antwoorden.map(({ pad }) => pad), groepen: getoond?.groepen ?? [] };
  };

  test.each([
    ['shows what stands around its items first', null, /^inleiding$/, []],
    ['shows one item', 'jong', /^doelgroepen\.1\./, ['jong']],
    ['shows what stands around its items for one that is not there', 'weg', /^inleiding$/, []],
  ])('%s', (_geval, deel, pad, getoond) => {
    const { delen, paden } = toon(deel);
    expect(paden.length).toBeGreaterThan(0);
    expect(paden.filter((een) => !pad.test(een))).toEqual([]);
    expect(delen.map(({ titel }) => titel)).toEqual(['zorg', 'jong']);
    expect(delen.filter((een) => een.getoond).map(({ titel }) => titel)).toEqual(getoond);
    expect(delen[0]?.naar).toBe('/dossiers/proef/nakijken?toon=doelgroepen&deel=zorg#doelgroepen');
  });

  test('the parts together are all its answers, in the same words', () => {
    const heel = toon(null, RUIM);
    expect(heel.delen).toEqual([]);
    const delen = [toon(null), toon('zorg'), toon('jong')];
    expect(delen.flatMap(({ paden }) => paden)).toEqual(heel.paden);
    expect(delen.flatMap(({ groepen }) => groepen)).toEqual(heel.groepen);
  });
});

test.each([
  ['/dossiers/x/hoofdstuk/woonbinding', '/dossiers/x/hoofdstuk/woonbinding?terug=controle'],
  ['/dossiers/x/hoofdstuk/woonbinding#stappen.0', '/dossiers/x/hoofdstuk/woonbinding?terug=controle#stappen.0'],
])('the way back stands before the fragment of %s', (adres, verwacht) => {
  expect(metTerug(adres, 'controle')).toBe(verwacht);
});
