import { expect, test } from 'vitest';
import { keurDossier } from '../../../app/application/keurDossier.ts';
import { maakReglement } from '../../../app/application/maakReglement.ts';
import { maakHoofdstuk } from '../../../app/components/levend/maakHoofdstuk.ts';
import type { Blok } from '../../../app/documents/blokken.ts';
import type { Hoofdstukadres } from '../../../app/domain/reglement/leesHoofdstuk.ts';
import { reglementVan, SJABLOON } from '../../../app/domain/reglement/sjabloon.ts';
import { demoDossier, sjablonen } from '../../../scripts/bench/stof.ts';

const dossier = await demoDossier();
const met = await sjablonen();
const { overzicht, bevindingen } = keurDossier(dossier);
const heel = maakReglement(met, dossier).document;

const vind = (blokken: readonly Blok[], id: string): Blok | undefined => {
  for (const blok of blokken) {
    if (blok.id === id) return blok;
    const dieper = blok.soort === 'sectie' ? vind(blok.blokken, id) : undefined;
    if (dieper) return dieper;
  }
  return undefined;
};

/** The chapters of the toewijzingsreglement; those of the other documents: test/documents/weergave/anderHoofdstuk. */
const vanReglement = SJABLOON.filter(({ deel, hoofdstuk }) => reglementVan(deel) === 'tr' && hoofdstuk !== 'ouderen');
/** Chapters that print nothing as long as they are not used, as in the demo. */
const NIET_GEBRUIKT = ['vrijeHoofdstukken', 'patrimonium', 'contingentverdeling'];

const adressen = vanReglement.flatMap(({ niveau, hoofdstuk }): Hoofdstukadres[] =>
  niveau === 'gebied'
    ? [{ hoofdstuk, gemeente: null } as Hoofdstukadres]
    : overzicht.gemeenten.map(({ nis }) => ({ hoofdstuk, gemeente: nis }) as Hoofdstukadres),
);

test.each(adressen.map((adres) => ({ naam: `${adres.hoofdstuk} ${adres.gemeente ?? ''}`.trim(), adres })))(
  'one chapter reads as in the whole reglement: $naam',
  ({ adres }) => {
    const { blokken } = maakHoofdstuk(met, overzicht, bevindingen, adres, null);
    for (const blok of blokken) expect(blok).toEqual(vind(heel.blokken, blok.id));
    if (!NIET_GEBRUIKT.includes(adres.hoofdstuk)) expect(blokken).not.toHaveLength(0);
  },
);

test.each([
  {
    wat: 'a doelgroep of the gebied',
    hoofdstuk: 'doelgroepen',
    gemeente: null,
    sleutel: 'ouderen',
    id: 'doelgroep.ouderen',
  },
  {
    wat: 'a plan of the gebied',
    hoofdstuk: 'doelgroepenplannen',
    gemeente: null,
    sleutel: 'ouderen',
    id: 'plan.ouderen',
  },
  {
    wat: 'a doelgroep of deel 2',
    hoofdstuk: 'doelgroepen',
    gemeente: '42004',
    sleutel: 'nah',
    id: 'doelgroep.42004.nah',
  },
] as const)('with a sleutel only $wat is shown', ({ hoofdstuk, gemeente, sleutel, id }) => {
  const adres = { hoofdstuk, gemeente } as Hoofdstukadres;
  const { blokken } = maakHoofdstuk(met, overzicht, bevindingen, adres, sleutel);
  expect(blokken.map((blok) => blok.id)).toEqual([id]);
});

test('a gemeente that is not in the gebied prints nothing', () => {
  const adres = { hoofdstuk: 'woonbinding', gemeente: '11001' } as const;
  expect(maakHoofdstuk(met, overzicht, bevindingen, adres, null).blokken).toEqual([]);
});
