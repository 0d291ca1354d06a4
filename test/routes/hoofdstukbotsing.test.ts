import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';
import { openPagina, type Pagina, verstuur } from './hoofdstukhulp.ts';

let server: Server;
let pad: string;
beforeAll(async () => {
  server = await startServer();
  pad = `${server.basis}/dossiers/${(await demoDossiers(server.basis)).stek92}`;
});
afterAll(() => server.stop());

const SLOT = '/hoofdstuk/slotbepalingen';
const open = (naar: string): Promise<Pagina> => openPagina(pad + naar);
const stuur = (naar: string, velden: Record<string, string>) => verstuur(server.basis, pad + naar, velden);

describe('two people in the same chapter', () => {
  test('both versions are shown in full, and a choice for each field saves one of them', async () => {
    const { velden } = await open(SLOT);
    await stuur(SLOT, { ...velden, evaluatie: 'Hun evaluatie.', wijziging: 'Hun wijziging.', doe: 'later' });
    const mijn = { ...velden, evaluatie: 'Mijn evaluatie.', overgang: 'Mijn overgang.', doe: 'verder' };
    const botsing = await stuur(SLOT, mijn);
    expect(botsing.status).toBe(409);
    for (const tekst of ['Mijn evaluatie.', 'Hun evaluatie.', 'Mijn overgang.', 'Hun wijziging.']) {
      expect(botsing.tekst).toContain(tekst);
    }
    expect(botsing.html.match(/name="keuze:/g)).toHaveLength(2);
    expect((await open(SLOT)).velden.evaluatie).toBe('Hun evaluatie.');

    const zonderKeuze = await stuur(SLOT, { ...botsing.velden, doe: 'kies' });
    expect(zonderKeuze.status).toBe(409);
    const na = await stuur(SLOT, { ...botsing.velden, 'keuze:evaluatie': 'mijn', doe: 'kies' });
    expect(na.status).toBe(303);
    const { evaluatie, overgang, wijziging } = (await open(SLOT)).velden;
    expect([evaluatie, overgang, wijziging]).toEqual(['Mijn evaluatie.', 'Mijn overgang.', 'Hun wijziging.']);
  });

  test('somebody who saves once more during the choice gives the choice again', async () => {
    const { velden } = await open(SLOT);
    await stuur(SLOT, { ...velden, evaluatie: 'Twee.', doe: 'later' });
    const botsing = await stuur(SLOT, { ...velden, evaluatie: 'Drie.', doe: 'later' });
    const nu = await open(SLOT);
    await stuur(SLOT, { ...nu.velden, evaluatie: 'Vier.', doe: 'later' });
    const na = await stuur(SLOT, { ...botsing.velden, 'keuze:evaluatie': 'hun', doe: 'kies' });
    expect(na.status).toBe(409);
    expect(na.tekst).toContain('Vier.');
    expect(na.tekst).toContain('Drie.');
  });

  test('what could not be read is on the page of the choice as well', async () => {
    const G = '/hoofdstuk/gemeenten';
    const { velden } = await open(G);
    await stuur(G, { ...velden, 'gebied.naam': 'Denderland', doe: 'later' });
    const na = await stuur(G, {
      ...velden,
      'gebied.naam': 'De Dender',
      'woningenGebied.0.aantal': 'een paar',
      doe: 'later',
    });
    expect(na.status).toBe(409);
    expect(na.tekst).toContain('een paar');
  });

  test.each([
    ['not JSON', '{'],
    ['no chapter', '{"zomaar":1}'],
  ])('a form that no page sends (%s) is refused', async (_geval, mijn) => {
    const { velden } = await open(SLOT);
    const na = await stuur(SLOT, { gezien: velden.gezien ?? '', bekeken: velden.gezien ?? '', mijn, doe: 'kies' });
    expect(na.status).toBe(400);
  });
});

test('two people in two doelgroepen do not disturb each other', async () => {
  const D = '/hoofdstuk/doelgroepen';
  const [een, twee] = [await open(`${D}/ouderen`), await open(`${D}/housing-first`)];
  const plek = /name="(doelgroepen\.\d+)\.korteNaam"/.exec(twee.html)?.[1];
  await stuur(`${D}/ouderen`, { ...een.velden, 'doelgroepen.0.korteNaam': 'senioren', doe: 'later' });
  const na = await stuur(`${D}/housing-first`, { ...twee.velden, [`${plek}.korteNaam`]: 'HF', doe: 'later' });
  expect(na.status).toBe(303);
  expect((await open(D)).tekst).toMatch(/senioren.*HF/);
});

test('another chapter never disturbs', async () => {
  const [een, twee] = [await open(SLOT), await open('/hoofdstuk/voorgeschiedenis')];
  await stuur(SLOT, { ...een.velden, evaluatie: 'Elke twee jaar.', doe: 'later' });
  const na = await stuur('/hoofdstuk/voorgeschiedenis', { ...twee.velden, opnemen: 'ja', doe: 'later' });
  expect(na.status).toBe(303);
});

describe('the history of a chapter', () => {
  const H = '/geschiedenis?hoofdstuk=toepassingsgebied';
  test('says who changed what and when, and puts an earlier version back as a new save', async () => {
    const T = '/hoofdstuk/toepassingsgebied';
    for (const tekst of ['Eerste tekst.', 'Tweede tekst.']) {
      await stuur(T, { ...(await open(T)).velden, opnemen: 'ja', tekst, doe: 'later' });
    }
    const pagina = await open(H);
    expect(pagina.tekst).toMatch(/door lokale gebruiker.*Eerste tekst\..*Tweede tekst\./);
    const [versie] = [...pagina.html.matchAll(/name="versie" value="(\d+)"/g)].map(([, een]) => een ?? '');
    const gezien = /name="gezien" value="(\d+)"/.exec(pagina.html)?.[1] ?? '';
    const na = await stuur(H, { versie: versie ?? '', gezien });
    expect(na.status).toBe(303);
    expect((await open(T)).velden.tekst).toBe('Eerste tekst.');
    expect((await open(H)).html.match(/huidige versie/g)).toHaveLength(1);

    await stuur(T, { ...(await open(T)).velden, tekst: 'Derde tekst.', doe: 'later' });
    const tweede = await stuur(H, { versie: versie ?? '', gezien });
    expect(tweede.status).toBe(409);
    expect(tweede.tekst).toContain('Iemand anders bewaarde dit hoofdstuk intussen');
  });

  test('a version that does not exist cannot be put back', async () => {
    expect((await stuur(H, { versie: '999999', gezien: '999999' })).status).toBe(404);
  });

  test('without a chapter it lists those that were saved', async () => {
    expect((await open('/geschiedenis')).tekst).toContain('2.1 Langdurige woonbinding (Deel 1)');
  });
});
