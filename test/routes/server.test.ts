import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, startServer } from '../hulp/server.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer({ demo: false });
});
afterAll(() => server.stop());

interface Antwoord {
  readonly status: number;
  readonly koppen: Record<string, string | string[] | undefined>;
  readonly tekst: string;
}

/** A bare request, with whatever Host and Origin. */
const vraag = (pad: string, method = 'GET', headers: Record<string, string> = {}, lichaam = ''): Promise<Antwoord> =>
  new Promise((klaar, mislukt) => {
    const { hostname, port } = new URL(server.basis);
    const verzoek = request({ hostname, port, path: pad, method, headers, agent: false }, (res) => {
      let tekst = '';
      res.setEncoding('utf8').on('data', (stuk) => (tekst += stuk));
      res.on('end', () => klaar({ status: res.statusCode ?? 0, koppen: res.headers, tekst }));
    });
    verzoek.on('error', mislukt);
    verzoek.end(lichaam);
  });

describe('the headers of every answer', () => {
  test.each([
    ['a page', '/', 200],
    ['the health route', '/gezond', 200],
    ['a page that is not there', '/nergens', 404],
    ['a file that is not there', '/assets/nergens.js', 404],
  ])('%s', async (_wat, pad, status) => {
    const { koppen, ...rest } = await vraag(pad);
    expect(rest.status).toBe(status);
    const beleid = String(koppen['content-security-policy']);
    expect(beleid).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/);
    expect(beleid).toContain("style-src 'self';");
    expect(beleid).toContain("frame-ancestors 'none'");
    expect(beleid).not.toContain('unsafe');
    expect(koppen['strict-transport-security']).toContain('max-age=');
    expect(koppen).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(koppen['permissions-policy']).toContain('camera=()');
    expect(koppen['x-powered-by']).toBeUndefined();
  });

  test('every script in a page carries the nonce of that answer, another one each time', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { koppen, tekst } = await vraag('/');
        const nonce = /'nonce-([^']+)'/.exec(String(koppen['content-security-policy']))?.[1];
        const scripts = [...tekst.matchAll(/<script([^>]*)>/g)].map(([, kenmerken]) => kenmerken);
        expect(scripts.length).toBeGreaterThan(0);
        for (const kenmerken of scripts) expect(kenmerken).toContain(`nonce="${nonce}"`);
        expect(tekst).not.toMatch(/\sstyle=|<style/);
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  test('built files may be kept for ever', async () => {
    const { tekst } = await vraag('/');
    const css = /href="(\/assets\/[^"]+\.css)"/.exec(tekst)?.[1] ?? '';
    const { status, koppen } = await vraag(css);
    expect(status).toBe(200);
    expect(koppen['cache-control']).toContain('immutable');
  });
});

describe('who may change something', () => {
  const eigen = () => new URL(server.basis).host;
  test.each([
    ['own origin', () => ({ Origin: `http://${eigen()}` }), true],
    ['no origin, but the browser says it is our page', () => ({ 'Sec-Fetch-Site': 'same-origin' }), true],
    ['no origin at all', () => ({}), false],
    ['another site', () => ({ Origin: 'https://elders.example' }), false],
    ['another port of this machine', () => ({ Origin: 'http://localhost:1' }), false],
    ['an origin that hides itself', () => ({ Origin: 'null' }), false],
    [
      'another site that claims to be us',
      () => ({ Origin: 'https://x.example', 'Sec-Fetch-Site': 'same-origin' }),
      false,
    ],
  ])('POST from %s', async (_wat, koppen, mag) => {
    const { status, tekst } = await vraag(
      '/dossiers/nergens/controle',
      'POST',
      {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': '7',
        ...koppen(),
      },
      'reden=a',
    );
    expect(status).toBe(mag ? 404 : 403);
    if (!mag) expect(tekst).toContain('Dit formulier komt niet van een pagina van Toewijs');
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('%s without origin is refused', async (methode) => {
    expect((await vraag('/', methode)).status).toBe(403);
  });
});

describe('under which name', () => {
  test.each([
    ['localhost:3000', 200],
    ['127.0.0.1', 200],
    ['elders.example', 400],
    ['localhost.elders.example', 400],
    ['127.0.0.1.elders.example:3000', 400],
  ])('Host %s', async (Host, status) => {
    expect((await vraag('/gezond', 'GET', { Host })).status).toBe(status);
  });
});

describe('how large', () => {
  const koppen = () => ({ Origin: server.basis, 'Content-Type': 'application/x-www-form-urlencoded' });
  test('a body over the limit is refused by its stated length', async () => {
    const { status, tekst } = await vraag('/', 'POST', { ...koppen(), 'Content-Length': String(7 * 1024 * 1024) });
    expect(status).toBe(413);
    expect(tekst).toContain('hoogstens 6 MB');
  });
  test.each([
    ['a form', '/dossiers/proef/patrimonium?blad=2', '/dossiers/proef/patrimonium?blad=2'],
    ['the page of another site', 'https://elders.example/hier', '/'],
    ['nowhere', '', '/dossiers/nieuw'],
    ['an address that is none', 'zo"maar', '/dossiers/nieuw'],
  ])('in a browser it gives a Dutch page with the way back to %s', async (_geval, van, naar) => {
    const referer = van.startsWith('/') ? server.basis + van : van;
    const antwoord = await fetch(`${server.basis}/dossiers/nieuw`, {
      method: 'POST',
      headers: { Origin: server.basis, Accept: 'text/html', ...(referer && { Referer: referer }) },
      body: new Blob([new Uint8Array(7 * 1024 * 1024)]),
    });
    const html = await antwoord.text();
    expect(antwoord.status).toBe(413);
    expect(html).toContain('<h1>Dit is te groot</h1>');
    expect(html).toContain(`href="${naar.replaceAll('"', '&#34;')}">Terug naar het formulier</a>`);
    expect(html).toMatch(/<link rel="stylesheet" href="\/assets\/root-[^"]+\.css">/);
  });
  test('a body that does not state its length is refused', async () => {
    expect((await vraag('/', 'POST', { ...koppen(), 'Transfer-Encoding': 'chunked' }, 'x')).status).toBe(411);
  });
});

test('the health route says that all is well', async () => {
  const { tekst, koppen } = await vraag('/gezond');
  expect(tekst).toBe('in orde\n');
  expect(koppen['content-type']).toContain('text/plain');
});
