import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leesRekenblad } from '../../app/adapters/spreadsheet/leesRekenblad.ts';
import { BERLARE, BUGGENHOUT, eenDoelgroepOuderen, eenDossier, LEBBEKE } from '../domain/hulp/eenDossier.ts';
import { maakBezoeker } from '../hulp/bezoeker.ts';
import { formulierenVan, leesbaar } from '../hulp/formulier.ts';
import { maakDossier } from '../hulp/maakDossier.ts';
import { type Antwoord, maakLader } from '../hulp/patrimonium.ts';
import { type Server, startServer } from '../hulp/server.ts';
import { opVolleSchijf } from '../hulp/volleSchijf.ts';
import { alsCsv, alsXlsx, KOP, woningrijen } from '../hulp/woningenbestand.ts';

let server: Server;
let lader: ReturnType<typeof maakLader>;
beforeAll(async () => {
  server = await startServer({ demo: false });
  lader = maakLader(server.basis);
});
afterAll(() => server.stop());

const nieuw = () => maakDossier(maakBezoeker(server.basis), 'Patrimonium', 'Berlare, Buggenhout, Lebbeke');
const gehele = async (dossier: string) =>
  JSON.parse((await lader.open(`/dossiers/${dossier}/dossier.json`)).html).hoofdstukken.patrimonium as {
    woningen: { straat: string }[];
    keuzes: unknown[];
    peildatum: string;
  };
const RIJEN = woningrijen(30);
const metRij = (...cellen: string[]) => alsCsv([...RIJEN, cellen]);

async function geladen(rijen = RIJEN): Promise<string> {
  const dossier = await nieuw();
  const klaar = await lader.bevestig(await lader.laadOp(dossier, alsCsv(rijen)));
  expect(klaar.status).toBe(200);
  return dossier;
}

describe('from a file to a patrimonium', () => {
  test.each([
    { soort: 'csv', bestand: alsCsv(RIJEN) },
    { soort: 'xlsx', bestand: alsXlsx(RIJEN) },
  ])('$soort: preview, confirm, counted', async ({ soort, bestand }) => {
    const dossier = await nieuw();
    const voorbeeld = await lader.laadOp(dossier, bestand, { naam: `woningen.${soort}`, bron: 'beheer' });
    expect(voorbeeld.status).toBe(200);
    expect(leesbaar(voorbeeld.html)).toContain('Voorbeeld: 30 woningen');
    expect(leesbaar(voorbeeld.html)).toMatch(/Berlare 10 \d+ \d+ 0 \d+ 3 /);
    expect((await gehele(dossier)).woningen).toEqual([]);

    const daarna = await lader.bevestig(voorbeeld);
    expect(leesbaar(daarna.html)).toContain('Het patrimonium is geladen');
    expect(leesbaar(daarna.html)).toContain(`woningen.${soort} , peildatum 31 december 2025, beheer.`);
    expect((await gehele(dossier)).woningen).toHaveLength(30);
    expect(leesbaar((await lader.open(`/dossiers/${dossier}`)).html)).toContain('30 woningen geladen');
    const reglement = leesbaar((await lader.open(`/dossiers/${dossier}/reglement`)).html);
    expect(reglement).toContain(`beheer, geteld uit woningen.${soort}`);
    expect(daarna.html).not.toContain('Voorbeeldstraat');
  });

  test('the templates are read by the importer, which finds nothing filled in yet', async () => {
    const dossier = await nieuw();
    for (const naam of ['woningen.xlsx', 'woningen.csv']) {
      const sjabloon = await fetch(`${server.basis}/sjabloon/${naam}`);
      expect(sjabloon.status).toBe(200);
      const leeg = await lader.laadOp(dossier, new Uint8Array(await sjabloon.arrayBuffer()), { naam });
      expect([leeg.status, leesbaar(leeg.html).includes('alleen een kop (rij 1)')]).toEqual([422, true]);
    }
    expect((await fetch(`${server.basis}/sjabloon/iets.pdf`)).status).toBe(404);
  });

  test('a column with another name is mapped by hand, without a new upload', async () => {
    const dossier = await nieuw();
    const kop = KOP.map((naam) => (naam === 'gemeente' ? 'regio' : naam));
    const eerst = await lader.laadOp(dossier, alsCsv(RIJEN, kop));
    expect(leesbaar(eerst.html)).toContain('Er is geen kolom voor de gemeente herkend');
    const [pad, zoek] = eerst.pad.split('?');
    const velden = new URLSearchParams(zoek);
    const keuze = formulierenVan(eerst.html).find(({ velden: alle }) =>
      alle.some(([naam]) => naam === 'kolom.gemeente'),
    );
    for (const [naam, waarde] of keuze?.velden ?? []) velden.set(naam, naam === 'kolom.gemeente' ? '0' : waarde);
    const opnieuw = await lader.open(`${pad}?${velden}`);
    expect(leesbaar(opnieuw.html)).toContain('Voorbeeld: 30 woningen');
    expect(leesbaar((await lader.bevestig(opnieuw)).html)).toContain('Het patrimonium is geladen');
  });

  test('labels of the file are proposed, and none is set without a tick', async () => {
    const rijen = RIJEN.map((rij, i) => (i === 0 ? [...rij.slice(0, -1), 'Ouderen'] : rij));
    const voorbeeld = await lader.laadOp(await nieuw(), alsCsv(rijen));
    expect(leesbaar(voorbeeld.html)).toContain('“Ouderen” in Berlare: 1 woning. Er is nog geen doelgroep met die naam');
  });
});

