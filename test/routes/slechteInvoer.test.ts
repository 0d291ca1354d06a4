import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bezoeker, maakBezoeker } from '../hulp/bezoeker.ts';
import { hoofdformulier, inVeld, leesbaar } from '../hulp/formulier.ts';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';

let server: Server;
let bezoeker: Bezoeker;
let dossier: string;
beforeAll(async () => {
  server = await startServer();
  bezoeker = maakBezoeker(server.basis);
  dossier = `/dossiers/${(await demoDossiers(server.basis)).verbeterd}`;
});
afterAll(() => server.stop());

const BERLARE = '/hoofdstuk/gemeenten/42003';
const OUDEREN = '/hoofdstuk/doelgroepen/ouderen';
const RAAD = '/hoofdstuk/toewijzingsraad';
const SLOT = '/hoofdstuk/slotbepalingen';
const WM = '/hoofdstuk/woonmaatschappij';
const STRENGER = '/hoofdstuk/woonbinding';

/** What stands in a field of a page as it is saved now. */
async function bewaard(pagina: string, veld: string): Promise<string | undefined> {
  const { status, html } = await bezoeker.open(dossier + pagina);
  expect(status).toBe(200);
  return inVeld(hoofdformulier(html), veld);
}

/** Types an answer in a field of a page, and saves. */
const typ = async (pagina: string, antwoorden: Record<string, string>) =>
  bezoeker.druk(await bezoeker.open(dossier + pagina), 'later', antwoorden);

const AANTAL = 'gemeenten.0.woningen.0.aantal';

describe('what can be read is saved', () => {
  test.each([
    ['a count with a point', BERLARE, AANTAL, '1.020', '1.020'],
    ['a count with a space', BERLARE, AANTAL, '1 020', '1.020'],
    ['a count with a narrow space that does not break', BERLARE, AANTAL, '1\u202f020', '1.020'],
    ['a count with blanks around it', BERLARE, AANTAL, '\t 401 ', '401'],
    ['a count of zero', BERLARE, 'gemeenten.0.kandidaten.vanaf65', '0', '0'],
    ['a count that is taken away stays open and is not zero', BERLARE, 'gemeenten.0.kandidaten.vanaf65', '', ''],
    ['a number of a doelgroep', OUDEREN, 'doelgroepen.0.aantallen.0.aantal', '0032', '32'],
    ['a year', RAAD, 'periode.tot', ' 2031 ', '2031'],
    ['a short text with a tab and two lines', WM, 'rechtsvorm', 'bv\n\terkend', 'bv erkend'],
    ['a month by its name', WM, 'versie.ingangsdatum.maand', 'december', '12'],
    ['a colour without its sign', WM, 'huisstijl.hoofdkleur', '0B5A6B', '#0B5A6B'],
  ])('%s', async (_wat, pagina, veld, getypt, verwacht) => {
    expect((await typ(pagina, { [veld]: getypt })).status).toBe(200);
    expect(await bewaard(pagina, veld)).toBe(verwacht);
  });
});

describe('what cannot be read comes back as typed, with a sentence; what stands beside it is saved', () => {
  const MEE: Record<string, string> = {
    [BERLARE]: 'gemeenten.0.inwoners.bron',
    [OUDEREN]: 'doelgroepen.0.korteNaam',
    [RAAD]: 'afspraken.evaluatie',
    [SLOT]: 'bekendmaking',
    [WM]: 'rechtsvorm',
    [STRENGER]: 'motivering',
  };
  test.each([
    ['a fraction', BERLARE, { [AANTAL]: '12,5' }, 'is geen geheel getal'],
    ['a negative count', BERLARE, { [AANTAL]: '-3' }, 'een aantal is 0 of meer'],
    ['a huge count', BERLARE, { [AANTAL]: '9'.repeat(400) }, 'is te groot'],
    ['a word', BERLARE, { [AANTAL]: 'veel' }, 'is geen geheel getal'],
    ['a point in the wrong place', BERLARE, { [AANTAL]: '10.20' }, 'is geen geheel getal'],
    ['a number as a machine writes it', BERLARE, { [AANTAL]: '1e3' }, 'is geen geheel getal'],
    ['digits of another script', BERLARE, { [AANTAL]: '٤٠١' }, 'is geen geheel getal'],
    ['a pasted row of a table', BERLARE, { [AANTAL]: '401\t12\t13' }, 'is geen geheel getal'],
    ['pasted markup', BERLARE, { [AANTAL]: '"><script>alert(1)</script>' }, 'is geen geheel getal'],
    [
      'a count of a doelgroep in words',
      OUDEREN,
      { 'doelgroepen.0.aantallen.1.aantal': 'vijftien' },
      'is geen geheel getal',
    ],
    ['a year of two digits', RAAD, { 'periode.van': '25' }, '1925 of 2025'],
    ['a year outside what can be', RAAD, { 'periode.van': '9999' }, 'valt buiten wat kan'],
    ['a day that is not in its month', SLOT, dag('inwerking.datum', '31', '2', '2026'), 'bestaat niet'],
    ['a thirteenth month', SLOT, dag('inwerking.datum', '1', '13', '2026'), 'is geen maand'],
    ['a day without its year', SLOT, dag('inwerking.datum', '1', '3', ''), 'ontbreekt'],
    ['a day in words', SLOT, dag('inwerking.datum', 'morgen', '3', '2026'), 'is geen dag'],
    ['a name of a colour', WM, { 'huisstijl.hoofdkleur': 'rood' }, 'is geen kleur'],
    ['a wrong ondernemingsnummer', WM, { ondernemingsnummer: '0123.456.789' }, 'is geen geldig ondernemingsnummer'],
    ['a short text of 100.000 characters', WM, { 'zetel.straat': 'x'.repeat(100_000) }, '100.000 tekens'],
    ['a long text of 100.000 characters', SLOT, { wijziging: 'é '.repeat(50_000) }, '100.000 tekens'],
    ['years of a step in words', STRENGER, { 'stappen.0.jaren': 'tien' }, 'is geen geheel getal'],
  ])('%s', async (wat, pagina, antwoorden, zin) => {
    const ernaast = MEE[pagina] ?? '';
    const voordien = await Promise.all(Object.keys(antwoorden).map((veld) => bewaard(pagina, veld)));
    const { status, html } = await typ(pagina, { ...antwoorden, [ernaast]: `naast ${wat}` });
    expect(status).toBe(422);
    const formulier = hoofdformulier(html);
    for (const [veld, getypt] of Object.entries(antwoorden)) expect(inVeld(formulier, veld)).toBe(getypt);
    expect(leesbaar(html)).toContain(zin);
    expect(html).toContain('role="alert"');
    expect(html).toContain('aria-invalid="true"');
    expect(await bewaard(pagina, ernaast)).toBe(`naast ${wat}`);
    expect(await Promise.all(Object.keys(antwoorden).map((veld) => bewaard(pagina, veld)))).toEqual(voordien);
  });

  test('what comes back can be mended and saved at once', async () => {
    const terug = await typ(BERLARE, { [AANTAL]: '12,5' });
    expect(terug.status).toBe(422);
    expect((await bezoeker.druk(terug, 'later', { [AANTAL]: '401' })).status).toBe(200);
    expect(await bewaard(BERLARE, AANTAL)).toBe('401');
  });

  test('a gemeente that does not exist', async () => {
    const pagina = await bezoeker.open(`${dossier}/hoofdstuk/gemeenten`);
    const { status, html } = await bezoeker.druk(pagina, 'voeg-toe:gemeenten', { 'nieuw:gemeenten': 'Atlantis' });
    expect(status).toBe(422);
    expect(leesbaar(html)).toContain('“Atlantis” is geen van de 285 gemeenten');
    expect(inVeld(hoofdformulier(html), 'nieuw:gemeenten')).toBe('Atlantis');
  });

  test('a gemeente that stands there already', async () => {
    const pagina = await bezoeker.open(`${dossier}/hoofdstuk/gemeenten`);
    const { status, html } = await bezoeker.druk(pagina, 'voeg-toe:gemeenten', { 'nieuw:gemeenten': 'BERLARE' });
    expect(status).toBe(422);
    expect(leesbaar(html)).toContain('staat al op rij 1');
  });
});

