import { describe, expect, test } from 'vitest';
import { keurDossier } from '../../../app/application/keurDossier.ts';
import { maakReglement } from '../../../app/application/maakReglement.ts';
import type { Blok, Inline } from '../../../app/documents/blokken.ts';
import { maakHoofdstuk } from '../../../app/documents/weergave/maakHoofdstuk.ts';
import { HOOGSTENS_VOLUIT } from '../../../app/documents/weergave/schrijfHoofdstuk.ts';
import type { Hoofdstukadres } from '../../../app/domain/reglement/leesHoofdstuk.ts';
import { reglementVan, SJABLOON } from '../../../app/domain/reglement/sjabloon.ts';
import { maakGebied } from '../../../scripts/bench/grootGebied.ts';
import { SNEL } from '../../../scripts/bench/scenario.ts';
import { demoDossier, sjablonen } from '../../../scripts/bench/stof.ts';

const dossier = await demoDossier();
const met = await sjablonen();
const gekeurd = keurDossier(dossier);
const { overzicht } = gekeurd;
const heel = maakReglement(met, dossier).document;

const vind = (blokken: readonly Blok[], id: string): Blok | undefined => {
  for (const blok of blokken) {
    if (blok.id === id) return blok;
    const dieper = blok.soort === 'sectie' ? vind(blok.blokken, id) : undefined;
    if (dieper) return dieper;
  }
  return undefined;
};

const woorden = (deel: Inline): string => (deel.soort === 'tekst' ? deel.tekst : '');

/** The chapters of the toewijzingsreglement; those of the other documents: see anderHoofdstuk.test.ts. */
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
    const { blokken } = maakHoofdstuk(met, gekeurd, adres, null);
    for (const blok of blokken) expect(blok).toEqual(vind(heel.blokken, blok.id));
    if (!NIET_GEBRUIKT.includes(adres.hoofdstuk)) expect(blokken).not.toHaveLength(0);
  },
);

const eenVoorEen = overzicht.doelgroepen.flatMap(({ doelgroep: { sleutel }, gemeente, plan }) => {
  const achter = gemeente === null ? '' : `${gemeente}.`;
  return [
    { hoofdstuk: 'doelgroepen', gemeente, sleutel, id: `doelgroep.${achter}${sleutel}` },
    ...(plan ? [{ hoofdstuk: 'doelgroepenplannen', gemeente, sleutel, id: `plan.${achter}${sleutel}` }] : []),
  ];
});

test.each(eenVoorEen)('with a sleutel only $id is shown, as in the whole', ({ hoofdstuk, gemeente, sleutel, id }) => {
  const adres = { hoofdstuk, gemeente } as Hoofdstukadres;
  const { blokken } = maakHoofdstuk(met, gekeurd, adres, sleutel);
  expect(blokken).toEqual([vind(heel.blokken, id)]);
});

test('a gemeente that is not in the gebied prints nothing', () => {
  const adres = { hoofdstuk: 'woonbinding', gemeente: '11001' } as const;
  expect(maakHoofdstuk(met, gekeurd, adres, null).blokken).toEqual([]);
});

describe('a chapter with more doelgroepen than are written out', () => {
  const gebied = maakGebied(dossier, { ...SNEL, doelgroepenGebied: HOOGSTENS_VOLUIT + 1, gemeenten: 2 });
  const groot = keurDossier(gebied);
  const inHeel = maakReglement(met, gebied).document.blokken;

  test.each([
    { hoofdstuk: 'doelgroepen', soort: 'doelgroep' },
    { hoofdstuk: 'doelgroepenplannen', soort: 'plan' },
  ] as const)('shows the headings of $hoofdstuk, numbered as in the whole, and what stands around them', (geval) => {
    const { hoofdstuk, soort } = geval;
    const adres = { hoofdstuk, gemeente: null };
    const [sectie] = maakHoofdstuk(met, groot, adres, null).blokken;
    const heleSectie = vind(inHeel, hoofdstuk);
    if (sectie?.soort !== 'sectie' || heleSectie?.soort !== 'sectie') throw new Error('no section');
    const isDeel = ({ id }: Blok) => id.startsWith(`${soort}.`);
    const koppen = (blokken: readonly Blok[]) =>
      blokken.map((blok) => (blok.soort === 'sectie' ? [blok.id, blok.nummer, blok.titel.map(woorden).join('')] : []));
    expect(koppen(sectie.blokken.filter(isDeel))).toEqual(koppen(heleSectie.blokken.filter(isDeel)));
    expect(sectie.blokken.filter(isDeel)).toHaveLength(HOOGSTENS_VOLUIT + 1);
    expect(sectie.blokken.filter(isDeel).flatMap((blok) => (blok.soort === 'sectie' ? blok.blokken : []))).toEqual([]);
    const rond = (blokken: readonly Blok[]) => blokken.filter((blok) => !isDeel(blok));
    expect(rond(sectie.blokken)).toEqual(rond(heleSectie.blokken));
  });

  test('writes one of them out on its own page', () => {
    const adres = { hoofdstuk: 'doelgroepen', gemeente: null } as const;
    const { blokken } = maakHoofdstuk(met, groot, adres, 'doelgroep-13');
    expect(blokken).toEqual([vind(inHeel, 'doelgroep.doelgroep-13')]);
  });
});

test('abbreviations are gathered from the text as it is saved, and named as they are typed', () => {
  const afkortingen = { ...dossier.hoofdstukken.afkortingen, opnemen: true };
  const bewaard = { ...dossier, hoofdstukken: { ...dossier.hoofdstukken, afkortingen } };
  const eigen = [{ afkorting: 'toewijzingsraad', betekenis: 'Overleg dat dit reglement ontwerpt' }];
  const getypt = { ...bewaard, hoofdstukken: { ...bewaard.hoofdstukken, afkortingen: { ...afkortingen, eigen } } };
  const adres = { hoofdstuk: 'afkortingen', gemeente: null } as const;
  const { blokken } = maakHoofdstuk(met, keurDossier(getypt), adres, null, keurDossier(bewaard));
  expect(blokken).toEqual([vind(maakReglement(met, getypt).document.blokken, 'afkortingen')]);
  expect(JSON.stringify(blokken)).toContain('Overleg dat dit reglement ontwerpt');
});
