import { beforeEach, describe, expect, test } from 'vitest';
import { bewaarHoofdstuk } from '../../app/application/bewaarHoofdstuk.ts';
import { kopieerDossier } from '../../app/application/kopieerDossier.ts';
import { leesGemeentenamen } from '../../app/application/leesGemeentenamen.ts';
import { maakDossier } from '../../app/application/maakDossier.ts';
import { neemBestandOver } from '../../app/application/neemBestandOver.ts';
import { openDossier } from '../../app/application/openDossier.ts';
import type { Poorten } from '../../app/application/ports.ts';
import { wijzigTitel } from '../../app/application/wijzigTitel.ts';
import { schrijfDossier } from '../../app/domain/reglement/schrijfDossier.ts';
import { BERLARE, eenDossier, LEBBEKE } from '../domain/hulp/eenDossier.ts';
import { JURIST, maakPoorten } from './poorten.ts';

let poorten: Poorten;
beforeEach(() => {
  poorten = maakPoorten();
});
const aantal = async () => (await poorten.opslag.lijst()).length;
const titel = async (id: string) => (await openDossier(poorten, id))?.dossier.titel;

describe('a new dossier', () => {
  test('has its title and the gemeenten that were named, and nothing else', async () => {
    const gemaakt = await maakDossier(poorten, JURIST, {
      id: 'een',
      titel: ' Reglement\t2027 ',
      gemeenten: 'lebbeke, Berlare',
    });
    expect(gemaakt).toEqual({ soort: 'gemaakt', id: 'een' });
    const stand = await openDossier(poorten, 'een');
    expect(stand?.dossier).toEqual({
      ...eenDossier({ gemeenten: { gemeenten: [{ nis: LEBBEKE }, { nis: BERLARE }] } }),
      titel: 'Reglement 2027',
    });
  });

  test.each([
    ['no title', { titel: '  ', gemeenten: '' }, { titel: /Geef het dossier een titel/ }],
    ['a title that is too long', { titel: 'x'.repeat(201), gemeenten: '' }, { titel: /201 tekens; hoogstens 200/ }],
    ['a gemeente that is none', { titel: 'T', gemeenten: 'Gent, Brussel' }, { gemeenten: /“Brussel” is geen/ }],
    ['both', { titel: '', gemeenten: 'Parijs' }, { titel: /titel/, gemeenten: /“Parijs”/ }],
  ])('is refused with %s, and nothing is stored', async (_geval, invoer, fouten) => {
    const verwacht = Object.fromEntries(
      Object.entries(fouten).map(([veld, zin]) => [veld, expect.stringMatching(zin)]),
    );
    expect(await maakDossier(poorten, JURIST, { id: 'een', ...invoer })).toEqual({
      soort: 'ongeldig',
      fouten: verwacht,
    });
    expect(await aantal()).toBe(0);
  });

  test('posted twice is made once', async () => {
    const te = { id: 'een', titel: 'Twee keer', gemeenten: 'Gent' };
    await maakDossier(poorten, JURIST, te);
    expect(await maakDossier(poorten, JURIST, te)).toEqual({ soort: 'gemaakt', id: 'een' });
    expect(await aantal()).toBe(1);
  });

  test('under an id where something else stands gets an id of its own', async () => {
    await maakDossier(poorten, JURIST, { id: 'een', titel: 'Eerste', gemeenten: '' });
    const tweede = await maakDossier(poorten, JURIST, { id: 'een', titel: 'Tweede', gemeenten: '' });
    const id = tweede.soort === 'gemaakt' ? tweede.id : '';
    expect([await titel('een'), await titel(id)]).toEqual(['Eerste', 'Tweede']);
  });
});

describe('names of gemeenten', () => {
  test.each([
    ['nothing', ' \n , ', []],
    ['lines as Windows ends them', 'Berlare\r\nLebbeke\r\n', [BERLARE, LEBBEKE]],
    ['a pasted row', 'Berlare\tLebbeke', [BERLARE, LEBBEKE]],
    ['a gemeente twice', 'Berlare; BERLARE', [BERLARE]],
    ['a NIS code', LEBBEKE, [LEBBEKE]],
  ])('%s', (_geval, tekst, nissen) => expect(leesGemeentenamen(tekst)).toEqual({ ok: true, nissen }));

  test('of many that are wrong five are named and the others counted', () => {
    const gelezen = leesGemeentenamen(Array.from({ length: 40 }, (_, i) => `Nergens ${i}`).join('\n'));
    expect(gelezen.ok ? '' : gelezen.fout).toMatch(/“Nergens 4”.* En nog 35\.$/);
    expect(gelezen.ok ? '' : gelezen.fout).not.toContain('“Nergens 5”');
  });
});

