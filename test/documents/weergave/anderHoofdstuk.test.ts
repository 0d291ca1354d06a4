import { expect, test } from 'vitest';
import { leesSjablonen } from '../../../app/adapters/leesSjablonen.ts';
import { maakSjablonen } from '../../../app/documents/sjabloonmotor.ts';
import { maakAnderHoofdstuk } from '../../../app/documents/weergave/anderHoofdstuk.ts';
import { maakHuishoudelijkReglement } from '../../../app/documents/weergave/huishoudelijkReglement.ts';
import { maakHuurreglement } from '../../../app/documents/weergave/huurreglement.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { toets } from '../../../app/domain/regels/index.ts';
import { hoofdstukkenVan } from '../../../app/domain/reglement/isBegonnen.ts';
import type { Hoofdstukadres } from '../../../app/domain/reglement/leesHoofdstuk.ts';
import { BERLARE, DENDERMONDE } from '../../domain/hulp/eenDossier.ts';
import { volDossier } from '../../domain/hulp/volDossier.ts';

const sjablonen = maakSjablonen(await leesSjablonen());
const overzicht = maakOverzicht(volDossier());
const bevindingen = toets(overzicht);
const alleen = (adres: Hoofdstukadres) => maakAnderHoofdstuk(sjablonen, { overzicht, bevindingen }, adres);
const geheel = {
  ihr: maakHuurreglement(sjablonen, overzicht, bevindingen),
  hr: maakHuishoudelijkReglement(sjablonen, overzicht, bevindingen),
};

test.each(
  (['ihr', 'hr'] as const).flatMap((reglement) =>
    hoofdstukkenVan(reglement).map((hoofdstuk) => ({ reglement, hoofdstuk })),
  ),
)('$hoofdstuk alone is as it stands in the $reglement', ({ reglement, hoofdstuk }) => {
  const [blok, ...rest] = alleen({ hoofdstuk, gemeente: null })?.blokken ?? [];
  const inGeheel = geheel[reglement].blokken.find(({ id }) => id === blok?.id);
  expect(inGeheel).toBeDefined();
  expect(rest).toEqual([]);
  expect(blok).toEqual(inGeheel);
});

test('the 65+ sjabloon of a gemeente of the gebied, and nothing of another one', () => {
  expect(alleen({ hoofdstuk: 'ouderen', gemeente: BERLARE })?.blokken.length).toBeGreaterThan(4);
  expect(alleen({ hoofdstuk: 'ouderen', gemeente: DENDERMONDE })?.blokken).toEqual([]);
});

test('a chapter of the toewijzingsreglement is none of these', () => {
  expect(alleen({ hoofdstuk: 'woonbinding', gemeente: null })).toBeNull();
  expect(alleen({ hoofdstuk: 'doelgroepen', gemeente: BERLARE })).toBeNull();
});
