import { expect, test } from 'vitest';
import { hoofdstukkenVan } from '../../../app/components/hoofdstuk/volgorde.ts';
import { inhoudVan } from '../../../app/domain/procedure/stand.ts';
import type { Dossier } from '../../../app/domain/reglement/dossier.ts';
import { vragenVan } from '../../../app/domain/vragen/index.ts';
import { leegVan, standVanHoofdstuk } from '../../../app/domain/vragen/standVanHoofdstuk.ts';
import { standVan } from '../../../app/domain/vragen/volledig.ts';
import { vraagcontext } from '../../../app/domain/vragen/vraagcontext.ts';
import { demoDossier } from '../../../scripts/bench/stof.ts';
import { BERLARE, eenDoelgroep, eenDossier } from '../hulp/eenDossier.ts';

/** Every chapter looked at anew, with nothing kept. */
const anders = (dossier: Dossier) =>
  hoofdstukkenVan(dossier).map((adres) => {
    const context = vraagcontext(dossier, adres);
    const inhoud = inhoudVan(dossier, adres) ?? leegVan(adres);
    return standVan(vragenVan(adres, context.rechtsdatum), inhoud, leegVan(adres), context);
  });
const onthouden = (dossier: Dossier) => hoofdstukkenVan(dossier).map((adres) => standVanHoofdstuk(dossier, adres));

const demo = await demoDossier();
const leeg = eenDossier({ gemeenten: { gemeenten: [{ nis: BERLARE }] } });
const vol = eenDossier({
  gemeenten: { gemeenten: [{ nis: BERLARE }, { nis: '42004' }] },
  doelgroepen: { doelgroepen: [eenDoelgroep({ lijst: { keuze: 'niet-op-de-lijst' } })] },
});

test.each(Object.keys(demo.hoofdstukken))('how far each chapter is follows a change of %s', (hoofdstuk) => {
  for (const begin of [demo, leeg, vol]) {
    expect(onthouden(begin)).toEqual(anders(begin));
    for (const bron of [demo, leeg, vol]) {
      const inhoud = bron.hoofdstukken[hoofdstuk as keyof typeof bron.hoofdstukken];
      const nu = { ...begin, hoofdstukken: { ...begin.hoofdstukken, [hoofdstuk]: inhoud } } as Dossier;
      expect(onthouden(nu)).toEqual(anders(nu));
    }
  }
});

test('gemeenten without a deel 2 share an empty one, each in its own words', () => {
  expect(onthouden(vol)).toEqual(anders(vol));
  expect(onthouden(vol)).toEqual(anders(vol));
});

test('a chapter that nothing touched is not looked at again', () => {
  const adres = { hoofdstuk: 'toewijzingsraad', gemeente: null } as const;
  const slotbepalingen = { ...demo.hoofdstukken.slotbepalingen };
  const nu = { ...demo, hoofdstukken: { ...demo.hoofdstukken, slotbepalingen } };
  expect(standVanHoofdstuk(nu, adres)).toBe(standVanHoofdstuk(demo, adres));
});
