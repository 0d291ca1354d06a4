import { describe, expect, test } from 'vitest';
import { bewaarHoofdstuk } from '../../app/application/bewaarHoofdstuk.ts';
import { neemBestandOver } from '../../app/application/neemBestandOver.ts';
import { openDossier } from '../../app/application/openDossier.ts';
import type { Dossier } from '../../app/domain/reglement/dossier.ts';
import { schrijfDossier } from '../../app/domain/reglement/schrijfDossier.ts';
import { leesTakenpagina } from '../../app/routes/takenpagina.server.ts';
import { JURIST, maakPoorten } from '../application/poorten.ts';
import { BERLARE, BUGGENHOUT, eenDoelgroep, eenDossier, eenGemeente, LEBBEKE } from '../domain/hulp/eenDossier.ts';
import { gaafDossier } from '../domain/hulp/gaafDossier.ts';

interface Bewaring {
  readonly hoofdstuk: string;
  readonly gemeente?: string;
  readonly inhoud: unknown;
}

/** The home of a dossier that was made like this, after these saves. */
async function pagina(dossier: Dossier, bewaringen: readonly Bewaring[] = []) {
  const poorten = maakPoorten();
  const tekst = schrijfDossier(dossier);
  await neemBestandOver(poorten, JURIST, { id: 'proef', titel: '', tekst });
  for (const { gemeente = null, ...rest } of bewaringen) {
    const uitkomst = await bewaarHoofdstuk(poorten, JURIST, { dossier: 'proef', gemeente, gezien: 999, ...rest });
    expect(uitkomst.soort).toBe('bewaard');
  }
  const stand = await openDossier(poorten, 'proef');
  if (stand === null) throw new Error('the dossier was not made');
  return leesTakenpagina(poorten, 'proef', stand);
}

const taakVan = ({ taken }: Awaited<ReturnType<typeof pagina>>, sleutel: string) =>
  taken.flatMap((groep) => groep.taken).find((taak) => taak.sleutel === sleutel);
const merkjes = async (sleutel: string, dossier: Dossier, bewaringen?: readonly Bewaring[]) =>
  taakVan(await pagina(dossier, bewaringen), sleutel)?.merkjes.map(({ tekst }) => tekst);

const twee = eenDossier({ gemeenten: { gemeenten: [{ nis: BERLARE }, { nis: BUGGENHOUT }] } });
const woonbinding = (inhoud: unknown): Bewaring => ({ hoofdstuk: 'woonbinding', gemeente: BERLARE, inhoud });
const deel2 = `woonbinding@${BERLARE}`;

describe('how far a chapter is', () => {
  test.each([
    ['nothing in it, never saved', deel2, twee, [], ['Niet begonnen']],
    ['saved without an answer that is needed', deel2, twee, [woonbinding({})], ['Bekeken, nog 1 vraag']],
    ['partly answered', deel2, twee, [woonbinding({ motivering: 'Omdat.' })], ['Nog 1 vraag']],
    ['answered', deel2, twee, [woonbinding({ strenger: 'geen', motivering: 'Omdat.' })], ['Volledig']],
    ['an optional chapter that is not used', 'definities', twee, [], ['Naar keuze']],
    ['a plan without doelgroepen', 'doelgroepenplannen', twee, [], ['Geen doelgroepen']],
    ['a chapter of the gebied that came along empty', 'woonbinding', twee, [], ['Niet begonnen']],
    [
      'no doelgroepen in deel 2, saved as such',
      `doelgroepen@${BERLARE}`,
      twee,
      [{ hoofdstuk: 'doelgroepen', gemeente: BERLARE, inhoud: {} }],
      ['Volledig'],
    ],
  ])('%s', async (_geval, sleutel, dossier, bewaringen, verwacht) => {
    expect(await merkjes(sleutel, dossier, bewaringen)).toEqual(verwacht);
  });

  test('what holds back and what asks a reason stands in front, at the chapter where it is', async () => {
    const dossier = eenDossier({
      gemeenten: { gemeenten: [{ nis: BERLARE, woningen: [{ aantal: 300, bron: 'b', peildatum: '2024-12-31' }] }] },
      doelgroepen: { doelgroepen: [eenDoelgroep({ aantallen: [{ gemeente: BERLARE, aantal: 101 }] })] },
    });
    expect(await merkjes(`doelgroepen@${BERLARE}`, dossier)).toEqual(['1 houdt tegen', 'Niet begonnen']);
    expect(await merkjes('doelgroepen', dossier)).toEqual(['Nog 2 vragen']);
  });
});

