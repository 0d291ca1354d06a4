import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leesDossier } from '../../app/domain/reglement/leesDossier.ts';
import { SJABLOON } from '../../app/domain/reglement/sjabloon.ts';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';

let server: Server;
let ids: Awaited<ReturnType<typeof demoDossiers>>;
beforeAll(async () => {
  server = await startServer();
  ids = await demoDossiers(server.basis);
});
afterAll(() => server.stop());

/** A page, with its text as a reader sees it: no tags, single spaces. */
async function open(pad: string, opties: RequestInit = {}) {
  const antwoord = await fetch(server.basis + pad, { redirect: 'manual', ...opties });
  const html = await antwoord.text();
  const tekst = html
    .replace(/<!--.*?-->/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  return { status: antwoord.status, koppen: antwoord.headers, html, tekst };
}

describe('the list of dossiers', () => {
  test('names each dossier with what holds back, its gemeenten and when it was saved', async () => {
    const { tekst } = await open('/');
    expect(tekst).toMatch(/stek92 · 4 gemeenten · laatst bewaard op \d+ \w+ \d{4} om \d\d\.\d\d/);
    expect(tekst).toMatch(/\d+ houden tegen/);
    expect(tekst).toContain('Niets houdt tegen');
  });

  test('without dossiers it says what to do', async () => {
    const leeg = await startServer({ demo: false });
    const html = await (await fetch(leeg.basis)).text();
    await leeg.stop();
    expect(html).toContain('Nog geen dossiers');
    expect(html).toContain('href="/dossiers/nieuw"');
  });
});

describe('one dossier', () => {
  test('shows every chapter in the order of the sjabloon, and deel 2 for each gemeente', async () => {
    const { html } = await open(`/dossiers/${ids.stek92}`);
    const titels = [...html.matchAll(/<li><span class="nr">([^<]*)<\/span><a [^>]*>([^<]*)</g)].map(([, nr, titel]) =>
      [nr, titel].filter(Boolean).join(' '),
    );
    const deel2 = SJABLOON.filter(({ deel }) => deel === 'deel-2');
    expect(titels).toHaveLength(SJABLOON.length - deel2.length + 4 * deel2.length);
    expect(titels.slice(4, 8)).toEqual([
      '1.1 Gegevens woonmaatschappij',
      '1.2 Gemeenten in het (deel-)werkingsgebied',
      '1.3 Leden toewijzingsraad',
      '2.1 Langdurige woonbinding',
    ]);
    expect(titels).toContain('6.3 Doelgroepenplan');
    expect(titels).toContain('7 Slotbepalingen');
  });

  test('shows the caps in words, also where the number of dwellings is not known', async () => {
    const { tekst } = await open(`/dossiers/${ids.stek92}`);
    expect(tekst).toMatch(/Berlare 43 van 133 · nog 90/);
    expect(tekst).toMatch(/Dendermonde 398 voorbehouden; het aantal woningen is nog niet ingevuld/);
  });

  test('a bevinding has its sentence, figures with where they come from, what to do, and its source', async () => {
    const { tekst } = await open(`/dossiers/${ids.stek92}/controle`);
    expect(tekst).toContain('Houdt tegen (');
    expect(tekst).toMatch(
      /Vul in 1\.2 voor Dendermonde .* Regel P3-NOEMER\. Bron: [^.]*1\.2\.1 en 1\.2\.3 \(te bevestigen\)/,
    );
    expect(tekst).toMatch(/woningen in de telling 27 \(berekend: [^)]*\)/);
  });
});

