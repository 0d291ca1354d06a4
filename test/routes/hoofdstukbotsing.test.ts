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

  describe('what could not be read is mended on the page of the choice', () => {
    const G = '/hoofdstuk/gemeenten';
    const AANTAL = 'woningenGebied.0.aantal';
    let keer = 0;
    /** A conflict in 1.2 in which something of mine cannot be read. */
    async function botsing(mijn: Record<string, string>): Promise<Pagina> {
      const { velden } = await open(G);
      keer += 1;
      await stuur(G, { ...velden, 'gebied.naam': `Denderland ${keer}`, doe: 'later' });
      return stuur(G, { ...velden, 'gebied.naam': `De Dender ${keer}`, ...mijn, doe: 'later' });
    }

    test('it stands in its own field with what is wrong, and a mended answer is saved with the choice', async () => {
      const pagina = await botsing({ [AANTAL]: 'een paar' });
      expect(pagina.status).toBe(409);
      expect(pagina.velden[AANTAL]).toBe('een paar');
      expect(pagina.html).toContain('aria-invalid="true"');
      const na = await stuur(G, { ...pagina.velden, [AANTAL]: '123', 'keuze:gebied.naam': 'mijn', doe: 'kies' });
      expect(na.status).toBe(303);
      const { velden } = await open(G);
      expect([velden['gebied.naam'], velden[AANTAL]]).toEqual([`De Dender ${keer}`, '123']);
    });

    test('as long as it cannot be read nothing is saved, and choice and text stay', async () => {
      const pagina = await botsing({ [AANTAL]: 'veel' });
      const na = await stuur(G, { ...pagina.velden, [AANTAL]: 'te veel', 'keuze:gebied.naam': 'mijn', doe: 'kies' });
      expect(na.status).toBe(422);
      expect(na.tekst).toContain('Er is nog niets bewaard');
      expect([na.velden[AANTAL], na.velden['keuze:gebied.naam']]).toEqual(['te veel', 'mijn']);
      expect((await open(G)).velden['gebied.naam']).toMatch(/^Denderland/);
      expect((await stuur(G, { ...na.velden, [AANTAL]: '', doe: 'kies' })).status).toBe(303);
    });

    test('a gemeente that was typed and does not exist', async () => {
      const pagina = await botsing({ 'nieuw:gemeenten': 'Atlantis' });
      expect(pagina.tekst).toContain('“Atlantis” is geen van de');
      expect(pagina.velden['nieuw:gemeenten']).toBe('Atlantis');
      const na = await stuur(G, {
        ...pagina.velden,
        'nieuw:gemeenten': 'Ninove',
        'keuze:gebied.naam': 'hun',
        doe: 'kies',
      });
      expect(na.status).toBe(303);
      expect((await open(G)).tekst).toContain('Ninove');
    });
  });

  test('of a doelgroep that one removed and the other changed both versions stand there field by field', async () => {
    const D = '/hoofdstuk/doelgroepen';
    const { velden } = await open(`${D}/ouderen`);
    await stuur(D, { ...(await open(D)).velden, doe: 'verwijder:@ouderen' });
    const na = await stuur(`${D}/ouderen`, { ...velden, 'doelgroepen.0.korteNaam': 'zilver', doe: 'later' });
    expect(na.status).toBe(409);
    const kanten = na.html.split('class="keuze"').slice(1);
    expect(kanten[0]).toMatch(/gewijzigd[\s\S]*<ins[^>]*>zilver<\/ins>/);
    expect(kanten[0]).toContain(`<dd class="wat">${velden['doelgroepen.0.naam']}</dd>`);
    expect(kanten[1]).toContain('verwijderd, met alles wat er stond:');
    expect(kanten[1]).toContain(`<dd class="wat">${velden['doelgroepen.0.korteNaam']}</dd>`);
    expect(kanten[1]).toContain(`<dd class="wat">${velden['doelgroepen.0.naam']}</dd>`);
    const keuze = /name="(keuze:[^"]+)"/.exec(na.html)?.[1] ?? '';
    expect((await stuur(`${D}/ouderen`, { ...na.velden, [keuze]: 'mijn', doe: 'kies' })).status).toBe(303);
    expect((await open(`${D}/ouderen`)).velden['doelgroepen.0.korteNaam']).toBe('zilver');
  });

  test.each([
    ['cut off', '{"evaluatie":"Mijn halve', 'Mijn halve', undefined],
    ['no chapter', '{"zomaar":1}', 'er is niets bewaard', undefined],
    ['partly damaged', '{"evaluatie":"Van mij","overgang":7,"zomaar":1}', 'er is niets bewaard', 'Van mij'],
  ])(
    'a form that arrives %s comes back as the chapter, with what was readable',
    async (_geval, mijn, zin, evaluatie) => {
      const { velden } = await open(SLOT);
      const na = await stuur(SLOT, { gezien: velden.gezien ?? '', bekeken: velden.gezien ?? '', mijn, doe: 'kies' });
      expect(na.status).toBe(400);
      expect(na.tekst).toContain(zin);
      expect(na.velden).toMatchObject({ evaluatie: evaluatie ?? velden.evaluatie, overgang: velden.overgang });
      expect((await open(SLOT)).velden).toEqual(velden);
      expect((await stuur(SLOT, { ...na.velden, doe: 'later' })).status).toBe(303);
      expect((await open(SLOT)).velden.evaluatie).toBe(evaluatie ?? velden.evaluatie);
    },
  );
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
