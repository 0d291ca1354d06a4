import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';
import { openPagina, verstuur } from './hoofdstukhulp.ts';

const HOOFDSTUK = '/hoofdstuk/contingentverdeling';
const HF = '/hoofdstuk/doelgroepen/housing-first';

let server: Server;
let pad: string;
beforeAll(async () => {
  server = await startServer();
  pad = `${server.basis}/dossiers/${(await demoDossiers(server.basis)).verbeterd}`;
});
afterAll(() => server.stop());

const open = (naar: string) => openPagina(pad + naar);
const stuur = (naar: string, velden: Record<string, string>) => verstuur(server.basis, pad + naar, velden);
/** Opens a page and sends its form with these fields. */
const doe = async (naar: string, velden: Record<string, string>) =>
  stuur(naar, { ...(await open(naar)).velden, ...velden });
const gezienOp = async (naar: string) => /name="gezien" value="(\d+)"/.exec((await open(naar)).html)?.[1] ?? '';
const aantallen = async () =>
  Object.entries((await open(HF)).velden).flatMap(([naam, waarde]) =>
    /aantallen\.\d+\.aantal$/.test(naam) ? [waarde] : [],
  );

describe('a distribution without script', () => {
  test('beside the form stand its table, its picture and what is printed', async () => {
    const { html } = await open(HOOFDSTUK);
    expect(html).toContain('Verdeling over de zones');
    expect(html).toContain('class="verdelingsbeeld"');
    expect(html).toContain('Bijlage: verdeling van een contingent');
  });

  test('what is typed is saved, what changes is shown, and then it is written', async () => {
    expect(await aantallen()).toEqual(['1', '1', '3', '1']);
    const { naar } = await doe(HOOFDSTUK, { 'contingenten.0.aantal': '12', doe: 'neem-over:housing-first' });
    expect(naar).toMatch(/\/verdeling\/housing-first$/);
    const voorstel = await open('/verdeling/housing-first');
    expect(voorstel.tekst).toContain('Dendermonde 3 6');
    expect(await aantallen()).toEqual(['1', '1', '3', '1']);
    const na = await stuur('/verdeling/housing-first', { gezien: await gezienOp('/verdeling/housing-first') });
    expect([na.status, na.naar]).toEqual([303, expect.stringMatching(/\/verdeling\/housing-first\?overgenomen$/)]);
    const daarna = await open('/verdeling/housing-first?overgenomen');
    expect(daarna.tekst).toContain('De aantallen van Housing First staan nu bij de doelgroep');
    expect(daarna.tekst).toContain('Dendermonde 6 6 (gelijk)');
    expect(await aantallen()).toEqual(['2', '2', '6', '2']);
  });

  test('when nothing would change there is no button, and it says so', async () => {
    const { html, tekst } = await open('/verdeling/housing-first');
    expect(tekst).toContain('overnemen zou niets veranderen');
    expect(html).not.toContain('Neem deze aantallen over in de doelgroep');
  });

  test('somebody else saved the doelgroepen meanwhile: nothing is written, and it says so', async () => {
    await doe(HOOFDSTUK, { 'contingenten.0.aantal': '9', doe: 'later' });
    const gezien = await gezienOp('/verdeling/housing-first');
    await doe(HF, { doe: 'later', 'doelgroepen.2.korteNaam': 'HF' });
    const eerst = await aantallen();
    await doe(HOOFDSTUK, { 'contingenten.0.aantal': '6', doe: 'later' });
    const na = await stuur('/verdeling/housing-first', { gezien });
    expect(na.status).toBe(409);
    expect(na.tekst).toContain('Er is niets overgenomen');
    expect(await aantallen()).toEqual(eerst);
  });

  test('weights come from 1.2 only when asked', async () => {
    await doe(HOOFDSTUK, { 'zones.0.gewicht': '1', doe: 'neem-over' });
    expect((await open('/verdeling')).tekst).toContain('Berlare 1 15.274');
    await stuur('/verdeling', { gezien: await gezienOp('/verdeling') });
    expect((await open(HOOFDSTUK)).velden['zones.0.gewicht']).toBe('15.274');
  });

  test('a deel is added to a zone, moved and removed, and the weight of the zone is their sum', async () => {
    const erbij = await doe(HOOFDSTUK, { doe: 'voeg-toe:zones.1.delen' });
    expect(erbij.naar).toMatch(/#zones\.1\.delen\.0\.naam$/);
    await doe(HOOFDSTUK, {
      'zones.1.delen.0.naam': 'Noord',
      'zones.1.delen.0.gewicht': '4',
      doe: 'voeg-toe:zones.1.delen',
    });
    await doe(HOOFDSTUK, {
      'zones.1.delen.1.naam': 'Zuid',
      'zones.1.delen.1.gewicht': '6',
      doe: 'omhoog:zones.1.delen.1',
    });
    const { velden, tekst } = await open(HOOFDSTUK);
    expect([velden['zones.1.delen.0.naam'], velden['zones.1.delen.1.naam']]).toEqual(['Zuid', 'Noord']);
    expect(tekst).toContain('maar de delen van Buggenhout wegen samen 10');
    await doe(HOOFDSTUK, { 'zones.1.gewicht': '', doe: 'later' });
    expect((await open(HOOFDSTUK)).tekst).toContain('Verdeling over de zones');
    await doe(HOOFDSTUK, { doe: 'verwijder:zones.1.delen.0' });
    expect((await open(HOOFDSTUK)).velden['zones.1.delen.0.naam']).toBe('Noord');
  });

  test.each(['/verdeling/weg', '/verdeling/..%2f'])('%s has nothing to take over', async (naar) => {
    const { status, tekst } = await open(naar);
    expect([status, tekst.includes('Er valt niets over te nemen')]).toEqual([200, true]);
    expect((await stuur(naar, { gezien: '9999' })).status).toBe(422);
  });
});