describe('labels of the file', () => {
  const MET_LABEL = RIJEN.map((rij, i) => (i < 2 ? rij.with(7, i === 0 ? 'Ouderen' : 'Iets anders') : rij));

  /** A dossier with a doelgroep of ouderen for the whole gebied, by the page on which a dossier file is imported. */
  async function metDoelgroep(): Promise<string> {
    const dossier = eenDossier({
      gemeenten: { gemeenten: [BERLARE, BUGGENHOUT, LEBBEKE].map((nis) => ({ nis })) },
      doelgroepen: { doelgroepen: [eenDoelgroepOuderen({ korteNaam: 'Ouderen' })] },
    });
    const bezoeker = maakBezoeker(server.basis);
    const formulier = formulierenVan((await bezoeker.open('/dossiers/nieuw')).html).find(({ meerdelig }) => meerdelig);
    const body = new FormData();
    for (const [naam, waarde] of formulier?.velden ?? []) body.set(naam, waarde);
    body.set('doe', 'voer-in');
    body.set('bestand', new Blob([JSON.stringify(dossier)]), 'dossier.json');
    return (await lader.stuur('/dossiers/nieuw', body)).pad.replace(/^\/dossiers\/([\w-]+).*/, '$1');
  }
  const gelabeld = async (dossier: string) =>
    JSON.parse((await lader.open(`/dossiers/${dossier}/dossier.json`)).html).hoofdstukken.doelgroepen.doelgroepen[0]
      .woningen as { adres: string }[];

  test('not ticked while loading: still put on the list afterwards, by one button', async () => {
    const dossier = await metDoelgroep();
    const geladen = await lader.bevestig(await lader.laadOp(dossier, alsCsv(MET_LABEL)));
    expect(leesbaar(geladen.html)).toContain('1 woning met een label in het bestand');
    expect(leesbaar(geladen.html)).toContain('Het bestand labelt 1 woning voor “Iets anders”');
    const pad = `/dossiers/${dossier}/labels/ouderen`;
    const druk = (doe: string) => lader.stuur(pad, new URLSearchParams({ doe }));
    const knoppen = formulierenVan((await lader.open(pad)).html).flatMap((een) =>
      een.knoppen.map(({ waarde }) => waarde),
    );
    expect(knoppen).toContain('zet-bestand:1');
    expect((await druk('zet-bestand:2')).status).toBe(409);
    expect(await gelabeld(dossier)).toEqual([]);
    expect((await druk('zet-bestand:1')).status).toBe(200);
    expect((await gelabeld(dossier)).map(({ adres }) => adres)).toEqual(['Voorbeeldstraat A 1']);
    expect((await lader.open(pad)).html).not.toContain('zet-bestand');
  });

  test('1.2 leads to the file, and says what it counted', async () => {
    const dossier = await metDoelgroep();
    const pad = `/dossiers/${dossier}/hoofdstuk/gemeenten`;
    expect(leesbaar((await lader.open(pad)).html)).toContain('Laad het bij het patrimonium');
    await lader.bevestig(await lader.laadOp(dossier, alsCsv(RIJEN)));
    const met = leesbaar((await lader.open(pad)).html);
    expect(met).toContain('10 woningen, geteld uit het bestand');
    expect(met).not.toContain('Laad het bij het patrimonium');
  });

  test.each([
    {
      geval: 'ticked: the dwelling is labelled',
      label: [['label', '42003 Ouderen']] as const,
      adressen: ['Voorbeeldstraat A 1'],
    },
    { geval: 'not ticked: no label changes', label: [], adressen: [] },
  ])('$geval', async ({ label, adressen }) => {
    const dossier = await metDoelgroep();
    const voorbeeld = await lader.laadOp(dossier, alsCsv(MET_LABEL));
    expect(leesbaar(voorbeeld.html)).toMatch(/“Ouderen” in Berlare: 1 woning, voor de doelgroep “?Ouderen/);
    const daarna = await lader.bevestig(voorbeeld, label);
    expect(daarna.status).toBe(200);
    expect(leesbaar(daarna.html).includes('1 woningen zijn gelabeld')).toBe(false);
    expect(leesbaar(daarna.html).includes('Eén woning is gelabeld.')).toBe(adressen.length > 0);
    expect((await gelabeld(dossier)).map(({ adres }) => adres)).toEqual(adressen);
  });

  test('a later file without the labelled dwelling says so before it is loaded', async () => {
    const dossier = await metDoelgroep();
    await lader.bevestig(await lader.laadOp(dossier, alsCsv(MET_LABEL)), [['label', '42003 Ouderen']]);
    const later = await lader.laadOp(dossier, alsCsv(RIJEN.slice(1)));
    expect(leesbaar(later.html)).toMatch(/Gelabelde woningen die niet in het bestand staan: 1 Voorbeeldstraat A 1/);
  });
});

