import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Document } from '../../app/documents/blokken.ts';
import { gegevens, maakSjabloon, schrijfMetDocxtemplater } from '../../scripts/bench/docx/docxtemplater.ts';
import { schrijfOndergrens } from '../../scripts/bench/docx/ondergrens.ts';
import { plat } from '../../scripts/bench/docx/plat.ts';
import { mediaan, meetOmBeurten } from '../../scripts/bench/meet.ts';
import { alsTabel, type Meting } from '../../scripts/bench/uitvoer.ts';
import { alinea, document, noot, sectie, t, tabel } from '../documents/vergelijk/bomen.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const tijd = z.number().nonnegative();
const regel = z.strictObject({
  naam: z.string().min(1),
  onze_ms: tijd,
  ander: z.string().min(1).nullable(),
  ander_ms: tijd.nullable(),
  verhouding: tijd.nullable(),
  geheugen_mb: z.number().positive(),
});

test('--json --snel: one JSON object a line, a line for each comparison', () => {
  const uit = execFileSync(process.execPath, ['scripts/bench/start.mjs', '--json', '--snel'], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  const metingen = uit
    .trim()
    .split('\n')
    .map((tekst) => regel.parse(JSON.parse(tekst)));
  expect(metingen.map(({ naam }) => naam)).toEqual([
    'TR naar DOCX tegen docxtemplater',
    'TR naar DOCX tegen de ondergrens',
    'TR met bijlage van 20 rijen naar DOCX tegen docxtemplater',
    'TR met bijlage van 20 rijen naar DOCX tegen de ondergrens',
    'TR van dossier tot DOCX',
    'Alle regels op 3 gemeenten en 5 doelgroepen',
    'Voorbeeld van één hoofdstuk (deel 1): boom en HTML',
    'Een hoofdstukpagina op de server bij 3 gemeenten',
    "Alle soorten hoofdstukpagina's na elkaar bij 3 gemeenten",
    'De takenlijst op de server bij 3 gemeenten',
    'De controle op de server bij 3 gemeenten',
    'Antwoorden nakijken op de server bij 3 gemeenten',
    'Van toetsaanslag tot voorbeeld, door de server, bij 3 gemeenten',
    'Hertellen na een toets op 3 gemeenten',
    'Een hoofdstuk bewaren op 3 gemeenten, veilig op schijf',
    'Dossier van 60 gebeurtenissen openen, koud',
    'Twee versies van het TR vergelijken tegen alle woorden ineens',
    'Integratie: 3 amendementen, alle regels en wie een bevinding veroorzaakt',
    'Wijzigingen in het TR en 20 rijen naar DOCX',
    'Patrimonium van 30 woningen uit XLSX, koud',
    'Patrimonium van 30 woningen uit CSV, koud',
    'Patrimonium van 30 woningen tellen',
    'Bijlage van 20 adressen naar XLSX',
    'Lijst van 20 gelabelde adressen naar DOCX',
    'Lijst van 20 gelabelde adressen naar XLSX',
    'Regels over 20 labels op 30 woningen',
  ]);
  for (const { naam, ander, ander_ms, verhouding } of metingen) {
    const tegen = naam.split(' tegen ')[1] ?? null;
    expect(ander).toBe(tegen);
    expect([ander_ms === null, verhouding === null]).toEqual([tegen === null, tegen === null]);
  }
});

test('the others write the same words as ours has to write', () => {
  const inhoud: Document = {
    ...document([
      sectie('a', 'Eén & ander', [alinea('p', 'tekst < van ', t('een', { vet: true }), noot(t('bron')))], '1'),
      tabel(
        't',
        ['gemeente', 'woningen'],
        [
          ['Berlare', '133'],
          ['Lebbeke', '239'],
        ],
      ),
    ]),
    voorblad: ['Versie 3'],
  };
  const blokken = plat(inhoud);
  const woorden = (bestand: Uint8Array): string[] => {
    const xml = new PizZip(bestand).file('word/document.xml')?.asText() ?? '';
    return [...xml.matchAll(/<w:t[^>]*>([^<]+)<\/w:t>/g)].map(([, tekst = '']) => tekst);
  };
  const verwacht = [
    'Toewijzingsreglement',
    'Versie 3',
    '1 Eén &amp; ander',
    'tekst &lt; van een ',
    'bron',
    'Tabel t',
    'gemeente',
    'woningen',
    'Berlare',
    '133',
    'Lebbeke',
    '239',
  ];
  expect(woorden(schrijfOndergrens(blokken))).toEqual(verwacht);
  expect(woorden(schrijfMetDocxtemplater(maakSjabloon(), gegevens(blokken)))).toEqual(verwacht);
});

test.each([
  { geval: 'one value', waarden: [3], midden: 3 },
  { geval: 'an odd count, in disorder', waarden: [9, 1, 5], midden: 5 },
  { geval: 'an even count', waarden: [4, 1, 2, 100], midden: 3 },
])('the median of $geval', ({ waarden, midden }) => {
  expect(mediaan(waarden)).toBe(midden);
});

test('the ways take turns and change who goes first', async () => {
  const volgorde: string[] = [];
  const tijden = await meetOmBeurten([() => volgorde.push('ons'), () => volgorde.push('ander')], 3, 0);
  expect(volgorde).toEqual(['ons', 'ander', 'ander', 'ons', 'ons', 'ander']);
  expect(tijden).toHaveLength(2);
});

test('the table has its columns under each other', () => {
  const meting: Meting = { naam: 'kort', onze_ms: 1.5, ander: null, ander_ms: null, verhouding: null, geheugen_mb: 90 };
  const [kop = '', een = '', twee = ''] = alsTabel([
    meting,
    { ...meting, naam: 'een lange naam', ander: 'ander', ander_ms: 12, verhouding: 8 },
  ]).split('\n');
  expect(een).toContain('1,50');
  expect(twee.indexOf('ander')).toBe(kop.indexOf('ander'));
  expect(twee.endsWith('8,00           90')).toBe(true);
});
