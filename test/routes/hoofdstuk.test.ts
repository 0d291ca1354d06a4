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

const open = (naar: string): Promise<Pagina> => openPagina(pad + naar);
const stuur = (naar: string, velden: Record<string, string>) => verstuur(server.basis, pad + naar, velden);

describe('a chapter is filled in without script', () => {
  test('what is saved stands on the page again, and the next chapter follows', async () => {
    const { velden } = await open('/hoofdstuk/slotbepalingen');
    const na = await stuur('/hoofdstuk/slotbepalingen', {
      ...velden,
      evaluatie: 'Elk jaar.\r\nIn maart.',
      doe: 'verder',
    });
    expect(na.status).toBe(303);
    expect(na.naar).toMatch(/\/hoofdstuk\/vrijeHoofdstukken$/);
    expect((await open('/hoofdstuk/slotbepalingen')).velden.evaluatie).toBe('Elk jaar.\nIn maart.');
  });

  test('the same form sent twice saves once', async () => {
    const { velden } = await open('/hoofdstuk/slotbepalingen');
    const inzending = { ...velden, wijziging: 'Zoals het tot stand kwam.', doe: 'later' };
    const een = await stuur('/hoofdstuk/slotbepalingen', inzending);
    const gezien = (await open('/hoofdstuk/slotbepalingen')).velden.gezien;
    const twee = await stuur('/hoofdstuk/slotbepalingen', inzending);
    expect([een.status, twee.status]).toEqual([303, 303]);
    expect(twee.naar).toBe(een.naar);
    expect((await open('/hoofdstuk/slotbepalingen')).velden.gezien).toBe(gezien);
  });

  test.each([
    ['1020', '1.020'],
    ['1.020', '1.020'],
    ['1 020', '1.020'],
    [' 7 ', '7'],
  ])('a count typed as %j stands in its field as %s', async (getypt, bewaard) => {
    const { velden } = await open('/hoofdstuk/gemeenten/42003');
    const na = await stuur('/hoofdstuk/gemeenten/42003', {
      ...velden,
      'gemeenten.0.inwoners.totaal': getypt,
      doe: 'verder',
    });
    expect(na.status).toBe(303);
    expect((await open('/hoofdstuk/gemeenten/42003')).velden['gemeenten.0.inwoners.totaal']).toBe(bewaard);
  });

  test.each([
    ['a fraction', '12,5', 'geheel getal'],
    ['a negative count', '-3', '0 of meer'],
    ['text', 'een tiental', 'geheel getal'],
    ['a pasted table', '12\t13\n14', 'geheel getal'],
    ['markup', '<script>alert(1)</script>', 'geheel getal'],
    ['braces and stars', '{{x}} **|**', 'geheel getal'],
    ['right-to-left marks', '\u202e12', 'geheel getal'],
  ])('%s in a number field comes back as typed, and the rest is saved', async (_geval, getypt, zin) => {
    const veld = 'gemeenten.0.kandidaten.totaal';
    const { velden } = await open('/hoofdstuk/gemeenten/42003');
    const bron = `telling ${getypt.length}`;
    const na = await stuur('/hoofdstuk/gemeenten/42003', {
      ...velden,
      [veld]: getypt,
      'gemeenten.0.kandidaten.bron': bron,
      doe: 'verder',
    });
    expect(na.status).toBe(422);
    expect(na.tekst).toContain(zin);
    expect(na.html).toContain('role="alert"');
    expect(na.html).toContain(`href="#${veld}"`);
    expect(na.html).toMatch(new RegExp(`id="${veld}"[^>]*aria-invalid="true"[^>]*aria-describedby="[^"]*${veld}-fout`));
    expect(na.velden[veld]).toBe(getypt.replace(/\n/g, ''));
    const bewaard = (await open('/hoofdstuk/gemeenten/42003')).velden;
    expect(bewaard[veld]).toBe(velden[veld]);
    expect(bewaard['gemeenten.0.kandidaten.bron']).toBe(bron);
  });

  test('100.000 characters come back in full with a Dutch sentence', async () => {
    const { velden } = await open('/hoofdstuk/slotbepalingen');
    const lang = 'é{{*|'.repeat(20_000);
    const na = await stuur('/hoofdstuk/slotbepalingen', { ...velden, overgang: lang, doe: 'later' });
    expect(na.status).toBe(422);
    expect(na.tekst).toContain('de tekst telt 100.000 tekens; hoogstens 20.000');
    expect(na.velden.overgang).toBe(lang);
  });

  test('a day that does not exist comes back in its three fields', async () => {
    const { velden } = await open('/hoofdstuk/woonmaatschappij');
    const na = await stuur('/hoofdstuk/woonmaatschappij', {
      ...velden,
      'versie.ingangsdatum.dag': '31',
      'versie.ingangsdatum.maand': '2',
      doe: 'verder',
    });
    expect(na.status).toBe(422);
    expect(na.tekst).toContain('31 februari 2025 bestaat niet');
    expect(na.velden['versie.ingangsdatum.dag']).toBe('31');
  });

  test('questions that a choice brings up are shown before the next chapter', async () => {
    const { velden } = await open('/gemeente/42006/woonbinding');
    const na = await stuur('/gemeente/42006/woonbinding', { ...velden, strenger: 'ja', doe: 'verder' });
    expect(na.naar).toMatch(/\/gemeente\/42006\/woonbinding#stappen$/);
    expect((await open('/gemeente/42006/woonbinding')).html).toContain('value="voeg-toe:stappen"');
  });

  test('an example is taken over below what stood there', async () => {
    const { velden } = await open('/hoofdstuk/slotbepalingen');
    const na = await stuur('/hoofdstuk/slotbepalingen', {
      ...velden,
      bekendmaking: 'Eigen tekst.',
      doe: 'voorbeeld:bekendmaking:0',
    });
    expect(na.naar).toMatch(/#bekendmaking$/);
    expect((await open('/hoofdstuk/slotbepalingen')).velden.bekendmaking).toMatch(/^Eigen tekst\.\n\n\S/);
  });

  test('from the page with all answers one comes back there', async () => {
    const { velden } = await open('/hoofdstuk/slotbepalingen?terug=nakijken');
    const na = await stuur('/hoofdstuk/slotbepalingen?terug=nakijken', { ...velden, doe: 'verder' });
    expect(na.naar).toMatch(/\/nakijken\?toon=slotbepalingen#slotbepalingen$/);
    const vreemd = await stuur('/hoofdstuk/slotbepalingen?terug=//elders.be', { ...velden, doe: 'verder' });
    expect(vreemd.naar).toMatch(/\/hoofdstuk\/vrijeHoofdstukken$/);
  });
});

describe('what does not exist', () => {
  test.each([
    ['a chapter', '/hoofdstuk/zomaar', 'Dit hoofdstuk bestaat niet'],
    ['a chapter in which nothing is asked', '/hoofdstuk/patrimonium', 'valt niets in te vullen'],
    ['deel 2 of a gemeente of another dossier', '/gemeente/11002/woonbinding', 'staat niet in het dossier'],
    ['deel 2 of no gemeente', '/gemeente/99999/woonbinding', 'bestaat niet'],
    ['a doelgroep', '/hoofdstuk/doelgroepen/zomaar', 'Deze doelgroep staat niet (meer) in het dossier'],
    ['an item of a chapter without items', '/hoofdstuk/slotbepalingen/zomaar', 'staat geen pagina'],
    ['the history of no chapter', '/geschiedenis?hoofdstuk=zomaar', 'Dit hoofdstuk bestaat niet'],
  ])('%s is a Dutch page with status 404', async (_wat, naar, zin) => {
    const pagina = await open(naar);
    expect(pagina.status).toBe(404);
    expect(pagina.tekst).toContain(zin);
  });
});
