import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, startServer } from '../hulp/server.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer({ demo: false });
});
afterAll(() => server.stop());

const tekstVan = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');

/** Posts a form as a browser without JavaScript does, and does not follow where it leads. */
async function stuur(pad: string, lichaam: URLSearchParams | FormData) {
  const headers = { Origin: server.basis };
  const antwoord = await fetch(server.basis + pad, { method: 'POST', redirect: 'manual', headers, body: lichaam });
  const html = await antwoord.text();
  return { status: antwoord.status, naar: antwoord.headers.get('location') ?? '', html, tekst: tekstVan(html) };
}
const open = async (pad: string) => tekstVan(await (await fetch(server.basis + pad)).text());
const maak = (velden: Record<string, string>) =>
  stuur('/dossiers/nieuw', new URLSearchParams({ doe: 'maak', ...velden }));
const voerIn = (inhoud: BlobPart | null, velden: Record<string, string> = {}, naam = 'mijn dossier.json') => {
  const formulier = new FormData();
  for (const [veld, waarde] of Object.entries({ doe: 'voer-in', ...velden })) formulier.set(veld, waarde);
  formulier.set('bestand', inhoud === null ? new Blob([]) : new Blob([inhoud]), inhoud === null ? '' : naam);
  return stuur('/dossiers/nieuw', formulier);
};
/** How many dossiers the list has. */
const hoeveel = async () => [...(await (await fetch(server.basis)).text()).matchAll(/<details class="beheer"/g)].length;

describe('from nothing', () => {
  test('a title and two gemeenten lead to the task list of a new dossier', async () => {
    const { status, naar } = await maak({ titel: 'Reglement Scheldeland', gemeenten: 'Berlare\r\nlebbeke' });
    expect(status).toBe(303);
    const tekst = await open(naar);
    expect(tekst).toContain('Reglement Scheldeland');
    expect(tekst).toContain('3 Deel 2: bepalingen gemeente Berlare');
    expect(tekst).toContain('4 Deel 2: bepalingen gemeente Lebbeke');
  });

  test('what is not right is said at its field, and what was typed stays', async () => {
    const { status, html, tekst } = await maak({ titel: '', gemeenten: 'Gent, <b>Nergens' });
    expect(status).toBe(422);
    expect(tekst).toContain('Het dossier is niet gemaakt');
    expect(html).toContain('href="#titel"');
    expect(html).toContain('href="#gemeenten"');
    expect(html).toContain('Gent, &lt;b&gt;Nergens</textarea>');
    expect(html).toMatch(/<input type="text" id="titel"[^>]*aria-invalid="true"/);
  });

  test('the same form posted twice makes one dossier', async () => {
    const html = await (await fetch(`${server.basis}/dossiers/nieuw`)).text();
    const nummer = /name="nummer" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const voor = await hoeveel();
    const [een, twee] = [await maak({ titel: 'Eén keer', nummer }), await maak({ titel: 'Eén keer', nummer })];
    expect([een.naar, twee.naar]).toEqual([`/dossiers/${nummer}`, `/dossiers/${nummer}`]);
    expect(await hoeveel()).toBe(voor + 1);
  });

  test('an id that the program did not give out is not used', async () => {
    expect((await maak({ titel: 'T', nummer: '../../elders' })).naar).toMatch(/^\/dossiers\/[0-9a-f-]{36}$/);
  });
});

