import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';

let server: Server;
let pad: string;
beforeAll(async () => {
  server = await startServer();
  pad = `${server.basis}/dossiers/${(await demoDossiers(server.basis)).stek92}/controle`;
});
afterAll(() => server.stop());

const ontsnapt = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The hidden fields of the nth form on the page: which bevinding, and which reason the user saw. */
async function formulier(nummer: number): Promise<Record<string, string>> {
  const html = await (await fetch(pad)).text();
  const form = [...html.matchAll(/<form[\s\S]*?<\/form>/g)][nummer]?.[0] ?? '';
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, naam, waarde]) => [naam, waarde]),
  );
}

async function antwoord(velden: Record<string, string>) {
  const res = await fetch(pad, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: server.basis },
    body: new URLSearchParams(velden),
  });
  return { status: res.status, naar: res.headers.get('location') ?? '', html: await res.text() };
}

test('a reason is kept, shown at its bevinding and printed in the reglement; it can be changed and withdrawn', async () => {
  const velden = await formulier(0);
  const reden = 'De cijfers volgen\r\nin de zitting van maart.';
  const { status, naar } = await antwoord({ ...velden, reden, doe: 'bewaar' });
  expect(status).toBe(303);
  expect(naar).toMatch(/\/controle#bevinding-/);
  const anker = naar.split('#')[1] ?? '';

  const html = await (await fetch(pad)).text();
  expect(html).toContain(`id="${anker}" class="bevinding ok"`);
  expect(html).toContain('De cijfers volgen\nin de zitting van maart.');
  const reglement = await (await fetch(pad.replace('/controle', '/reglement'))).text();
  expect(reglement.replace(/\s+/g, ' ')).toContain('De cijfers volgen in de zitting van maart.');

  const opnieuw = await formulier(0);
  expect((await antwoord({ ...opnieuw, reden: 'Een andere reden.', doe: 'bewaar' })).status).toBe(303);
  const intrekken = await formulier(0);
  expect(intrekken.gezien).toBe('Een andere reden.');
  expect((await antwoord({ ...intrekken, reden: 'Een andere reden.', doe: 'trek-in' })).status).toBe(303);
  expect(await (await fetch(pad)).text()).not.toContain('Een andere reden.');
});

describe('an answer that is not accepted shows what was typed', () => {
  test.each([
    ['an empty reason', { reden: '  ' }, 'Vul een reden in'],
    ['a reason that is too long', { reden: `<b>&${'x'.repeat(2001)}` }, '2.000'],
  ])('%s', async (_geval, invoer, zin) => {
    const { status, html } = await antwoord({ ...(await formulier(1)), ...invoer, doe: 'bewaar' });
    expect(status).toBe(422);
    expect(html).toContain('De reden is niet bewaard');
    expect(html).toContain(zin);
    expect(html).toContain(`${ontsnapt(invoer.reden)}</textarea>`);
    expect(html).toContain('aria-invalid="true"');
  });

  test.each([
    ['a rule that does not exist', 'P3-ZOMAAR'],
    ['a rule that blocks', 'P3-DERDE'],
    ['no rule', ''],
  ])('%s', async (_geval, regel) => {
    const { status, html } = await antwoord({ regel, plaats: 'gebied', gezien: '', reden: 'omdat', doe: 'bewaar' });
    expect(status).toBe(422);
    expect(html).toContain('De reden is niet bewaard');
  });
});

test('when somebody else answered meanwhile both reasons are shown, and the second try keeps the own one', async () => {
  const velden = await formulier(2);
  expect((await antwoord({ ...velden, reden: 'De reden van een collega.', doe: 'bewaar' })).status).toBe(303);

  const { status, html } = await antwoord({ ...velden, reden: 'Mijn eigen reden.', doe: 'bewaar' });
  expect(status).toBe(409);
  expect(html).toContain('De reden van een collega.');
  expect(html).toContain('Mijn eigen reden.</textarea>');
  expect(html).toContain('name="gezien" value="De reden van een collega."');

  const tweede = await antwoord({ ...velden, gezien: 'De reden van een collega.', reden: 'Mijn eigen reden.' });
  expect(tweede.status).toBe(303);
});

test('a page that fails shows nothing of the inside', async () => {
  const res = await fetch(`${server.basis}/gezond`, { method: 'POST', headers: { Origin: server.basis } });
  expect(res.status).toBeGreaterThanOrEqual(400);
  expect(await res.text()).not.toMatch(/node_modules|at .*\.js/);
});