function dag(veld: string, ...[d = '', m = '', j = '']: string[]): Record<string, string> {
  return { [`${veld}.dag`]: d, [`${veld}.maand`]: m, [`${veld}.jaar`]: j };
}

describe('whatever text is kept as it was typed, and printed as text', () => {
  test.each([
    ['braces of a template', 'Wij zijn {{gebied}} en {{{alles}}} {{#if x}}'],
    ['signs of Markdown', 'a*b*c _d_ | e | # f\n# geen kop\n> geen citaat\n[x](http://y.example)'],
    ['a table that was pasted', 'gemeente\twoningen\nBerlare\t401\nBuggenhout\t395'],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)></textarea><h1>x'],
    ['characters that are no letters of HTML', '&lt;b&gt; &amp;amp; &#60; ]]> <!-- -->'],
    ['marks that turn the writing direction', 'links \u202etsom\u202c \u2067abc\u2069 rechts'],
    ['signs outside the first plane', 'huis 🏠 en 𝔘'],
    ['lines before and after it', '\n\n  eerst wit\n\n\n'],
    ['only a line', '\n'],
    ['dots that look like a path', '../../etc/passwd\0'.replace('\0', '')],
  ])('%s', async (_wat, tekst) => {
    expect((await typ(SLOT, { overgang: tekst })).status).toBe(200);
    expect(await bewaard(SLOT, 'overgang')).toBe(tekst);
    const { html } = await bezoeker.open(dossier + SLOT);
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img src=x');
    // Saved again as the page shows it, it is still the same: nothing grows or shrinks with every save.
    expect((await typ(SLOT, {})).status).toBe(200);
    expect(await bewaard(SLOT, 'overgang')).toBe(tekst);
    const reglement = await bezoeker.open(`${dossier}/reglement`);
    expect(reglement.status).toBe(200);
    expect(reglement.html).not.toContain('<script>alert');
    const [woord = ''] = tekst.trim().split(/\s/);
    if (!/[*_#]/.test(woord)) expect(leesbaar(reglement.html)).toContain(woord);
    const docx = await fetch(`${server.basis}${dossier}/documenten/toewijzingsreglement.docx`);
    expect(docx.status).toBe(200);
    expect((await docx.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
  });

  test('characters that steer a machine: the page, the reglement and the document still open', async () => {
    const tekst = 'voor\u0000\u0007\u001b[31m\u0008\ufffe\uffff na';
    expect((await typ(SLOT, { overgang: tekst })).status).toBe(200);
    const eerste = await bewaard(SLOT, 'overgang');
    expect(eerste).toMatch(/^voor[^<]* na$/);
    expect((await typ(SLOT, {})).status).toBe(200);
    expect(await bewaard(SLOT, 'overgang')).toBe(eerste);
    expect(leesbaar((await bezoeker.open(`${dossier}/reglement`)).html)).toMatch(/voor[^<]{0,12} na/);
    expect((await fetch(`${server.basis}${dossier}/documenten/toewijzingsreglement.docx`)).status).toBe(200);
  });
});
