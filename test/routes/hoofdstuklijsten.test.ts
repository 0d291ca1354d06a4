import { deflateSync } from 'node:zlib';
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
/** Opens a page and sends its form with these fields. */
const doe = async (naar: string, velden: Record<string, string>) =>
  stuur(naar, { ...(await open(naar)).velden, ...velden });

describe('a list without script', () => {
  const WM = '/hoofdstuk/woonmaatschappij';
  const namen = async () => {
    const { velden } = await open(WM);
    return Object.entries(velden).flatMap(([naam, waarde]) =>
      /^contactpunten\.\d+\.naam$/.test(naam) ? [waarde] : [],
    );
  };

  test('items are added, moved and removed, and what was typed is saved each time', async () => {
    const eerst = await namen();
    const erbij = await doe(WM, { telefoon: '052 00 00 00', doe: 'voeg-toe:contactpunten' });
    expect(erbij.naar).toMatch(new RegExp(`#contactpunten\\.${eerst.length}\\.naam$`));
    const nieuw = `contactpunten.${eerst.length}`;
    const omhoog = await doe(WM, { [`${nieuw}.naam`]: 'Nieuw punt', doe: `omhoog:${nieuw}` });
    expect(omhoog.naar).toMatch(new RegExp(`#contactpunten\\.${eerst.length - 1}$`));
    expect(await namen()).toEqual(eerst.toSpliced(eerst.length - 1, 0, 'Nieuw punt'));
    await doe(WM, { doe: `verwijder:contactpunten.${eerst.length - 1}` });
    expect(await namen()).toEqual(eerst);
    expect((await open(WM)).velden.telefoon).toBe('052 00 00 00');
  });

  test('what could not be read moves along with its row', async () => {
    const G = '/hoofdstuk/gemeenten';
    await doe(G, { doe: 'voeg-toe:woningenGebied' });
    const { velden } = await open(G);
    expect(velden['woningenGebied.1.verhuurder']).toBeDefined();
    const na = await stuur(G, { ...velden, 'woningenGebied.1.aantal': 'veel', doe: 'omhoog:woningenGebied.1' });
    expect(na.status).toBe(422);
    expect(na.velden['woningenGebied.0.aantal']).toBe('veel');
    expect(na.html).toContain('href="#woningenGebied.0.aantal"');
  });

  test('a row that cannot be saved yet stays on the page until it is filled in', async () => {
    const leeg = await doe(WM, { doe: 'voeg-toe:versie.eerdereGoedkeuringen' });
    expect(leeg.status).toBe(200);
    const plek = Object.keys(leeg.velden).filter((naam) => /eerdereGoedkeuringen\.\d+\.dag/.test(naam)).length - 1;
    const veld = `versie.eerdereGoedkeuringen.${plek}`;
    const na = await stuur(WM, {
      ...leeg.velden,
      [`${veld}.dag`]: '3',
      [`${veld}.maand`]: 'maart',
      [`${veld}.jaar`]: '2024',
      doe: 'later',
    });
    expect(na.status).toBe(303);
    expect((await open(WM)).velden[`${veld}.maand`]).toBe('3');
  });
});