describe('a file that cannot be loaded', () => {
  test.each<{ geval: string; bestand: Uint8Array | null; naam?: string; zin: string }>([
    { geval: 'no file', bestand: null, zin: 'Kies het rekenblad met uw woningen' },
    { geval: 'an empty file', bestand: new Uint8Array(), zin: 'Dit bestand is leeg' },
    { geval: 'a PDF named .xlsx', bestand: Buffer.from('%PDF-1.7 x'), naam: 'a.xlsx', zin: 'Dit is een PDF' },
    {
      geval: 'an old or locked workbook',
      bestand: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      naam: 'a.xls',
      zin: 'beveiligd met een wachtwoord, of het is een oud .xls-bestand',
    },
    { geval: 'only a heading', bestand: alsCsv([]), zin: 'alleen een kop' },
    { geval: 'a damaged workbook', bestand: alsXlsx(RIJEN).slice(0, 900), naam: 'a.xlsx', zin: 'a.xlsx: ' },
    { geval: 'more than 5 MB', bestand: new Uint8Array(5.5 * 1024 * 1024).fill(65), zin: 'hoogstens 5 MB' },
  ])('$geval: 422 with a sentence, and what is loaded stays', async ({ bestand, naam = 'a.csv', zin }) => {
    const dossier = await geladen();
    const antwoord = await lader.laadOp(dossier, bestand, { naam, bron: 'Mijn bron' });
    expect(antwoord.status).toBe(422);
    expect(leesbaar(antwoord.html)).toContain(zin);
    expect(antwoord.html).toContain('<title>Fout: ');
    expect(antwoord.html).toContain('value="Mijn bron"');
    expect((await gehele(dossier)).woningen).toHaveLength(30);
  });

  test.each([
    { geval: 'no reference date', datum: { dag: '', maand: '', jaar: '' }, zin: 'Vul de peildatum in' },
    { geval: 'a day that does not exist', datum: { dag: '31', maand: '2' }, zin: '31 februari 2025 bestaat niet' },
  ])('$geval', async ({ datum, zin }) => {
    const antwoord = await lader.laadOp(await nieuw(), alsCsv(RIJEN), datum);
    expect(antwoord.status).toBe(422);
    expect(leesbaar(antwoord.html)).toContain(zin);
  });

  test.each([
    {
      geval: 'half a bedroom',
      rij: ['Berlare', 'Dorp', '1', '', '2,5'],
      zin: '32 slaapkamers 2,5 Een halve slaapkamer telt niet',
    },
    {
      geval: 'bedrooms in words',
      rij: ['Berlare', 'Dorp', '1', '', 'twee'],
      zin: 'Schrijf het aantal slaapkamers in cijfers: 2',
    },
    { geval: '99 bedrooms', rij: ['Berlare', 'Dorp', '1', '', '99'], zin: 'Zoveel slaapkamers heeft geen woning' },
    { geval: 'a gemeente outside the gebied', rij: ['Gent', 'Dorp', '1'], zin: 'Gent ligt buiten het werkingsgebied' },
    { geval: 'a gemeente misspelled', rij: ['Lebeke', 'Dorp', '1'], zin: 'bedoelt u Lebbeke?' },
    { geval: 'the same address twice', rij: [...(RIJEN[0] ?? [])], zin: 'Dit adres staat ook op rij 2' },
  ])('$geval: named with row, column and repair, and never loaded', async ({ rij, zin }) => {
    const dossier = await geladen();
    const voorbeeld = await lader.laadOp(dossier, metRij(...rij));
    expect(leesbaar(voorbeeld.html)).toContain('1 fout in 1 rij');
    expect(leesbaar(voorbeeld.html)).toContain(zin);
    expect(voorbeeld.html).not.toContain('value="bevestig"');

    const velden = new URLSearchParams(voorbeeld.pad.split('?')[1]);
    velden.set('doe', 'bevestig');
    const toch = await lader.stuur(voorbeeld.pad, velden);
    expect(toch.status).toBe(422);
    expect(leesbaar(toch.html)).toContain('Er is nog één fout; er is niets geladen.');
    expect((await gehele(dossier)).woningen).toHaveLength(30);
  });

  test('the same file back names the fault on its own row', async () => {
    const voorbeeld = await lader.laadOp(await nieuw(), metRij('Berlare', 'Dorp', '1', '', 'twee'));
    const adres = /href="([^"]*fouten\.xlsx[^"]*)"/.exec(voorbeeld.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const terug = await leesRekenblad(new Uint8Array(await (await fetch(server.basis + adres)).arrayBuffer()));
    if (terug.soort === 'onleesbaar') throw new Error(terug.zin);
    const { kop, rijen } = terug.tabel;
    expect(kop.at(-1)).toBe('fout');
    expect(rijen.at(-1)).toMatchObject({ rij: 32 });
    expect(rijen.at(-1)?.cellen.at(-1)).toContain('slaapkamers: Schrijf het aantal slaapkamers in cijfers: 2.');
    expect(rijen[0]?.cellen[kop.length - 1] ?? '').toBe('');
  });

  test('hundreds of faults: counted, grouped, and a page at a time', async () => {
    const voorbeeld = await lader.laadOp(
      await nieuw(),
      alsCsv(woningrijen(200).map((rij) => ['Gent', ...rij.slice(1)])),
    );
    expect(leesbaar(voorbeeld.html)).toContain('200 fouten in 200 rijen');
    expect(leesbaar(voorbeeld.html)).toContain('“Gent” in 200 rijen (rij 2, 3, 4, 5, 6, …)');
    expect(leesbaar(voorbeeld.html)).toContain('Blad 1 van 4');
    const derde = await lader.open(`${voorbeeld.pad}&blad=3`);
    expect(leesbaar(derde.html)).toMatch(/ 102 gemeente Gent/);
  });

  test('an upload that is not there, or of another dossier', async () => {
    const [een, ander] = [await nieuw(), await nieuw()];
    const voorbeeld = await lader.laadOp(een, alsCsv(RIJEN));
    const elders = await lader.open(voorbeeld.pad.replace(een, ander));
    expect(elders.status).toBe(404);
    expect((await lader.open(`/dossiers/${een}/patrimonium/bestaatniet`)).status).toBe(404);
  });
});

describe('a later file', () => {
  test('shows what is new, gone and changed before it replaces', async () => {
    const dossier = await geladen();
    const later = [...RIJEN.slice(2), ['Berlare', 'Nieuwstraat', '1', 'appartement', '1', 'ja', 'W-900', '']];
    later[0] = (later[0] ?? []).with(4, '4');
    const voorbeeld = await lader.laadOp(dossier, alsCsv(later));
    const tekst = leesbaar(voorbeeld.html);
    expect(tekst).toMatch(/Nieuwe woningen: 1 Nieuwstraat 1/);
    expect(tekst).toMatch(/Woningen die verdwijnen: 2 Voorbeeldstraat A 1/);
    expect(tekst).toMatch(/Gewijzigde woningen: 1 Voorbeeldstraat C 3, Lebbeke \(slaapkamers\)/);
    await lader.bevestig(voorbeeld);
    expect((await gehele(dossier)).woningen.some(({ straat }) => straat === 'Nieuwstraat')).toBe(true);
  });

  test('the same file twice asks first', async () => {
    const dossier = await geladen();
    const voorbeeld = await lader.laadOp(dossier, alsCsv(RIJEN), { jaar: '2024' });
    expect(leesbaar(voorbeeld.html)).toContain('Precies dit bestand is al geladen.');
    const zonder = await lader.bevestig(voorbeeld);
    expect([zonder.status, (await gehele(dossier)).peildatum]).toEqual([422, '2025-12-31']);
    expect(leesbaar(zonder.html)).toContain('Vink aan dat u het toch opnieuw wilt laden');
    await lader.bevestig(voorbeeld, [['opnieuw', 'ja']]);
    expect((await gehele(dossier)).peildatum).toBe('2024-12-31');
  });

  test('somebody else loaded one meanwhile: said by whom, and asked again', async () => {
    const dossier = await geladen();
    const mijn = await lader.laadOp(dossier, alsCsv(RIJEN.slice(1)));
    await lader.bevestig(await lader.laadOp(dossier, alsCsv(RIJEN.slice(2))));
    const botsing: Antwoord = await lader.bevestig(mijn);
    expect(botsing.status).toBe(409);
    expect(leesbaar(botsing.html)).toMatch(/lokale gebruiker wijzigde het patrimonium op .* er is niets geladen/);
    expect(leesbaar(botsing.html)).toMatch(/Nieuwe woningen: 1/);
    expect((await gehele(dossier)).woningen).toHaveLength(28);
    expect((await lader.bevestig(botsing)).status).toBe(200);
    expect((await gehele(dossier)).woningen).toHaveLength(29);
  });

  test('on a full disk nothing changes, and the upload still waits', async () => {
    const dossier = await geladen();
    const voorbeeld = await lader.laadOp(dossier, alsCsv(RIJEN.slice(1)));
    const mislukt = await opVolleSchijf(server.databank, () => lader.bevestig(voorbeeld));
    expect(mislukt.status).toBe(500);
    expect(leesbaar(mislukt.html)).toContain('Bewaren lukte niet; het patrimonium is zoals het was');
    expect((await gehele(dossier)).woningen).toHaveLength(30);
    expect((await lader.bevestig(mislukt)).status).toBe(200);
  });
});

describe('the file and what was typed', () => {
  const kies = (dossier: string, gemeente: string, telling: string, terug = '') =>
    lader.stuur(`/dossiers/${dossier}/patrimonium`, new URLSearchParams({ doe: 'kies', gemeente, telling, terug }));

  async function metIngevuld(): Promise<string> {
    const dossier = await geladen();
    const bezoeker = maakBezoeker(server.basis);
    let pagina = await bezoeker.open(`/dossiers/${dossier}/hoofdstuk/gemeenten/42003`);
    pagina = await bezoeker.druk(pagina, 'voeg-toe:gemeenten.0.woningen');
    await bezoeker.druk(pagina, 'later', { 'gemeenten.0.woningen.0.aantal': '403' });
    return dossier;
  }

  test('both stand on the page of the gemeente until one is chosen', async () => {
    const dossier = await metIngevuld();
    const pagina = `/dossiers/${dossier}/hoofdstuk/gemeenten/42003`;
    const opPagina = async () => leesbaar((await lader.open(pagina)).html);
    expect(await opPagina()).toContain('In het bestand: 10. Ingevuld: 403. Nu: het bestand telt; kies');
    const na = await kies(dossier, '42003', 'ingevuld', '42003');
    expect([na.status, na.pad]).toEqual([200, pagina]);
    expect(await opPagina()).toContain('Nu: het ingevulde cijfer telt.');
    expect(leesbaar((await lader.open(`/dossiers/${dossier}/reglement`)).html)).toMatch(/Berlare 403 134/);
    await kies(dossier, '42003', 'bestand');
    expect(await opPagina()).toContain('Nu: het bestand telt.');
    expect((await gehele(dossier)).woningen).toHaveLength(30);
  });

  test('nothing typed: the page of the gemeente says that it is counted', async () => {
    const { html } = await lader.open(`/dossiers/${await geladen()}/hoofdstuk/gemeenten/42003`);
    expect(leesbaar(html)).toMatch(/De woningen van Berlare \(10\) zijn geteld uit het bestand van het patrimonium ?;/);
  });

  test.each([
    { geval: 'a gemeente that is not in the dossier', gemeente: '44021', telling: 'bestand' },
    { geval: 'a choice that is none', gemeente: '42003', telling: 'allebei' },
  ])('$geval is refused', async ({ gemeente, telling }) => {
    const dossier = await geladen();
    const antwoord = await kies(dossier, gemeente, telling);
    expect(antwoord.status).toBe(422);
    expect((await gehele(dossier)).keuzes).toEqual([]);
  });
});