describe('the reglement on a page', () => {
  test('a draft says so, with contents, text and downloads', async () => {
    const { html, tekst } = await open(`/dossiers/${ids.stek92}/reglement`);
    expect(tekst).toContain('Ontwerp.');
    expect(html).toContain('<nav class="inhoud"');
    expect(html).toContain('<article class="document"');
    expect(html).toContain(`/dossiers/${ids.stek92}/documenten/toewijzingsreglement.docx`);
  });

  test('a definitive one says so', async () => {
    expect((await open(`/dossiers/${ids.verbeterd}/reglement`)).tekst).toContain(
      'geen enkele bevinding houdt ze tegen',
    );
  });

  test.each([
    ['a field of a chapter', 'gebied/woonbinding/stappen', /#woonbinding/],
    ['a chapter of deel 2', 'gemeente/42003/woonbinding', /42003/],
    ['a doelgroep', 'gebied/doelgroepen/ouderen/aantallen', /ouderen/],
    ['a chapter that is not printed', 'gebied/patrimonium', /reglement$/],
  ])('the link of a bevinding on %s leads to the clause', async (_wat, plaats, naar) => {
    const { status, koppen } = await open(`/dossiers/${ids.stek92}/reglement?bij=${encodeURIComponent(plaats)}`);
    expect(status).toBe(302);
    const adres = koppen.get('location') ?? '';
    expect(adres).toMatch(naar);
    const id = adres.split('#')[1];
    if (id) expect((await open(`/dossiers/${ids.stek92}/reglement`)).html).toContain(`id="${id}"`);
  });
});

test('the comparison shows what was and what it becomes', async () => {
  const { html, tekst } = await open(`/dossiers/${ids.stek92}/vergelijk?met=${ids.verbeterd}`);
  expect(tekst).toMatch(/\d+ wijzigingen/);
  expect(html).toMatch(/<ins>/);
  expect(html).toMatch(/<del>/);
});

test('the comparison can be downloaded for Word, with the changes of the woonmaatschappij', async () => {
  const { html } = await open(`/dossiers/${ids.stek92}/vergelijk?met=${ids.verbeterd}`);
  const adres = /href="([^"]*wijzigingen\.docx)"/.exec(html)?.[1] ?? '';
  const antwoord = await fetch(server.basis + adres);
  expect(antwoord.headers.get('content-disposition')).toBe(
    'attachment; filename="toewijzingsreglement-met-wijzigingen.docx"',
  );
  const tekst = strFromU8(unzipSync(new Uint8Array(await antwoord.arrayBuffer()))['word/document.xml'] as Uint8Array);
  expect(tekst).toMatch(/<w:del w:id="\d+" w:author="stek92" w:date="\d{4}-\d\d-\d\dT00:00:00Z">/);
});

describe('what can be downloaded', () => {
  test.each([
    ['documenten/toewijzingsreglement.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['documenten/toewijzingsreglement.html', 'text/html; charset=utf-8'],
    ['dossier.json', 'application/json; charset=utf-8'],
  ])('%s', async (bestand, soort) => {
    const antwoord = await fetch(`${server.basis}/dossiers/${ids.stek92}/${bestand}`);
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('content-type')).toBe(soort);
    expect(antwoord.headers.get('content-disposition')).toBe(`attachment; filename="${bestand.split('/').at(-1)}"`);
    expect(antwoord.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('the DOCX is a zip, and the same bytes the second time', async () => {
    const [een, twee] = await Promise.all(
      [1, 2].map(async () =>
        Buffer.from(
          await (
            await fetch(`${server.basis}/dossiers/${ids.stek92}/documenten/toewijzingsreglement.docx`)
          ).arrayBuffer(),
        ),
      ),
    );
    expect(een?.subarray(0, 2).toString()).toBe('PK');
    expect(een?.equals(twee ?? Buffer.alloc(0))).toBe(true);
  });

  test('the dossier file can be read again', async () => {
    const tekst = await (await fetch(`${server.basis}/dossiers/${ids.verbeterd}/dossier.json`)).text();
    expect(leesDossier(tekst)).toMatchObject({ ok: true, dossier: { titel: expect.stringContaining('verbeterd') } });
  });
});

describe('what is not there', () => {
  test.each([
    ['an address', '/nergens', 'Op dit adres staat geen pagina.'],
    ['a dossier', '/dossiers/weg', 'Dit dossier bestaat niet, of niet meer.'],
    ['the reglement of a dossier', '/dossiers/weg/reglement', 'Dit dossier bestaat niet, of niet meer.'],
    ['a file of a dossier', '/dossiers/weg/dossier.json', 'Dit dossier bestaat niet, of niet meer.'],
    ['a document', '/dossiers/ID/documenten/huurreglement.docx', 'Er is geen document “huurreglement.docx”.'],
    ['a document with the name of a prototype', '/dossiers/ID/documenten/constructor', 'Er is geen document'],
    [
      'the dossier to compare with, as a file',
      '/dossiers/ID/vergelijk/weg/wijzigingen.docx',
      'Dit dossier bestaat niet',
    ],
    ['the dossier to compare with', '/dossiers/ID/vergelijk?met=weg', 'Dit dossier bestaat niet, of niet meer.'],
  ])('%s', async (_wat, pad, zin) => {
    const { status, tekst } = await open(pad.replace('ID', ids.stek92));
    expect(status).toBe(404);
    expect(tekst).toContain(zin);
  });
});
