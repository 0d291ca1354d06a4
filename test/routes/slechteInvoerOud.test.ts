import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bezoeker, maakBezoeker } from '../hulp/bezoeker.ts';
import { hoofdformulier, inVeld, leesbaar } from '../hulp/formulier.ts';
import { maakDossier } from '../hulp/maakDossier.ts';
import { type Server, startServer } from '../hulp/server.ts';

let server: Server;
let bezoeker: Bezoeker;
let dossier: string;
beforeAll(async () => {
  server = await startServer({ demo: false });
  bezoeker = maakBezoeker(server.basis);
});
beforeEach(async () => {
  dossier = `/dossiers/${await maakDossier(bezoeker, 'Oude bladzijden', 'Berlare, Lebbeke')}`;
});
afterAll(() => server.stop());

const SLOT = '/hoofdstuk/slotbepalingen';
const BERLARE = '/gemeente/42003/woonbinding';

const open = (pagina: string) => bezoeker.open(dossier + pagina);
const bewaard = async (pagina: string, veld: string) => inVeld(hoofdformulier((await open(pagina)).html), veld);
/** Version of the dossier, as the pages carry it. */
const versie = async () => Number(await bewaard(SLOT, 'gezien'));

describe('a page that is sent a second time', () => {
  test('the same twice does one thing', async () => {
    const pagina = await open(SLOT);
    expect((await bezoeker.druk(pagina, 'verder', { overgang: 'Eén keer.' })).status).toBe(200);
    const na = await versie();
    expect((await bezoeker.druk(pagina, 'verder', { overgang: 'Eén keer.' })).status).toBe(200);
    expect(await versie()).toBe(na);
  });

  test('at the same moment does one thing', async () => {
    const [pagina, voor] = [await open(SLOT), await versie()];
    const keren = await Promise.all([1, 2, 3].map(() => bezoeker.druk(pagina, 'later', { overgang: 'Tegelijk.' })));
    expect(keren.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await versie()).toBe(voor + 1);
  });

  test('a button that adds a row, pressed twice: one row, or the page asks', async () => {
    const pagina = await open('/hoofdstuk/afkortingen');
    const met = await bezoeker.druk(pagina, 'verder', { opnemen: 'ja' });
    await bezoeker.druk(met, 'voeg-toe:eigen');
    const tweede = await bezoeker.druk(met, 'voeg-toe:eigen');
    expect([200, 409]).toContain(tweede.status);
    expect(hoofdformulier((await open('/hoofdstuk/afkortingen')).html).verborgen.has('eigen.1.aanwezig')).toBe(false);
  });

  test('a dossier that is made twice by the same page is made once', async () => {
    const telling = async () => (await bezoeker.open('/')).html.split('Twee keer geklikt').length;
    const { html } = await bezoeker.open('/dossiers/nieuw');
    const nummer = /name="nummer" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const velden = Object.entries({ nummer, titel: 'Twee keer geklikt', gemeenten: '', doe: 'maak' });
    const [een, twee] = [
      await bezoeker.stuur('/dossiers/nieuw', velden),
      await bezoeker.stuur('/dossiers/nieuw', velden),
    ];
    expect(twee.pad).toBe(een.pad);
    const eens = await telling();
    await bezoeker.stuur('/dossiers/nieuw', velden);
    expect(await telling()).toBe(eens);
  });
});

describe('the back button after saving', () => {
  test('another question on the old page: both answers are there in the end', async () => {
    const oud = await open(SLOT);
    await bezoeker.druk(oud, 'later', { overgang: 'De eerste keer.' });
    const terug = await bezoeker.druk(oud, 'later', { evaluatie: 'Na het teruggaan.' });
    if (terug.status === 409) {
      expect(leesbaar(terug.html)).toContain('Na het teruggaan.');
      expect((await kies(terug.html, SLOT)).status).toBe(200);
    } else expect(terug.status).toBe(200);
    expect(await bewaard(SLOT, 'overgang')).toBe('De eerste keer.');
    expect(await bewaard(SLOT, 'evaluatie')).toBe('Na het teruggaan.');
  });

  test('the same question on the old page: both texts are shown, and the choice is saved', async () => {
    const oud = await open(SLOT);
    await bezoeker.druk(oud, 'later', { overgang: 'De eerste keer.' });
    const terug = await bezoeker.druk(oud, 'later', { overgang: 'De tweede keer.' });
    expect(terug.status).toBe(409);
    expect(leesbaar(terug.html)).toMatch(/De tweede keer\.[\s\S]*De eerste keer\./);
    expect(await bewaard(SLOT, 'overgang')).toBe('De eerste keer.');
    expect((await kies(terug.html, SLOT, 'mijn')).status).toBe(200);
    expect(await bewaard(SLOT, 'overgang')).toBe('De tweede keer.');
  });
});

