import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { leegDossier } from '../../app/domain/reglement/dossier.ts';
import { voerUit } from '../../scripts/opdrachten/voerUit.ts';
import { labeldossier } from '../hulp/labeldossier.ts';

const wortel = fileURLToPath(new URL('../../', import.meta.url));
const TSX = join(wortel, 'node_modules/tsx/dist/loader.mjs');
const demo = join(wortel, 'db/demo/stek92.json');
const verbeterd = join(wortel, 'db/demo/stek92-verbeterd.json');
const basis = mkdtempSync(join(tmpdir(), 'toewijs-opdrachten-'));
afterAll(() => rmSync(basis, { recursive: true }));

let map: string;
let keer = 0;
beforeEach(() => {
  map = join(basis, String((keer += 1)));
  mkdirSync(map);
});

const variabelen = () => ({ ...process.env, TOEWIJS_DB: join(map, 'db', 'toewijs.sqlite') });

interface Afloop {
  readonly status: number | null;
  readonly uit: string;
  readonly fout: string;
}

/** Carries out a command in this process. */
async function toewijs(...argumenten: string[]): Promise<Afloop> {
  const uit: string[] = [];
  const fout: string[] = [];
  const status = await voerUit(argumenten, {
    uit: (tekst) => uit.push(tekst),
    fout: (tekst) => fout.push(tekst),
    variabelen: variabelen(),
  });
  return { status, uit: uit.join('\n'), fout: fout.join('\n') };
}

/** Runs the command line as a program of its own, in an empty folder and in another time zone, as a user would. */
function alsProgramma(...argumenten: string[]): Afloop {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', TSX, join(wortel, 'scripts/toewijs.ts'), ...argumenten],
    { cwd: map, encoding: 'utf8', env: { ...variabelen(), TZ: 'Pacific/Auckland' } },
  );
  return { status, uit: stdout, fout: stderr };
}

function bestand(inhoud: string | Uint8Array, naam = 'dossier.json'): string {
  const pad = join(map, naam);
  writeFileSync(pad, inhoud);
  return pad;
}

describe('what was written wrong: a Dutch message, exit code 2, nothing on standard output', () => {
  test.each([
    { argumenten: ['keur'], melding: 'De opdracht keur bestaat niet.' },
    { argumenten: ['constructor'], melding: 'De opdracht constructor bestaat niet.' },
    { argumenten: ['check'], melding: 'verwacht één dossierbestand; gekregen: niets' },
    { argumenten: ['check', 'a', 'b'], melding: 'gekregen: a b' },
    { argumenten: ['check', demo, '--jsn'], melding: 'De vlag --jsn bestaat niet' },
    { argumenten: ['check', demo, '--json=ja'], melding: '--json krijgt geen waarde' },
    { argumenten: ['check', demo, '--op', '2025-02-30'], melding: 'gekregen: 2025-02-30' },
    { argumenten: ['check', demo, '--op'], melding: 'Na --op hoort een waarde' },
    { argumenten: ['check', 'bestaat-niet.json'], melding: 'kan niet gelezen worden: het bestaat niet' },
    { argumenten: ['check', '.'], melding: 'kan niet gelezen worden: het is een map' },
    { argumenten: ['schema', 'x'], melding: 'geen bestand of nummer; gekregen: x' },
    { argumenten: ['verify'], melding: 'Er is geen databank' },
    { argumenten: ['export', 'x'], melding: 'Er is geen databank' },
    { argumenten: ['render', demo], melding: 'Zeg met --out' },
    { argumenten: ['vergelijk', demo], melding: 'een oud en een nieuw dossierbestand; gekregen:' },
    { argumenten: ['vergelijk', demo, verbeterd], melding: 'Zeg met --out in welk bestand' },
    {
      argumenten: ['vergelijk', demo, verbeterd, '--out', 'x.docx', '--datum', '2026-02-30'],
      melding: '--datum verwacht een bestaande datum als jaar-maand-dag; gekregen: 2026-02-30',
    },
    { argumenten: ['vergelijk', demo, 'weg.json', '--out', 'x.docx'], melding: 'weg.json kan niet gelezen worden' },
    { argumenten: ['render', demo, '--out', '/proc/nieuw/map'], melding: 'kan niet gemaakt worden: het bestaat niet' },
    {
      argumenten: ['render', demo, '--out', 'x', '--only', 'pdf'],
      melding: 'en de vormen docx, html en xlsx; gekregen: pdf',
    },
  ])('$argumenten', async ({ argumenten, melding }) => {
    const { status, uit, fout } = await toewijs(...argumenten);
    expect({ status, uit }).toEqual({ status: 2, uit: '' });
    expect(fout).toContain(melding);
  });

  test.each([
    { geval: 'no JSON', inhoud: 'beste lezer', melding: 'geen geldige JSON' },
    { geval: 'no UTF-8', inhoud: new Uint8Array([0x22, 0xe9, 0x22]), melding: 'geen tekst in UTF-8' },
    { geval: '50 MB', inhoud: new Uint8Array(50 * 1024 * 1024), melding: 'te groot: 50 MB; hoogstens 5 MB' },
    { geval: 'another version', inhoud: '{"formaat":"toewijs-dossier","versie":7}', melding: 'gekregen: 7' },
  ])('a file that is $geval cannot be checked, rendered or imported', async ({ inhoud, melding }) => {
    const pad = bestand(inhoud);
    for (const argumenten of [
      ['check', pad],
      ['render', pad, '--out', join(pad, '..', 'uit')],
      ['import', pad],
    ]) {
      const { status, uit, fout } = await toewijs(...argumenten);
      expect({ status, uit }).toEqual({ status: 2, uit: '' });
      expect(fout).toContain(melding);
    }
  });
});

