import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakBezoeker } from '../hulp/bezoeker.ts';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';
import { openPagina } from './hoofdstukhulp.ts';

let server: Server;
let thuis: string;
beforeAll(async () => {
  server = await startServer();
  thuis = `/dossiers/${(await demoDossiers(server.basis)).verbeterd}`;
});
afterAll(() => server.stop());

const DOCUMENTEN = [
  { pad: 'reglement', bestand: 'toewijzingsreglement', kop: 'Reglement' },
  { pad: 'huurreglement', bestand: 'intern-huurreglement', kop: 'Intern huurreglement' },
  { pad: 'huishoudelijk', bestand: 'huishoudelijk-reglement', kop: 'Huishoudelijk reglement van de toewijzingsraad' },
  { pad: 'ouderen/42006', bestand: 'sjabloon-65-plus-dendermonde', kop: 'Sjabloon 65+ Dendermonde' },
  { pad: 'rollen', bestand: 'rollen-en-beslissingen', kop: 'Wie beslist wat' },
];

describe('every document of a dossier', () => {
  test.each(DOCUMENTEN)('$pad is read on its own page, with its downloads', async ({ pad, bestand, kop }) => {
    const pagina = await openPagina(`${server.basis}${thuis}/${pad}`);
    expect(pagina.status).toBe(200);
    expect(pagina.html).toContain(`<h1>${kop}</h1>`);
    expect(pagina.html).toContain(`href="${thuis}/documenten/${bestand}.docx"`);
  });

  test.each(DOCUMENTEN)('$bestand is downloaded as DOCX and as HTML', async ({ bestand }) => {
    const docx = await fetch(`${server.basis}${thuis}/documenten/${bestand}.docx`);
    expect(docx.headers.get('content-disposition')).toBe(`attachment; filename="${bestand}.docx"`);
    expect(
      Buffer.from(await docx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const html = await fetch(`${server.basis}${thuis}/documenten/${bestand}.html`);
    expect(await html.text()).toMatch(/^<!doctype html>/);
  });

  test.each([
    'ouderen/11001',
    'ouderen/constructor',
    'documenten/intern-huurreglement.pdf',
    'documenten/__proto__.docx',
    'documenten/docx',
  ])('%s is 404 with a Dutch sentence', async (pad) => {
    const { status, tekst } = await openPagina(`${server.basis}${thuis}/${pad}`);
    expect(status).toBe(404);
    expect(tekst).toMatch(/Dit document bestaat niet|Er is geen document/);
  });
});

describe('the toewijzingsreglement in the intern huurreglement', () => {
  test('is taken over by a button, is behind at once after a change, and not any more once it is taken over again', async () => {
    const { open, stuur, druk } = maakBezoeker(server.basis);
    const neemOver = () => stuur(`${thuis}/huurreglement/overnemen`, []);
    const { status, pad, html } = await neemOver();
    expect({ status, pad }).toEqual({ status: 200, pad: `${thuis}/huurreglement?overgenomen` });
    expect(html).toContain('Het toewijzingsreglement is overgenomen in het intern huurreglement.');
    expect(html).not.toContain('Neem het toewijzingsreglement over</button>');

    const vraag = await open(`${thuis}/hoofdstuk/woonbinding`);
    await druk(vraag, 'verder', { motivering: 'Een andere motivering.' });
    const achter = await open(`${thuis}/huurreglement`);
    expect(achter.html).toContain('Loopt achter op het toewijzingsreglement');
    expect(achter.html).toMatch(
      /<a[^>]*href="[^"]*\/geschiedenis\?hoofdstuk=woonbinding"[^>]*>2\.1 Langdurige woonbinding</,
    );
    expect((await open(thuis)).html).toMatch(/Loopt achter op het toewijzingsreglement: .*2\.1 Langdurige woonbinding/);

    await neemOver();
    expect((await open(`${thuis}/huurreglement`)).html).not.toContain('Loopt achter');
    expect((await open(thuis)).html).not.toContain('Loopt achter');
  });

  test('opened as an address leads to the intern huurreglement; in a dossier that does not exist it is 404', async () => {
    const { status, naar } = await openPagina(`${server.basis}${thuis}/huurreglement/overnemen`);
    expect([status, naar]).toEqual([302, `${thuis}/huurreglement`]);
    const { stuur } = maakBezoeker(server.basis);
    expect((await stuur('/dossiers/bestaat-niet/huurreglement/overnemen', [])).status).toBe(404);
  });
});

test('beside the form of a chapter stands that chapter of its own document', async () => {
  const { html } = await openPagina(`${server.basis}${thuis}/hoofdstuk/rationeleBezetting`);
  expect(html).toMatch(/<span class="nummer">6<\/span> Rationele bezetting/);
});