describe('a copy', () => {
  const bron = eenDossier({ slotbepalingen: { evaluatie: 'Elk jaar.' } }, { [BERLARE]: {} });
  const bewaarBron = () =>
    neemBestandOver(poorten, JURIST, { id: 'bron', titel: '', tekst: schrijfDossier({ ...bron, titel: 'Bron' }) });

  test('has everything of the dossier, another title, and goes its own way', async () => {
    await bewaarBron();
    expect(await kopieerDossier(poorten, JURIST, { van: 'bron', id: 'kopie' })).toBe('kopie');
    expect((await openDossier(poorten, 'kopie'))?.dossier).toEqual({ ...bron, titel: 'Kopie van Bron' });
    const inhoud = { evaluatie: 'Om de twee jaar.' };
    await bewaarHoofdstuk(poorten, JURIST, {
      dossier: 'kopie',
      hoofdstuk: 'slotbepalingen',
      gemeente: null,
      inhoud,
      gezien: 99,
    });
    expect((await openDossier(poorten, 'bron'))?.dossier.hoofdstukken.slotbepalingen.evaluatie).toBe('Elk jaar.');
  });

  test.each([
    ['without a title', '', 'Kopie van dossier zonder titel'],
    ['with the longest title', 'x'.repeat(200), `Kopie van ${'x'.repeat(190)}`],
  ])('of a dossier %s', async (_geval, van, verwacht) => {
    const tekst = schrijfDossier({ ...bron, titel: van });
    await neemBestandOver(poorten, JURIST, { id: 'bron', titel: '', tekst });
    await kopieerDossier(poorten, JURIST, { van: 'bron', id: 'kopie' });
    expect(await titel('kopie')).toBe(verwacht);
  });

  test('of a dossier that is not there is none', async () => {
    expect(await kopieerDossier(poorten, JURIST, { van: 'weg', id: 'kopie' })).toBeNull();
    expect(await aantal()).toBe(0);
  });
});

describe('a dossier file', () => {
  const tekst = schrijfDossier(eenDossier());
  test.each([
    ['keeps its own title', '', 'Proefdossier'],
    ['takes the title that was typed', 'Van ons', 'Van ons'],
  ])('%s', async (_geval, getypt, verwacht) => {
    await neemBestandOver(poorten, JURIST, { id: 'een', titel: getypt, tekst });
    expect(await titel('een')).toBe(verwacht);
  });

  test('that is not right, with a title that is not right, names all of it and stores nothing', async () => {
    const uitkomst = await neemBestandOver(poorten, JURIST, { id: 'een', titel: 'x'.repeat(201), tekst: '{"a":1}' });
    expect(uitkomst).toMatchObject({ soort: 'ongeldig', titel: expect.stringContaining('hoogstens 200') });
    expect(uitkomst.soort === 'ongeldig' && uitkomst.fouten.join()).toMatch(/geen dossierbestand.*a: onbekend veld/);
    expect(await aantal()).toBe(0);
  });
});

describe('another title', () => {
  beforeEach(() => maakDossier(poorten, JURIST, { id: 'een', titel: 'Oud', gemeenten: '' }));

  test('stands in the list and in the dossier', async () => {
    expect((await wijzigTitel(poorten, JURIST, { dossier: 'een', titel: 'Nieuw' })).soort).toBe('bewaard');
    expect((await poorten.opslag.lijst())[0]?.titel).toBe('Nieuw');
    expect(await titel('een')).toBe('Nieuw');
  });

  test.each([
    ['an empty title', 'een', ' ', 'ongeldig'],
    ['a dossier that is not there', 'weg', 'Nieuw', 'onbekend'],
  ])('%s', async (_geval, dossier, nieuw, soort) => {
    expect((await wijzigTitel(poorten, JURIST, { dossier, titel: nieuw })).soort).toBe(soort);
    expect(await titel('een')).toBe('Oud');
  });
});

test('the moment a dossier was made stays, whatever is saved afterwards', async () => {
  await maakDossier(poorten, JURIST, { id: 'een', titel: 'Oud', gemeenten: '' });
  const gemaakt = (await openDossier(poorten, 'een'))?.gemaaktOp;
  await wijzigTitel(poorten, JURIST, { dossier: 'een', titel: 'Nieuw' });
  expect(gemaakt).toMatch(/^2026-01-01T/);
  expect((await openDossier(poorten, 'een'))?.gemaaktOp).toBe(gemaakt);
  const koud = { ...poorten, opslag: { ...poorten.opslag } };
  expect((await openDossier(koud, 'een'))?.gemaaktOp).toBe(gemaakt);
});