test('as a program: the message goes to standard error, and the exit code to the shell', () => {
  const { status, uit, fout } = alsProgramma('check', 'bestaat-niet.json');
  expect({ status, uit, fout }).toEqual({
    status: 2,
    uit: '',
    fout: 'bestaat-niet.json kan niet gelezen worden: het bestaat niet.\n',
  });
});

test('help explains every command', async () => {
  const { status, uit } = await toewijs('help');
  expect(status).toBe(0);
  for (const opdracht of ['check', 'render', 'vergelijk', 'schema', 'import', 'export', 'verify'])
    expect(uit).toContain(`\n  ${opdracht} `);
  expect((await toewijs()).uit).toBe(uit);
});

describe('check', () => {
  test('a dossier with something that blocks: exit code 1, by level, with a count at the end', async () => {
    const { status, uit } = await toewijs('check', demo);
    expect(status).toBe(1);
    expect(uit).toMatch(/^Houdt het reglement tegen\n/);
    expect(uit.split('\n').at(-1)).toMatch(/^\d+ bevindingen: \d+ houd(t|en) tegen, /);
  });

  test('an intern huurreglement that is not right: it says which document stays a draft', async () => {
    const dossier = JSON.parse(readFileSync(verbeterd, 'utf8'));
    dossier.hoofdstukken.versneldeToewijzing = { verdeling: { keuze: 'opgesplitst' } };
    const { status, uit } = await toewijs('check', bestand(JSON.stringify(dossier)));
    expect(status).toBe(1);
    expect(uit).toContain('Houdt het reglement tegen (intern huurreglement)\n  P2-TWINTIG');
    expect(uit.split('\n').at(-2)).toBe('Blijft ontwerp: het intern huurreglement.');
  });

  test('a dossier with nothing that blocks: exit code 0', async () => {
    expect((await toewijs('check', verbeterd)).status).toBe(0);
  });

  test('--json prints an array and nothing else', async () => {
    const { status, uit } = alsProgramma('check', demo, '--json');
    const bevindingen = JSON.parse(uit) as Record<string, unknown>[];
    expect(status).toBe(1);
    expect(bevindingen.length).toBeGreaterThan(0);
    for (const bevinding of bevindingen) {
      expect(Object.keys(bevinding)).toEqual(['id', 'niveau', 'plaats', 'tekst', 'cijfers', 'bron']);
      expect(bevinding).toMatchObject({ plaats: expect.stringMatching(/\S/), bron: expect.stringMatching(/\S/) });
    }
  });

  test('--json stays an array when the file leaves chapters out; the remark goes to standard error', async () => {
    const { status, uit, fout } = await toewijs('check', bestand('{"formaat":"toewijs-dossier","versie":1}'), '--json');
    expect(Array.isArray(JSON.parse(uit))).toBe(true);
    expect(fout).toContain('Let op: Niet in het bestand');
    expect(status).toBe((JSON.parse(uit) as { niveau: string }[]).some(({ niveau }) => niveau === 'blokkeert') ? 1 : 0);
  });

  test.each([
    { geval: 'no JSON', inhoud: 'beste lezer', pad: [] },
    { geval: 'another version', inhoud: '{"formaat":"toewijs-dossier","versie":7}', pad: ['versie'] },
    {
      geval: 'an unknown gemeente as the second one',
      inhoud: JSON.stringify({
        formaat: 'toewijs-dossier',
        versie: 1,
        hoofdstukken: { gemeenten: { gemeenten: [{ nis: '44021' }, { nis: '99999' }] } },
      }),
      pad: ['hoofdstukken', 'gemeenten', 'gemeenten', 1, 'nis'],
    },
  ])('--json of a file that is no dossier ($geval) names the place in the file', async ({ inhoud, pad }) => {
    const { status, uit, fout } = await toewijs('check', bestand(inhoud), '--json');
    const meldingen = JSON.parse(uit) as { pad: unknown; tekst: string }[];
    expect(status).toBe(2);
    expect(meldingen).toContainEqual({ pad, tekst: expect.stringMatching(/\S/) });
    for (const { tekst } of meldingen) expect(fout).toContain(tekst);
  });

  test('a file that is no dossier is told in words, with items counted from 1', async () => {
    const inhoud = {
      formaat: 'toewijs-dossier',
      versie: 1,
      hoofdstukken: { gemeenten: { gemeenten: [{ nis: '99999' }] } },
    };
    const { uit, fout } = await toewijs('check', bestand(JSON.stringify(inhoud)));
    expect(uit).toBe('');
    expect(fout).toContain('hoofdstukken › gemeenten › gemeenten (nr. 1) › nis: is geen NIS-code');
  });

  test('makes no database', async () => {
    expect(alsProgramma('check', demo).status).toBe(1);
    expect(readdirSync(map)).toEqual([]);
  });
});

