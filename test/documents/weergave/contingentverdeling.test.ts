import { expect, test } from 'vitest';
import { leesSjablonen } from '../../../app/adapters/leesSjablonen.ts';
import { keurDossier } from '../../../app/application/keurDossier.ts';
import { maakReglement } from '../../../app/application/maakReglement.ts';
import { maakSjablonen } from '../../../app/documents/sjabloonmotor.ts';
import { maakHoofdstuk } from '../../../app/documents/weergave/maakHoofdstuk.ts';
import { eenDossier, type Hoofdstukken } from '../../domain/hulp/eenDossier.ts';
import { KEMPEN } from '../../domain/verdeling/kempen.ts';
import { omtrek } from './omtrek.ts';

const sjablonen = maakSjablonen(await leesSjablonen());
const VERDELING = {
  opnemen: true as boolean,
  basis: 'woningen',
  bron: 'jaarverslag 2025',
  peildatum: '2025-12-31',
  contingenten: KEMPEN.contingenten.map((rij, k) => ({ sleutel: `c${k}`, ...rij })),
  zones: KEMPEN.zones.map((zone, k) => ({
    sleutel: `z${k}`,
    ...zone,
    delen: zone.delen.map((deel, d) => ({ sleutel: `d${d}`, ...deel })),
  })),
  motivering: 'Elke verhuurder draagt bij naar zijn aanbod.',
} satisfies Hoofdstukken['contingentverdeling'];
const dossier = (anders: Partial<typeof VERDELING> = {}) =>
  eenDossier({ contingentverdeling: { ...VERDELING, ...anders } });
const gedrukt = (anders: Partial<typeof VERDELING> = {}) => omtrek(maakReglement(sjablonen, dossier(anders)).document);

test('the distribution is an annex of the toewijzingsreglement, with its base, source and every number', () => {
  const tekst = gedrukt();
  expect(tekst).toContain('De verdeling steunt op het aantal sociale huurwoningen.');
  expect(tekst).toContain('Elke verhuurder draagt bij naar zijn aanbod.');
  expect(tekst).toContain('| Woonboog | 4.748 | 4 | 41 | 18');
  expect(tekst).toContain('| – Regio in Transitie | 3.136 | 3 | 27 | 12');
  expect(tekst).toContain('jaarverslag 2025, toestand op 31 december 2025');
});

test('beside its form stands the same as in the reglement', () => {
  const adres = { hoofdstuk: 'contingentverdeling', gemeente: null } as const;
  const hoofdstuk = omtrek(maakHoofdstuk(sjablonen, keurDossier(dossier()), adres, null));
  expect(hoofdstuk).toContain('| Woonboog | 4.748 | 4 | 41 | 18');
});

test('without being taken up nothing is printed', () => {
  expect(gedrukt({ opnemen: false })).not.toContain('verdeling van een contingent');
});

test('a distribution that is not finished says what is missing', () => {
  const tekst = gedrukt({ zones: [] });
  expect(tekst).toContain('De verdeling kan nog niet berekend worden.');
  expect(tekst).toContain('Er is nog geen zone om over te verdelen.');
});