describe('where to go on', () => {
  test.each([
    ['a new dossier: the first chapter', eenDossier(), [], 'volgende', 'woonmaatschappij'],
    [
      'the chapter saved last that is not complete',
      gaafDossier(),
      [
        { hoofdstuk: 'slotbepalingen', inhoud: { evaluatie: 'Elk jaar.' } },
        { hoofdstuk: 'woonmaatschappij', inhoud: { naam: 'De Woonmaatschappij' } },
      ],
      'verder',
      'woonmaatschappij',
    ],
    [
      'a chapter under way that holds back, before the one saved last',
      gaafDossier({ toewijzingsraad: { opgerichtOp: '2023-02-28' } }),
      [{ hoofdstuk: 'slotbepalingen', inhoud: { evaluatie: 'Elk jaar.' } }],
      'tegen',
      'toewijzingsraad',
    ],
  ])('%s', async (_geval, dossier, bewaringen, soort, sleutel) => {
    const { verder } = await pagina(dossier, bewaringen);
    expect([verder.soort, verder.taak?.sleutel]).toEqual([soort, sleutel]);
  });
});

test('every chapter leads to its own page, deel 2 to that of the gemeente', async () => {
  const dossier = await pagina(twee);
  expect(taakVan(dossier, 'woonmaatschappij')?.naar).toBe('/dossiers/proef/hoofdstuk/woonmaatschappij');
  expect(taakVan(dossier, `doelgroepen@${BUGGENHOUT}`)?.naar).toBe(
    `/dossiers/proef/gemeente/${BUGGENHOUT}/doelgroepen`,
  );
});

test('the counts are those of the chapters and bevindingen', async () => {
  const { tellingen, taken } = await pagina(gaafDossier());
  expect(tellingen).toMatchObject({ tegen: 0, redenen: 0 });
  const standen = taken.flatMap((groep) => groep.taken).map(({ stand }) => stand);
  expect(tellingen.onvolledig).toBe(
    standen.filter(
      (stand) => !['volledig', 'naar-keuze', 'niet-nodig', 'geen-ouderen', 'volgt-deel-1', 'later'].includes(stand),
    ).length,
  );
});

describe('the intern huurreglement beside the toewijzingsreglement', () => {
  const begonnen = gaafDossier({ versneldeToewijzing: { verdeling: { keuze: 'opgesplitst' } } });
  const standenVan = ({ taken }: Awaited<ReturnType<typeof pagina>>, groep: string) =>
    taken.find(({ sleutel }) => sleutel === groep)?.taken.map(({ stand }) => stand);

  test('nobody began with it: its chapters wait, and nothing in it counts as incomplete', async () => {
    const dossier = await pagina(gaafDossier());
    expect(new Set(standenVan(dossier, 'ihr'))).toEqual(new Set(['later']));
    expect(dossier.taken.find(({ sleutel }) => sleutel === 'ihr')?.merkjes.map(({ tekst }) => tekst)).toEqual([
      'Niet begonnen',
    ]);
    expect(dossier.tellingen.elders).toEqual([]);
  });

  test('begun: its chapters count, and what holds it back is counted apart', async () => {
    const dossier = await pagina(begonnen);
    expect(standenVan(dossier, 'ihr')).toEqual([
      'niet-begonnen',
      'bezig',
      'niet-begonnen',
      'niet-begonnen',
      'niet-begonnen',
    ]);
    expect(dossier.tellingen).toMatchObject({
      tegen: 0,
      elders: [{ naam: 'intern huurreglement', tegen: 1, redenen: 0, adviezen: 0 }],
    });
    expect(new Set(standenVan(dossier, 'hr'))).toEqual(new Set(['later']));
  });
});

test.each([
  { strenger: 'gelijk', stand: 'volgt-deel-1' },
  { strenger: 'geen', stand: 'volgt-deel-1' },
  { strenger: 'per-gemeente', stand: 'niet-begonnen' },
  { strenger: null, stand: 'niet-begonnen' },
] as const)('x.1 when 2.1 says $strenger', async ({ strenger, stand }) => {
  const { taken } = await pagina(
    eenDossier({ gemeenten: { gemeenten: [eenGemeente(BERLARE, 300)] }, woonbinding: { strenger } }),
  );
  const deel2 = taken.flatMap((groep) => groep.taken).find(({ sleutel }) => sleutel === `woonbinding@${BERLARE}`);
  expect(deel2?.stand).toBe(stand);
});

test.each([
  ['answers of a gemeente that left 1.2 are named', { woonbinding: { motivering: 'Blijft.' } }, ['Lebbeke']],
  ['an empty deel 2 of such a gemeente is not', {}, []],
])('%s', async (_geval, deel, verwacht) => {
  expect((await pagina(eenDossier({}, { [LEBBEKE]: deel }))).nietGebruikt).toEqual(verwacht);
});

test('a gemeente stands open as soon as something is under way in it', async () => {
  const { taken } = await pagina(twee, [woonbinding({ motivering: 'Omdat.' })]);
  expect(taken.filter((groep) => groep.deel2).map(({ teDoen }) => teDoen)).toEqual([true, false]);
});