test('schema prints the JSON Schema', async () => {
  const { status, uit } = await toewijs('schema');
  expect(status).toBe(0);
  expect(JSON.parse(uit)).toMatchObject({ type: 'object', properties: { hoofdstukken: {} } });
});

describe('the store', () => {
  test('what is imported comes out the same, printed or in a file, and the store holds', async () => {
    const id = (await toewijs('import', demo)).uit;
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const gedrukt = await toewijs('export', id);
    expect(await toewijs('export', id, '--out', join(map, 'uit/dossier.json'))).toMatchObject({ status: 0, uit: '' });
    const geschreven = readFileSync(join(map, 'uit/dossier.json'), 'utf8');
    expect(geschreven.trimEnd()).toBe(gedrukt.uit);
    expect(JSON.parse(geschreven)).toMatchObject(JSON.parse(readFileSync(demo, 'utf8')));
    expect(await toewijs('verify')).toMatchObject({ status: 0, uit: expect.stringContaining('alles klopt') });
    expect(await toewijs('export', 'ander')).toMatchObject({ status: 2, fout: 'Er is geen dossier met nummer ander.' });
  });

  test('verify names what was touched: exit code 1', async () => {
    const id = (await toewijs('import', demo)).uit;
    const databank = new Database(join(map, 'db', 'toewijs.sqlite'));
    databank.prepare("update dossiers set titel = 'iets anders' where id = ?").run(id);
    databank.close();
    expect(await toewijs('verify')).toMatchObject({
      status: 1,
      uit: expect.stringContaining(`dossier ${id}: de lijst zegt titel`),
    });
  });

  test('a file that is no database: a Dutch message', async () => {
    mkdirSync(join(map, 'db'));
    bestand('dit is geen databank, maar wel lang genoeg om er een te kunnen zijn', 'db/toewijs.sqlite');
    const { status, fout } = await toewijs('import', demo);
    expect(status).toBe(2);
    expect(fout).toContain('het is geen databank van SQLite');
  });
});

