import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPoorten } from '../../app/adapters/poorten.server.ts';
import { voegDossierToe } from '../../app/application/voegDossierToe.ts';
import type { Dossier } from '../../app/domain/reglement/dossier.ts';
import { BERLARE } from '../domain/hulp/eenDossier.ts';
import { type Bezoeker, maakBezoeker, type Pagina } from '../hulp/bezoeker.ts';
import { formulierenVan, leesbaar } from '../hulp/formulier.ts';
import { labeldossier } from '../hulp/labeldossier.ts';
import { type Server, startServer } from '../hulp/server.ts';

let server: Server;
let bezoeker: Bezoeker;
beforeAll(async () => {
  server = await startServer({ demo: false });
  const poorten = openPoorten(server.databank);
  await voegDossierToe(poorten, { door: 'proef', namens: '', rol: 'beheerder' }, labeldossier(300), 'proef');
  bezoeker = maakBezoeker(server.basis);
});
afterAll(() => server?.stop());

const OUDEREN = '/dossiers/proef/labels/ouderen';
const open = (pad: string) => bezoeker.open(pad);
const tekst = ({ html }: Pagina) => leesbaar(html);
/** The keys of the dwellings with a tick on the page. */
const sleutels = ({ html }: Pagina) =>
  formulierenVan(html).flatMap(({ keuzes }) =>
    [...(keuzes.get('woning') ?? [])].filter((waarde) => /straat /.test(waarde)),
  );
const dossier = async () => (await (await fetch(`${server.basis}/dossiers/proef/dossier.json`)).json()) as Dossier;
const lijst = async (sleutel = 'ouderen') =>
  (await dossier()).hoofdstukken.doelgroepen.doelgroepen
    .find((een) => een.sleutel === sleutel)
    ?.woningen.map(({ adres }) => adres);