describe('doelgroepen', () => {
  const D = '/hoofdstuk/doelgroepen';
  test('one is added from an example, has a page of its own, and is removed after a question', async () => {
    const erbij = await doe(D, { doe: 'voorbeelddoelgroep:beperking' });
    const adres = erbij.naar.replace(/#.*/, '');
    expect(adres).toMatch(/\/hoofdstuk\/doelgroepen\/beperking$/);
    const pagina = await openPagina(server.basis + adres);
    expect(pagina.status).toBe(200);
    expect(Object.values(pagina.velden)).toContain('beperking');

    const vraag = await doe(D, { doe: 'vraag-verwijder:@beperking' });
    expect(vraag.naar).toMatch(/\?verwijder=beperking#verwijder$/);
    const bevestig = await open(`${D}?verwijder=beperking`);
    expect(bevestig.tekst).toContain('verwijderen?');
    await stuur(D, { ...bevestig.velden, doe: 'verwijder:@beperking' });
    expect((await openPagina(server.basis + adres)).status).toBe(404);
  });

  test('its page shows and saves only that doelgroep', async () => {
    const voor = await open(`${D}/housing-first`);
    const veld = Object.keys(voor.velden).find((naam) => naam.endsWith('.korteNaam')) ?? '';
    const na = await doe(`${D}/ouderen`, { 'doelgroepen.0.korteNaam': 'senioren', doe: 'verder' });
    expect(na.status).toBe(303);
    expect((await open(D)).tekst).toContain('senioren');
    expect((await open(`${D}/housing-first`)).velden[veld]).toBe(voor.velden[veld]);
  });

  test('a plan is offered for each doelgroep that has none', async () => {
    const P = '/gemeente/42003/doelgroepenplannen';
    await doe('/gemeente/42003/doelgroepen', { doe: 'voeg-toe:doelgroepen' });
    const sleutel = /voeg-toe:plannen:([\w-]+)/.exec((await open(P)).html)?.[1] ?? '';
    const na = await doe(P, { doe: `voeg-toe:plannen:${sleutel}` });
    expect(na.naar).toContain(`${P}/${sleutel}`);
    expect((await open(P)).html).not.toContain(`voeg-toe:plannen:${sleutel}`);
  });
});

describe('gemeenten', () => {
  const G = '/hoofdstuk/gemeenten';
  test('one is added by name, whatever its case and accents', async () => {
    const na = await doe(G, { 'nieuw:gemeenten': ' sint-niklaas ', doe: 'voeg-toe:gemeenten' });
    expect(na.naar).toMatch(/\/hoofdstuk\/gemeenten\/46021/);
    expect((await open(G)).tekst).toContain('Sint-Niklaas');
  });

  test.each([
    ['a name that is none', 'Atlantis', 'geen van de 285 gemeenten'],
    ['one that is there already', 'Berlare', 'staat al op rij 1'],
  ])('%s comes back as typed', async (_geval, naam, zin) => {
    const na = await doe(G, { 'nieuw:gemeenten': naam, doe: 'verder' });
    expect(na.status).toBe(422);
    expect(na.tekst).toContain(zin);
    expect(na.velden['nieuw:gemeenten']).toBe(naam);
  });

  test('the answers of one that was removed are kept, and it can be put back with its figures', async () => {
    const deel2 = '/gemeente/42011/woonbinding';
    await doe(deel2, { motivering: 'Omdat het hier zo past.', doe: 'later' });
    const cijfers = (await open(`${G}/42011`)).velden;
    await doe(G, { doe: 'verwijder:@42011' });
    const weg = await open(deel2);
    expect(weg.status).toBe(200);
    expect(weg.tekst).toContain('Lebbeke staat niet meer bij de gemeenten van dit dossier');
    expect(weg.velden.motivering).toBe('Omdat het hier zo past.');

    const nog = await stuur(deel2, { ...weg.velden, motivering: 'Nog steeds.', doe: 'verder' });
    expect(nog.naar).toContain(deel2);
    await doe(deel2, { doe: 'zet-terug' });
    expect((await open(deel2)).tekst).not.toContain('staat niet meer bij de gemeenten');
    expect((await open(deel2)).velden.motivering).toBe('Nog steeds.');
    const terug = (await open(`${G}/42011`)).velden;
    const waarden = (velden: Readonly<Record<string, string>>) =>
      Object.entries(velden).flatMap(([naam, waarde]) => (/^gemeenten/.test(naam) ? [waarde] : []));
    expect(waarden(terug)).toEqual(waarden(cijfers));
  });
});

test('nothing can be saved for a gemeente that never stood in the dossier', async () => {
  const naar = '/gemeente/11002/woonbinding';
  expect((await stuur(naar, { gezien: '9999', motivering: 'Zomaar.', doe: 'later' })).status).toBe(404);
  expect((await open(naar)).status).toBe(404);
});

describe('the logo', () => {
  const WM = '/hoofdstuk/woonmaatschappij';
  /** A PNG of one colour with these sides, in pixels; only its head is looked at. */
  const png = (zijde: number): Uint8Array<ArrayBuffer> => {
    const stuk = (naam: string, gegevens: Buffer) =>
      Buffer.concat([Buffer.from([0, 0, 0, gegevens.length]), Buffer.from(naam), gegevens, Buffer.alloc(4)]);
    const kop = Buffer.alloc(13);
    kop.writeUInt32BE(zijde, 0);
    kop.writeUInt32BE(zijde, 4);
    kop.set([8, 2, 0, 0, 0], 8);
    const beeld = deflateSync(Buffer.alloc(8));
    return new Uint8Array(
      Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        stuk('IHDR', kop),
        stuk('IDAT', beeld),
        stuk('IEND', Buffer.alloc(0)),
      ]),
    );
  };
  async function laad(bestand: Blob, naam: string) {
    const formulier = new FormData();
    for (const [veld, waarde] of Object.entries((await open(WM)).velden)) formulier.set(veld, waarde);
    formulier.set('huisstijl.logo.omschrijving', 'Het logo van de woonmaatschappij');
    formulier.set('huisstijl.logo.bestand', bestand, naam);
    formulier.set('doe', 'later');
    return verstuur(server.basis, pad + WM, formulier);
  }

  test.each([
    ['no picture', new Blob(['geen beeld'], { type: 'image/png' }), 'geen PNG of JPEG'],
    ['another kind of file', new Blob(['%PDF'], { type: 'application/pdf' }), 'geen PNG of JPEG'],
    ['too many pixels', new Blob([png(5000)], { type: 'image/png' }), 'pixels'],
    ['too many bytes', new Blob([png(10), new Uint8Array(600_000)], { type: 'image/png' }), 'bytes'],
  ])('%s is refused with a sentence, and the rest is saved', async (_geval, bestand, zin) => {
    const na = await laad(bestand, 'logo.png');
    expect(na.status).toBe(422);
    expect(na.tekst).toContain(zin);
    expect((await openPagina(`${pad}/logo`)).status).toBe(404);
  });

  test('a PNG is kept with its sentence, shown, and removed', async () => {
    expect((await laad(new Blob([png(10)], { type: 'image/png' }), 'logo.png')).status).toBe(303);
    const pagina = await open(WM);
    expect(pagina.html).toContain('alt="Het logo van de woonmaatschappij"');
    expect(pagina.html).not.toContain(Buffer.from(png(10)).toString('base64'));
    const beeld = await fetch(`${pad}/logo`);
    expect(beeld.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await beeld.arrayBuffer())).toEqual(png(10));
    await doe(WM, { doe: 'verwijder-logo:huisstijl.logo' });
    expect((await fetch(`${pad}/logo`)).status).toBe(404);
  });
});
