import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { schrijfRekenblad } from '../../app/adapters/spreadsheet/schrijfRekenblad.ts';
import { voerUit } from '../../scripts/opdrachten/voerUit.ts';

const wortel = fileURLToPath(new URL('../../', import.meta.url));
const map = mkdtempSync(join(tmpdir(), 'toewijs-patrimonium-'));
afterAll(() => rmSync(map, { recursive: true }));

async function patrimonium(...argumenten: string[]) {
  const uit: string[] = [];
  const fout: string[] = [];
  const status = await voerUit(['patrimonium', ...argumenten], {
    uit: (tekst) => uit.push(tekst),
    fout: (tekst) => fout.push(tekst),
    variabelen: {},
  });
  return { status, uit: uit.join('\n'), fout: fout.join('\n') };
}

function bestand(naam: string, inhoud: string | Uint8Array): string {
  const pad = join(map, naam);
  writeFileSync(pad, inhoud);
  return pad;
}

const KOP = ['gemeente', 'straat', 'nummer', 'type', 'slaapkamers', 'gelijkvloers', 'lift', 'gelabeld voor'];
const RIJEN = [
  ['Lebbeke', 'Dorp', '1', 'studio', '', 'ja', 'nee', '65+'],
  ['Dendermonde', 'Kerkstraat', '1', 'huis', '3', 'ja', 'nee', ''],
  ['Dendermonde', 'Kerkstraat', '2', 'app', '2', 'nee', 'ja', '65+'],
  ['Dendermonde', 'Kerkstraat', '3', 'huis', '6', 'nee', 'nee', ''],
];
const csv = (...rijen: string[][]) => [KOP, ...rijen].map((cellen) => cellen.join(';')).join('\n');

const JSON_VAN_RIJEN = {
  woningen: 4,
  gemeenten: [
    {
      naam: 'Dendermonde',
      woningen: 3,
      klein: 1,
      derde: { teller: 3, noemer: 3, hoogstens: 1 },
      kwart: { teller: 3, noemer: 4, hoogstens: 0 },
      derdeKlein: { teller: 1, noemer: 3, hoogstens: 0 },
      perType: {
        eengezinswoning: [0, 0, 1, 0, 0],
        appartement: [0, 0, 1, 0, 0],
        buiten: [{ naam: 'eengezinswoning met 6 slaapkamers', woningen: 1 }],
      },
      doelgroepen: [{ naam: '65+', woningen: 1 }],
    },
    {
      naam: 'Lebbeke',
      woningen: 1,
      klein: 1,
      derde: { teller: 1, noemer: 3, hoogstens: 0 },
      kwart: { teller: 1, noemer: 4, hoogstens: 0 },
      derdeKlein: { teller: 1, noemer: 3, hoogstens: 0 },
      perType: { eengezinswoning: [0, 0, 0, 0, 0], appartement: [1, 0, 0, 0, 0], buiten: [] },
      doelgroepen: [{ naam: '65+', woningen: 1 }],
    },
  ],
  fouten: [],
};

describe('the counts of a spreadsheet, without a database', () => {
  test.each([
    { soort: 'csv', inhoud: csv(...RIJEN) },
    {
      soort: 'xlsx',
      inhoud: schrijfRekenblad([{ naam: 'W', kolommen: KOP.map((titel) => ({ titel, breedte: 9 })), rijen: RIJEN }]),
    },
  ])('$soort as JSON', async ({ soort, inhoud }) => {
    const { status, uit } = await patrimonium(bestand(`goed.${soort}`, inhoud), '--json');
    expect(status).toBe(0);
    expect(JSON.parse(uit)).toEqual(JSON_VAN_RIJEN);
  });

  test('as text', async () => {
    const { status, uit } = await patrimonium(bestand('goed.csv', csv(...RIJEN)));
    expect(status).toBe(0);
    expect(uit).toContain('een kwart            hoogstens 0 (3/4)');
    expect(uit).toContain('buiten de tabel      eengezinswoning met 6 slaapkamers 1');
    expect(uit.endsWith('4 woningen geteld, 0 fouten.')).toBe(true);
  });

  test('as a program of its own', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        '--import',
        join(wortel, 'node_modules/tsx/dist/loader.mjs'),
        join(wortel, 'scripts/toewijs.ts'),
        'patrimonium',
        'goed.xlsx',
        '--json',
      ],
      { cwd: map, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON_VAN_RIJEN);
  });
});

test('a row with a fault: exit code 1, and the row is not counted', async () => {
  const [eerste = []] = RIJEN;
  const pad = bestand('fout.csv', csv(eerste, ['Dendermnode', 'Dorp', '2', 'huis', 'twee', '', '', '']));
  const { status, uit } = await patrimonium(pad, '--json');
  expect(status).toBe(1);
  expect(JSON.parse(uit)).toMatchObject({
    woningen: 1,
    fouten: [
      { rij: 3, kolom: 'slaapkamers', waarde: 'twee', melding: 'Schrijf het aantal slaapkamers in cijfers: 2.' },
      { rij: 3, kolom: 'gemeente', waarde: 'Dendermnode', melding: expect.stringContaining('Dendermonde') },
    ],
  });
  expect((await patrimonium(pad)).uit).toContain('rij 3, slaapkamers "twee": Schrijf');
});

describe('what cannot be read: exit code 2, one sentence, nothing on standard output', () => {
  test.each([
    { naam: 'leeg.csv', inhoud: '', zin: 'is leeg' },
    { naam: 'lijst.xlsx', inhoud: '%PDF-1.4', zin: 'Dit is een PDF' },
    { naam: 'kop.csv', inhoud: csv(), zin: 'alleen een kop' },
    { naam: 'groot.csv', inhoud: new Uint8Array(5 * 1024 * 1024 + 1), zin: 'hoogstens 5 MB' },
  ])('$naam', async ({ naam, inhoud, zin }) => {
    const { status, uit, fout } = await patrimonium(bestand(naam, inhoud));
    expect({ status, uit }).toEqual({ status: 2, uit: '' });
    expect(fout).toContain(zin);
  });

  test('a file that is not there', async () => {
    expect(await patrimonium(join(map, 'weg.csv'))).toMatchObject({
      status: 2,
      fout: expect.stringContaining('bestaat niet'),
    });
  });
});