describe('render', () => {
  const namen = (...delen: string[]) => readdirSync(join(map, ...delen)).sort();

  const inVormen = (...stukken: string[]) => stukken.flatMap((stuk) => [`${stuk}.docx`, `${stuk}.html`]).sort();

  test('a dossier with something that blocks: every document that is begun, and why the reglement is a draft', async () => {
    const { status, uit } = await toewijs('render', demo, '--out', join(map, 'uit/nieuw'));
    expect(status).toBe(0);
    expect(namen('uit', 'nieuw')).toEqual(
      expect.arrayContaining(inVormen('toewijzingsreglement', 'rollen-en-beslissingen')),
    );
    expect(namen('uit', 'nieuw')).toContain('sjabloon-65-plus-dendermonde.docx');
    expect(readFileSync(join(map, 'uit/nieuw/toewijzingsreglement.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(uit).toMatch(/\nToewijzingsreglement\. Ontwerp: \d+ bevinding(en)? houd(t|en) het tegen: [A-Z0-9]+-/);
  });

  test('a dossier with nothing that blocks: final; --only names a document and a form', async () => {
    const { uit } = await toewijs('render', verbeterd, '--out', join(map, 'uit'), '--only', 'tr,html');
    expect(uit).toContain('Toewijzingsreglement. Definitief: ');
    expect(namen('uit')).toEqual(['toewijzingsreglement.html']);
  });

  test('a dossier in which only the toewijzingsreglement is begun: the others are left out, and said', async () => {
    const alleen = bestand(JSON.stringify(leegDossier('Alleen')), 'alleen.json');
    const { status, uit } = await toewijs('render', alleen, '--out', join(map, 'uit'));
    expect(status).toBe(0);
    expect(namen('uit')).toEqual(inVormen('rollen-en-beslissingen', 'toewijzingsreglement'));
    expect(uit).toContain('Het intern huurreglement is nog niet begonnen.');
    expect(uit).toContain('Het huishoudelijk reglement is nog niet begonnen.');
    const niets = await toewijs('render', alleen, '--out', join(map, 'niets'), '--only', 'ihr');
    expect(niets.status).toBe(2);
    expect(niets.fout).toContain('Er is niets te maken. Het intern huurreglement is nog niet begonnen.');
  });

  test('the list of labelled dwellings is made as a document and as a spreadsheet, and left out and said without a label', async () => {
    const gelabeld = bestand(JSON.stringify(labeldossier(3)), 'gelabeld.json');
    const lijst = ['woningen-met-een-label.docx', 'woningen-met-een-label.html', 'woningen-met-een-label.xlsx'];
    await toewijs('render', gelabeld, '--out', join(map, 'alles'));
    expect(namen('alles')).toEqual(expect.arrayContaining(lijst));
    expect(namen('alles').filter((naam) => naam.endsWith('.xlsx'))).toEqual(lijst.slice(2));
    await toewijs('render', gelabeld, '--out', join(map, 'lijst'), '--only', 'adressen');
    expect(namen('lijst')).toEqual(lijst);

    const zonder = await toewijs('render', demo, '--out', join(map, 'zonder'));
    expect(namen('zonder').filter((naam) => naam.startsWith('woningen'))).toEqual([]);
    expect(zonder.uit).toContain('Geen enkele woning is gelabeld, zodat er geen lijst van adressen is.');
    const alleen = await toewijs('render', demo, '--out', join(map, 'niets'), '--only', 'tr,xlsx');
    expect([alleen.status, alleen.fout]).toEqual([
      2,
      expect.stringContaining('Alleen de lijst van adressen bestaat als xlsx.'),
    ]);
  });

  test('the same file gives the same bytes in another process, folder and time zone', async () => {
    await toewijs('render', demo, '--out', join(map, 'een'));
    alsProgramma('render', demo, '--out', 'twee');
    for (const naam of namen('een')) {
      expect(readFileSync(join(map, 'een', naam)).equals(readFileSync(join(map, 'twee', naam)))).toBe(true);
    }
  });

  test.each([
    { geval: 'a folder that is a file', naar: 'vol' },
    { geval: 'a folder in a file', naar: 'vol/uit' },
    { geval: 'a document whose name is taken by a folder', naar: 'bezet' },
  ])('$geval: a Dutch message, exit code 2, no half file', async ({ naar }) => {
    bestand('', 'vol');
    mkdirSync(join(map, 'bezet', 'toewijzingsreglement.html'), { recursive: true });
    const { status, fout } = await toewijs('render', demo, '--out', join(map, naar));
    expect(status).toBe(2);
    expect(fout).toContain('Er is niets geschreven.');
    expect([namen(), namen('bezet')]).toEqual([['bezet', 'vol'], ['toewijzingsreglement.html']]);
  });
});

describe('an output file that cannot be written', () => {
  test.each([
    { geval: 'a folder that is a file', naar: 'vol/dossier.json', reden: /geen map|die naam/ },
    { geval: 'a file that is a folder', naar: 'map', reden: /het is een map/ },
  ])('$geval: a Dutch message and no half file', async ({ naar, reden }) => {
    const id = (await toewijs('import', demo)).uit;
    bestand('', 'vol');
    mkdirSync(join(map, 'map'));
    const { status, fout } = await toewijs('export', id, '--out', join(map, naar));
    expect(status).toBe(2);
    expect(fout).toMatch(/^Er is niets geschreven\./);
    expect(fout).toMatch(reden);
    expect(readdirSync(map).filter((naam) => naam.startsWith('.'))).toEqual([]);
    expect(existsSync(join(map, 'map', 'dossier.json'))).toBe(false);
  });
});

describe('vergelijk', () => {
  const xml = (pad: string): string => strFromU8(unzipSync(readFileSync(pad))['word/document.xml'] as Uint8Array);

  test('writes the tracked changes with the name and the day that were given', async () => {
    const pad = join(map, 'nieuw', 'vergelijking.docx');
    const vlaggen = ['--out', pad, '--auteur', 'Gemeente Berlare', '--datum', '2026-02-12'];
    const { status, uit } = await toewijs('vergelijk', demo, verbeterd, ...vlaggen);
    expect(status).toBe(0);
    expect(uit).toMatch(/vergelijking\.docx\n\d+ wijzigingen\.$/);
    const auteurs = [...xml(pad).matchAll(/ w:author="([^"]*)" w:date="([^"]*)"/g)].map(
      ([, wie, op]) => `${wie} ${op}`,
    );
    expect(new Set(auteurs)).toEqual(new Set(['Gemeente Berlare 2026-02-12T00:00:00Z']));
  });

  test('a reglement against itself has no change, and is written by the woonmaatschappij otherwise', async () => {
    const pad = join(map, 'zelfde.docx');
    const { status, uit } = await toewijs('vergelijk', demo, demo, '--out', pad);
    expect(status).toBe(0);
    expect(uit).toContain('Geen wijzigingen: de twee reglementen hebben dezelfde tekst.');
    expect(xml(pad)).not.toMatch(/<w:(ins|del) /);
    await toewijs('vergelijk', demo, verbeterd, '--out', pad);
    expect(xml(pad)).toMatch(/<w:ins w:id="\d+" w:author="stek92" w:date="2025-11-01T00:00:00Z"/);
  });
});