describe('from a dossier file', () => {
  test('a good one leads to its task list, with the title of the file', async () => {
    const { status, naar } = await voerIn(await readFile('db/demo/stek92.json'));
    expect(status).toBe(303);
    const tekst = await open(naar);
    expect(tekst).toContain('Het bestand is ingevoerd.');
    expect(tekst).toContain('Toewijzingsreglement stek92');
  });

  test.each([
    ['no file', null, 'Kies een dossierbestand'],
    ['an empty file', '', 'Het bestand is leeg'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]), 'geen tekst in UTF-8'],
    ['half a file', '{"formaat": "toewijs-dossier", ', 'geen geldige JSON'],
    ['another JSON file', '{"naam": "iets anders"}', 'dit is geen dossierbestand van Toewijs'],
  ])('%s is refused with what is wrong, and the title that was typed stays', async (_geval, inhoud, zin) => {
    const voor = await hoeveel();
    const { status, html, tekst } = await voerIn(inhoud, { titel: 'Mijn titel' });
    expect(status).toBe(422);
    expect(tekst).toContain(zin);
    expect(html).toContain('value="Mijn titel"');
    if (inhoud !== null) expect(tekst).toContain('mijn dossier.json:');
    expect(await hoeveel()).toBe(voor);
  });

  test('what was noticed about a file is said on its task list, each place with the way to it; also after a reload', async () => {
    const bestand = {
      formaat: 'toewijs-dossier',
      versie: 1,
      titel: 'Half',
      hoofdstukken: { gemeenten: { gemeenten: [{ nis: '42003' }, { nis: '44021' }] } },
      perGemeente: { '42003': { woonbinding: {} }, '41002': {} },
    };
    const { naar } = await voerIn(JSON.stringify(bestand));
    const tekst = await open(naar);
    expect(tekst).toContain('Niet in het bestand, dus leeg gelezen : Afkortingen , Definities');
    expect(tekst).toContain('Geen deel 2 in het bestand, dus leeg gelezen : Gent .');
    expect(tekst).toMatch(/Deel 2 is niet volledig.* Specifieke doelgroepen van Berlare/);
    expect(tekst).toContain('want de gemeente staat niet in 1.2 : Aalst .');
    const html = await (await fetch(server.basis + naar)).text();
    expect(html).toContain(
      `href="${naar.split('?')[0]}/gemeente/42003/doelgroepen">Specifieke doelgroepen van Berlare`,
    );
    expect(html).toContain(`href="${naar.split('?')[0]}/hoofdstuk/woonbinding">2.1 Langdurige woonbinding`);
  });

  test('an address that no import wrote says nothing of its own', async () => {
    const { naar } = await voerIn(await readFile('db/demo/stek92.json'));
    const vals = '&opgemerkt=leeg+3+%3Cb%3Ezomaar&opgemerkt=__proto__+1+woonbinding&opgemerkt=leeg';
    expect(await open(`${naar}${vals}`)).toContain('Het bestand is ingevoerd. Alle hoofdstukken staan erin.');
  });

  test('everything that is wrong with a file is listed', async () => {
    const { tekst } = await voerIn('{"een": 1, "twee": 2}');
    for (const veld of ['formaat', 'versie', 'een', 'twee']) expect(tekst).toContain(`${veld}: `);
  });
});

describe('in the list', () => {
  let id: string;
  beforeAll(async () => {
    id = (await maak({ titel: 'Om te beheren' })).naar.split('/').at(-1) ?? '';
  });
  const beheer = (velden: Record<string, string>) => stuur('/?index', new URLSearchParams({ dossier: id, ...velden }));

  test('a copy opens with “Kopie van” in front of its title', async () => {
    const { status, naar } = await beheer({ doe: 'kopieer', titel: 'niet deze' });
    expect(status).toBe(303);
    expect(naar).not.toContain(id);
    expect(await open(naar)).toContain('Kopie van Om te beheren');
  });

  test('another title stands in the list', async () => {
    expect((await beheer({ doe: 'hernoem', titel: 'Nieuwe naam' })).status).toBe(303);
    expect(await open('/')).toContain('Nieuwe naam');
  });

  test('a title that is not right stays in its field, with what is wrong', async () => {
    const { status, html } = await beheer({ doe: 'hernoem', titel: `${'x'.repeat(201)}` });
    expect(status).toBe(422);
    expect(html).toContain(`href="#titel-${id}"`);
    expect(html).toContain(`value="${'x'.repeat(201)}"`);
    expect(html).toMatch(/<details class="beheer" open="">/);
  });

  test.each(['hernoem', 'kopieer'])('%s a dossier that is not there is a 404', async (doe) => {
    expect((await beheer({ doe, dossier: 'weg', titel: 'T' })).status).toBe(404);
  });
});