describe('the labels of a doelgroep without script', () => {
  test('shows the dwellings of a page, what was found and where the list stands', async () => {
    const pagina = await open(OUDEREN);
    expect(pagina.status).toBe(200);
    expect(tekst(pagina)).toContain('Gevonden: 300 woningen');
    expect(tekst(pagina)).toContain('Op de lijst: 2 woningen');
    expect(tekst(pagina)).toContain('Verdwenenlaan 9, Berlare');
    expect(pagina.html).not.toContain('Kerkstraat 25 bus 8');
  });

  test.each([
    ['?woorden=W-00012', 'Gevonden: 1 woning '],
    ['?type=eengezinswoning&slaapkamers=2', 'Gevonden: 15 woningen'],
    ['?toegang=onbekend', 'Gevonden: 75 woningen'],
    ['?label=hier', 'Gevonden: 1 woning '],
    ['?label=elders', 'Gelabeld voor “personen met een handicap”'],
    ['?woorden=%3Cscript%3E', 'Geen enkele woning past bij wat u zoekt.'],
    ['?type=kasteel&slaapkamers=veel&blad=-3', 'Gevonden: 300 woningen'],
    ['?blad=999', 'Bladzijde 12 van 12'],
  ])('%s', async (zoek, zin) => {
    const pagina = await open(OUDEREN + zoek);
    expect([pagina.status, tekst(pagina).includes(zin)]).toEqual([200, true]);
  });

  test('puts ticked dwellings on the list, and takes them off', async () => {
    const [een = '', twee = ''] = sleutels(await open(`${OUDEREN}?label=geen`));
    const na = await bezoeker.stuur(`${OUDEREN}?label=geen`, [
      ['doe', 'zet-op'],
      ['woning', een],
      ['woning', twee],
    ]);
    expect([na.status, na.pad]).toEqual([200, `${OUDEREN}?label=geen&erbij=2`]);
    expect(tekst(na)).toContain('2 woningen zijn op de lijst gezet.');
    expect(await lijst()).toHaveLength(4);
    const eraf = await bezoeker.stuur(OUDEREN, [
      ['doe', 'haal-af'],
      ['woning', een],
    ]);
    expect(tekst(eraf)).toContain('1 woning is van de lijst gehaald.');
    await bezoeker.stuur(OUDEREN, [
      ['doe', 'haal-af'],
      ['woning', twee],
    ]);
    expect(await lijst()).toEqual(['Kerkstraat 1 bus 0', 'Verdwenenlaan 9']);
  });

  test('puts all that were found on the list, only when it are as many as the button said', async () => {
    const zoek = `${OUDEREN}?woorden=veldstraat+1&label=geen`;
    const aantal = /value="zet-alle:(\d+)"/.exec((await open(`${OUDEREN}?label=geen`)).html)?.[1];
    expect(aantal).toBe('298');
    const anders = await bezoeker.stuur(zoek, [['doe', 'zet-alle:7']]);
    expect([anders.status, tekst(anders).includes('Het zijn er intussen')]).toEqual([409, true]);
    const vrij = tekst(await open(zoek)).match(/Gevonden: (\d+)/)?.[1] ?? '';
    const na = await bezoeker.stuur(zoek, [['doe', `zet-alle:${vrij}`]]);
    expect(tekst(na)).toContain(`${vrij} woningen zijn op de lijst gezet.`);
    const terug = `${OUDEREN}?woorden=veldstraat+1&label=hier`;
    expect((await bezoeker.stuur(terug, [['doe', `haal-alle:${vrij}`]])).status).toBe(200);
    expect(await lijst()).toHaveLength(2);
  });

  test('the number of a gemeente follows the list only when that is asked', async () => {
    const aantal = async () =>
      (await dossier()).hoofdstukken.doelgroepen.doelgroepen[0]?.aantallen.find(({ gemeente }) => gemeente === BERLARE)
        ?.aantal;
    expect(await aantal()).toBe(1);
    expect(tekst(await open(OUDEREN))).toContain('aantal 1, de lijst telt 2 woningen');
    const oud = await bezoeker.stuur(OUDEREN, [['doe', `volg:${BERLARE}:9`]]);
    expect([oud.status, await aantal()]).toEqual([409, 1]);
    const na = await bezoeker.stuur(OUDEREN, [['doe', `volg:${BERLARE}:2`]]);
    expect([na.status, await aantal()]).toEqual([200, 2]);
    expect(tekst(na)).toContain('Het aantal volgt nu de lijst.');
  });

  test('a pasted list: found, meant, labelled for another, and nothing saved', async () => {
    const geplakt = 'Kerkstraat 1 bus 0\nDorpstraat 1 bus 1\nKerkstraet 2 bus 4\nKerkstraat 3 bus 0\n<b>Onzinlaan 4';
    const pagina = await bezoeker.stuur(OUDEREN, [
      ['doe', 'plak'],
      ['tekst', geplakt],
    ]);
    expect(pagina.status).toBe(200);
    for (const zin of [
      '1 van 5 regels is een woning zonder label. Er is nog niets bewaard.',
      'Al op deze lijst (1)',
      'Dorpstraat 1 bus 1: gelabeld voor “personen met een handicap”',
      'Niet gevonden (2)',
      '<b>Onzinlaan 4: geen adres dat erop lijkt',
      'Bedoelt u een van deze?',
    ])
      expect(tekst(pagina)).toContain(zin);
    expect(await lijst()).toHaveLength(2);
  });

  test.each([
    ['nothing ticked', [['doe', 'zet-op']], 422, 'Vink eerst minstens één woning aan.'],
    [
      'nothing pasted',
      [
        ['doe', 'plak'],
        ['tekst', ' \n - '],
      ],
      422,
      'Plak eerst minstens één adres.',
    ],
    ['no button', [], 422, 'Kies met een knop wat er met de woningen moet gebeuren.'],
    [
      'too many lines',
      [
        ['doe', 'plak'],
        ['tekst', Array.from({ length: 2001 }, (_, i) => `Dorp ${i}`).join('\n')],
      ],
      422,
      'hoogstens 2.000',
    ],
    [
      'a dwelling that is not there',
      [
        ['doe', 'zet-op'],
        ['woning', '42003 nergens 1'],
      ],
      409,
      'staat niet meer in het patrimonium',
    ],
    [
      'a dwelling of another doelgroep',
      [
        ['doe', 'zet-op'],
        ['woning', '42004 dorpstraat 1|1'],
      ],
      409,
      'is al gelabeld voor “personen met een handicap”',
    ],
  ] as [string, [string, string][], number, string][])(
    '%s: refused, and the list stays',
    async (_geval, velden, status, zin) => {
      const pagina = await bezoeker.stuur(OUDEREN, velden);
      expect([pagina.status, tekst(pagina).includes(zin)]).toEqual([status, true]);
      expect(await lijst()).toHaveLength(2);
    },
  );

  test('a doelgroep of deel 2 sees the dwellings of its gemeente', async () => {
    const pagina = await open(`/dossiers/proef/gemeente/${BERLARE}/labels/nah`);
    expect(tekst(pagina)).toContain('in Berlare');
    expect(tekst(pagina)).toContain('Gevonden: 100 woningen');
  });

  test.each([
    ['/dossiers/proef/labels/geen', 404],
    ['/dossiers/geen/labels/ouderen', 404],
    [`/dossiers/proef/gemeente/${BERLARE}/labels/ouderen`, 404],
    ['/dossiers/proef/labels/jaarlijks', 200],
    ['/dossiers/proef/adressen/onzin', 404],
  ])('%s: %i', async (pad, status) => {
    expect((await open(pad)).status).toBe(status);
  });

  test('the page of the doelgroep leads here, and saving it keeps the list', async () => {
    const pagina = await open('/dossiers/proef/hoofdstuk/doelgroepen/ouderen');
    expect(pagina.html).toContain(`href="${OUDEREN}"`);
    await bezoeker.druk(pagina, 'later', { 'doelgroepen.0.beschrijving': 'Wie 65 jaar of ouder is.' });
    expect(await lijst()).toEqual(['Kerkstraat 1 bus 0', 'Verdwenenlaan 9']);
  });

  test.each(['docx', 'html', 'xlsx'])('the list as %s', async (vorm) => {
    const antwoord = await fetch(`${server.basis}/dossiers/proef/documenten/woningen-met-een-label.${vorm}`);
    expect(antwoord.headers.get('content-disposition')).toContain(`woningen-met-een-label.${vorm}`);
    expect(new TextDecoder().decode((await antwoord.arrayBuffer()).slice(0, 2))).toBe(vorm === 'html' ? '<!' : 'PK');
  });

  test('the list on a page of its own, with its downloads', async () => {
    const pagina = await open('/dossiers/proef/adressen');
    expect([pagina.status, tekst(pagina).includes('Verdwenenlaan 9')]).toEqual([200, true]);
    expect(pagina.html).toContain('href="/dossiers/proef/documenten/woningen-met-een-label.xlsx"');
  });
});