/** Chooses on the page that shows both versions: the same side everywhere. */
async function kies(html: string, pagina: string, kant = 'mijn') {
  const velden = [...html.matchAll(/name="(gezien|bekeken|mijn)" value="([^"]*)"/g)].map(
    ([, naam = '', waarde = '']): [string, string] => [naam, waarde.replaceAll('&quot;', '"').replaceAll('&amp;', '&')],
  );
  const keuzes = [...html.matchAll(/name="(keuze:[^"]+)"/g)].map(([, naam = '']): [string, string] => [naam, kant]);
  return bezoeker.stuur(dossier + pagina, [...velden, ...keuzes, ['doe', 'kies']]);
}

describe('a page from before an update, or from nowhere', () => {
  test.each<[string, [string, string][]]>([
    [
      'fields that are no question any more',
      [
        ['vroegerGevraagd', 'ja'],
        ['lijst.3.weg', 'x'],
      ],
    ],
    [
      'names that are parts of the program',
      [
        ['__proto__.overgang', 'x'],
        ['constructor.prototype.a', 'x'],
        ['overgang.dieper', 'x'],
      ],
    ],
    ['a button that does not exist', [['doe', 'wis-alles:opgeheven:9']]],
    ['a row that does not exist', [['doe', 'verwijder:opgeheven.999999']]],
    ['a list that does not exist', [['doe', 'voeg-toe:nergens.0.iets']]],
    ['a version that is no number', [['gezien', 'gisteren']]],
    ['nothing at all', []],
    ['a list of ten thousand rows', Array.from({ length: 10_000 }, (_, i): [string, string] => [`x.${i}.naam`, 'y'])],
  ])('%s: what was saved stays', async (_wat, velden) => {
    await bezoeker.druk(await open(SLOT), 'later', { overgang: 'Dit blijft staan.' });
    const { status, html } = await bezoeker.stuur(dossier + SLOT, [['gezien', String(await versie())], ...velden]);
    expect([200, 409, 422]).toContain(status);
    expect(leesbaar(html)).not.toMatch(/undefined|\[object|TypeError|at .*\.js/);
    expect(await bewaard(SLOT, 'overgang')).toBe('Dit blijft staan.');
  });

  test('a text of two million characters is refused in Dutch, and what was saved stays', async () => {
    await bezoeker.druk(await open(SLOT), 'later', { overgang: 'Dit blijft staan.' });
    const velden: [string, string][] = [
      ['gezien', String(await versie())],
      ['overgang', 'x'.repeat(2_200_000)],
    ];
    const { status, html } = await bezoeker.stuur(dossier + SLOT, velden);
    expect([413, 422]).toContain(status);
    expect(leesbaar(html)).toMatch(status === 413 ? /hoogstens \d+ MB/ : /2\.200\.000 tekens; hoogstens/);
    expect(await bewaard(SLOT, 'overgang')).toBe('Dit blijft staan.');
  });

  test('a conflict page whose own version was cut off says so, and breaks nothing', async () => {
    await bezoeker.druk(await open(SLOT), 'later', { overgang: 'Dit blijft staan.' });
    const velden: [string, string][] = [
      ['doe', 'kies'],
      ['gezien', '1'],
      ['bekeken', '1'],
      ['mijn', '{"overgang":'],
    ];
    const { status, html } = await bezoeker.stuur(dossier + SLOT, velden);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(leesbaar(html)).toContain('Het formulier met uw keuze kwam beschadigd aan; er is niets bewaard.');
    expect(leesbaar(html)).toContain('{"overgang":');
    expect(await bewaard(SLOT, 'overgang')).toBe('Dit blijft staan.');
  });
});

describe('what does not exist gives 404 and a Dutch sentence, also for a form', () => {
  test.each([
    ['a dossier', '/dossiers/bestaat-niet/hoofdstuk/woonbinding', 'dossier'],
    ['a chapter', 'DOSSIER/hoofdstuk/nergens', 'Dit hoofdstuk bestaat niet'],
    ['a chapter with a name of the language', 'DOSSIER/hoofdstuk/constructor', 'Dit hoofdstuk bestaat niet'],
    ['a gemeente that never stood in the dossier', 'DOSSIER/gemeente/11001/woonbinding', 'Deze gemeente staat niet'],
    ['a code that is no gemeente', 'DOSSIER/gemeente/00000/woonbinding', 'deze gemeente bestaat niet'],
    ['a chapter of the gebied for a gemeente', 'DOSSIER/gemeente/42003/toewijzingsraad', 'bestaat niet'],
    ['the history of nothing', 'DOSSIER/geschiedenis?hoofdstuk=nergens', 'Dit hoofdstuk bestaat niet'],
  ])('%s', async (_wat, adres, zin) => {
    const pad = adres.replace('DOSSIER', dossier);
    for (const { status, html } of [
      await bezoeker.open(pad),
      await bezoeker.stuur(pad, [
        ['doe', 'verder'],
        ['gezien', '1'],
      ]),
    ]) {
      expect(status).toBe(404);
      expect(leesbaar(html)).toContain(zin);
    }
  });
});

test('a gemeente that is removed meanwhile: what somebody typed for it is kept, and she can be put back', async () => {
  const pagina = await open(BERLARE);
  await bezoeker.druk(pagina, 'later', { motivering: 'Eerst bewaard.' });
  const oud = await open(BERLARE);
  const vraag = await bezoeker.druk(await open('/hoofdstuk/gemeenten'), 'vraag-verwijder:@42003');
  expect((await bezoeker.druk(vraag, 'verwijder:@42003')).status).toBe(200);
  expect(leesbaar((await open('/hoofdstuk/gemeenten')).html)).not.toMatch(/Berlare Omlaag|Berlare Verwijder/);

  const late = await bezoeker.druk(oud, 'verder', { motivering: 'Getypt toen ze al weg was.' });
  expect(late.status).toBe(200);
  const weg = await open(BERLARE);
  expect(weg.status).toBe(200);
  expect(leesbaar(weg.html)).toContain('Berlare staat niet meer bij de gemeenten');
  expect(inVeld(hoofdformulier(weg.html), 'motivering')).toBe('Getypt toen ze al weg was.');
  expect(leesbaar((await open('')).html)).toContain('Berlare');

  const terug = await bezoeker.druk(weg, 'zet-terug');
  expect(terug.status).toBe(200);
  expect(leesbaar(terug.html)).not.toContain('staat niet meer bij de gemeenten');
  expect(await bewaard(BERLARE, 'motivering')).toBe('Getypt toen ze al weg was.');
  expect((await open('/hoofdstuk/gemeenten/42003')).status).toBe(200);
});

describe('a doelgroep that is removed while somebody writes about her', () => {
  const lijst = '/hoofdstuk/doelgroepen';
  test.each([
    ['mijn', 'she is there again with what was typed'],
    ['hun', 'she stays away'],
  ])('the choice for %s: %s', async (kant) => {
    const nieuw = await bezoeker.druk(await open(lijst), 'voorbeelddoelgroep:ouderen');
    expect(nieuw.pad).toBe(`${dossier}${lijst}/ouderen`);
    const vraag = await bezoeker.druk(await open(lijst), 'vraag-verwijder:@ouderen');
    await bezoeker.druk(vraag, 'verwijder:@ouderen');
    const weg = await open(`${lijst}/ouderen`);
    expect(weg.status).toBe(404);
    expect(leesbaar(weg.html)).toContain('doelgroep');

    const laat = await bezoeker.druk(nieuw, 'later', { 'doelgroepen.0.beschrijving': 'Getypt toen ze al weg was.' });
    expect(laat.status).toBe(409);
    expect(laat.html).toContain('Getypt toen ze al weg was.');
    const na = await kies(laat.html, `${lijst}/ouderen`, kant);
    expect(na.status).toBe(200);
    const nu = await open(`${lijst}/ouderen`);
    expect(nu.status).toBe(kant === 'mijn' ? 200 : 404);
    expect(nu.html.includes('Getypt toen ze al weg was.')).toBe(kant === 'mijn');
  });
});
