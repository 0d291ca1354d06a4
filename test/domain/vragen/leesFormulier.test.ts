import { describe, expect, test } from 'vitest';
import { woonbinding } from '../../../app/domain/reglement/woonbinding.ts';
import { woonmaatschappij } from '../../../app/domain/reglement/woonmaatschappij.ts';
import { leesFormulier } from '../../../app/domain/vragen/leesFormulier.ts';
import type { Vraag } from '../../../app/domain/vragen/vraag.ts';
import { vragenWoonbinding } from '../../../app/domain/vragen/woonbinding.ts';
import { vragenWoonmaatschappij } from '../../../app/domain/vragen/woonmaatschappij.ts';
import { CONTEXT } from './context.ts';

const VRAGEN: readonly Vraag[] = [
  { naam: 'aantal', soort: 'aantal', label: 'Aantal woningen' },
  { naam: 'jaar', soort: 'jaartal', label: 'Begin van de periode' },
  { naam: 'deel', soort: 'percentage', label: 'Aandeel' },
  { naam: 'dag', soort: 'datum', label: 'Peildatum' },
  { naam: 'kort', soort: 'kort', max: 20, label: 'Naam' },
  { naam: 'lang', soort: 'lang', label: 'Motivering' },
  { naam: 'kleur', soort: 'kleur', label: 'Hoofdkleur' },
  { naam: 'ja', soort: 'jaNee', label: 'Is dit nodig?' },
  { naam: 'vink', soort: 'vink', label: 'Opnemen' },
  { naam: 'nis', soort: 'gemeenteVanDeLijst', label: 'Gemeente' },
  {
    naam: 'keuze',
    soort: 'keuze',
    label: 'Aard',
    mogelijkheden: [
      { waarde: 'a', label: 'Voorbehouden' },
      { waarde: 'b', label: 'Bij voorrang' },
    ],
  },
];
const HUIDIG = {
  aantal: 7,
  jaar: 2020,
  deel: 1500,
  dag: '2020-02-03',
  kort: 'was',
  lang: '',
  kleur: '',
  ja: null,
  vink: true,
};
const lees = (velden: Record<string, string>, huidig: unknown = HUIDIG) =>
  leesFormulier(VRAGEN, Object.entries(velden), huidig, CONTEXT);

describe('what can be read', () => {
  test.each([
    ['aantal', '1020', 1020],
    ['aantal', '1.020', 1020],
    ['aantal', '1 020', 1020],
    ['aantal', '1\u00a0020', 1020],
    ['aantal', '1\u202f020', 1020],
    ['aantal', ' 1.020.300 ', 1_020_300],
    ['aantal', '0', 0],
    ['aantal', '', null],
    ['aantal', '9999999', 9_999_999],
    ['jaar', '2026', 2026],
    ['jaar', '', null],
    ['deel', '20', 2000],
    ['deel', '12,5', 1250],
    ['deel', '12,5 %', 1250],
    ['deel', ' 12.25% ', 1225],
    ['deel', '0,05', 5],
    ['deel', '0', 0],
    ['deel', '100 %', 10_000],
    ['deel', '', null],
    ['kort', '  twee\r\nregels ', 'twee regels'],
    ['kort', 'a\n\n  b', 'a b'],
    ['lang', 'een\r\ntwee\rdrie', 'een\ntwee\ndrie'],
    ['kleur', '0b5a6b', '#0b5a6b'],
    ['kleur', '#0b5a6b', '#0b5a6b'],
    ['kleur', '', ''],
    ['ja', 'nee', false],
    ['ja', '', null],
    ['vink', 'nee', false],
    ['vink', 'on', true],
    ['keuze', 'b', 'b'],
    ['keuze', '', null],
    ['nis', 'berlare', '42003'],
    ['nis', 'Beveren Kruibeke Zwijndrecht', '46030'],
  ])('%s %j is %j', (naam, getypt, waarde) => {
    const { inhoud, fouten, ingevoerd } = lees({ [naam]: getypt });
    expect(fouten).toEqual([]);
    expect(ingevoerd).toEqual({});
    expect(inhoud).toEqual({ ...HUIDIG, [naam]: waarde });
  });

  test.each([['{{naam}}'], ['*a* | b'], ['<script>'], ['\u202eab\u202c'], ['\u0007bel']])(
    '%j stays text in short and long fields',
    (tekst) => {
      expect(lees({ kort: tekst, lang: tekst }).inhoud).toEqual({ ...HUIDIG, kort: tekst, lang: tekst });
    },
  );

  test.each([
    ['1', '3', '2026', '2026-03-01'],
    ['01', '03', '2026', '2026-03-01'],
    ['31', 'maart', '2026', '2026-03-31'],
    ['31', 'Mrt.', '2026', '2026-03-31'],
    ['29', 'feb', '2024', '2024-02-29'],
    ['', '', '', null],
  ])('the day %s %s %s', (dag, maand, jaar, waarde) => {
    const { inhoud, fouten } = lees({ 'dag.dag': dag, 'dag.maand': maand, 'dag.jaar': jaar });
    expect(fouten).toEqual([]);
    expect(inhoud).toEqual({ ...HUIDIG, dag: waarde });
  });
});

describe('what cannot be read keeps its value, with the error and what was typed', () => {
  test.each([
    ['aantal', '12,5', 'Aantal woningen: “12,5” is geen geheel getal; schrijf het zonder komma.'],
    ['aantal', '-3', 'Aantal woningen: “-3” is geen aantal; een aantal is 0 of meer.'],
    [
      'aantal',
      'veel',
      'Aantal woningen: “veel” is geen geheel getal; schrijf alleen cijfers, bijvoorbeeld 1020 of 1.020.',
    ],
    [
      'aantal',
      '1.02',
      'Aantal woningen: “1.02” is geen geheel getal; schrijf alleen cijfers, bijvoorbeeld 1020 of 1.020.',
    ],
    [
      'aantal',
      '1.020 300',
      'Aantal woningen: “1.020 300” is geen geheel getal; schrijf alleen cijfers, bijvoorbeeld 1020 of 1.020.',
    ],
    [
      'aantal',
      '0.123',
      'Aantal woningen: “0.123” is geen geheel getal; schrijf alleen cijfers, bijvoorbeeld 1020 of 1.020.',
    ],
    [
      'aantal',
      '1e3',
      'Aantal woningen: “1e3” is geen geheel getal; schrijf alleen cijfers, bijvoorbeeld 1020 of 1.020.',
    ],
    ['aantal', '1000000000000', 'Aantal woningen: “1000000000000” is te groot; hoogstens 9.999.999.'],
    ['aantal', '10000000', 'Aantal woningen: “10000000” is te groot; hoogstens 9.999.999.'],
    ['jaar', '26', 'Begin van de periode: welk jaar is “26”: 1926 of 2026? Schrijf het jaar met vier cijfers.'],
    ['jaar', '1899', 'Begin van de periode: “1899” valt buiten wat kan; schrijf een jaar van 1900 tot en met 2200.'],
    ['jaar', 'nu', 'Begin van de periode: “nu” is geen jaartal; schrijf vier cijfers, bijvoorbeeld 2026.'],
    ['deel', '-5', 'Aandeel: “-5” is geen percentage; een percentage is 0 of meer.'],
    ['deel', '100,01', 'Aandeel: “100,01” is te groot; hoogstens 100 %.'],
    ['deel', '99999999999', 'Aandeel: “99999999999” is geen percentage; schrijf een getal, bijvoorbeeld 20 of 12,5.'],
    ['deel', '33,333 %', 'Aandeel: “33,333 %” heeft te veel cijfers na de komma; hoogstens twee.'],
    ['deel', '1/5', 'Aandeel: “1/5” is geen percentage; schrijf een getal, bijvoorbeeld 20 of 12,5.'],
    ['deel', '%', 'Aandeel: “%” is geen percentage; schrijf een getal, bijvoorbeeld 20 of 12,5.'],
    ['kort', 'x'.repeat(21), 'Naam: de tekst telt 21 tekens; hoogstens 20.'],
    ['lang', 'x'.repeat(100_000), 'Motivering: de tekst telt 100.000 tekens; hoogstens 20.000.'],
    [
      'kleur',
      'blauw',
      'Hoofdkleur: “blauw” is geen kleur; schrijf # en zes cijfers of letters van a tot f, bijvoorbeeld #0b5a6b.',
    ],
    ['ja', 'misschien', 'Is dit nodig: “misschien” is geen antwoord; kies “ja” of “nee”.'],
    ['vink', 'x', 'Opnemen: “x” is geen antwoord; zet het vinkje aan of uit.'],
    ['keuze', 'c', 'Aard: “c” is geen van de antwoorden; kies “Voorbehouden” of “Bij voorrang”.'],
    [
      'nis',
      'Brussel',
      'Gemeente: “Brussel” is geen van de 285 gemeenten van het Vlaamse Gewest; schrijf de naam voluit.',
    ],
    ['nis', '', 'Gemeente: kies een gemeente, of verwijder deze rij.'],
  ])('%s %j', (naam, getypt, tekst) => {
    const { inhoud, fouten, ingevoerd } = lees({ [naam]: getypt });
    expect(fouten).toEqual([{ pad: naam, tekst }]);
    expect(ingevoerd).toEqual({ [naam]: getypt });
    expect(inhoud).toEqual(HUIDIG);
  });

  test.each([
    ['31', '2', '2026', '31 februari 2026 bestaat niet; die maand telt 28 dagen.'],
    ['29', 'februari', '2026', '29 februari 2026 bestaat niet; die maand telt 28 dagen.'],
    ['1', '3', '26', 'welk jaar is “26”: 1926 of 2026? Schrijf het jaar met vier cijfers.'],
    ['1', '13', '2026', '“13” is geen maand; schrijf 1 tot 12 of de naam van de maand.'],
    ['1', 'ma', '2026', '“ma” is geen maand; schrijf 1 tot 12 of de naam van de maand.'],
    ['32', '1', '2026', '“32” is geen dag; schrijf een getal van 1 tot en met 31.'],
    ['1', '1', '0026', '“0026” is geen jaar; schrijf vier cijfers, bijvoorbeeld 2026.'],
    ['', '1', '2026', 'het deel “dag” ontbreekt; vul dag, maand en jaar in, of laat ze alle drie leeg.'],
  ])('the day %s %s %s', (dag, maand, jaar, tekst) => {
    const velden = { 'dag.dag': dag, 'dag.maand': maand, 'dag.jaar': jaar };
    const { inhoud, fouten, ingevoerd } = lees(velden);
    expect(fouten).toEqual([{ pad: 'dag', tekst: `Peildatum: ${tekst}` }]);
    expect(ingevoerd).toEqual(velden);
    expect(inhoud).toEqual(HUIDIG);
  });

  test('one bad answer does not hold back the others', () => {
    const { inhoud, fouten } = lees({ aantal: 'veel', kort: 'nieuw' });
    expect(fouten).toHaveLength(1);
    expect(inhoud).toEqual({ ...HUIDIG, kort: 'nieuw' });
  });

  test('an ondernemingsnummer with wrong check digits', () => {
    const huidig = woonmaatschappij.parse({});
    const gelezen = leesFormulier(vragenWoonmaatschappij, [['ondernemingsnummer', '0123.456.789']], huidig, CONTEXT);
    expect(gelezen.fouten[0]?.tekst).toBe(
      'Ondernemingsnummer: “0123.456.789” is geen geldig ondernemingsnummer: tien cijfers, de laatste twee zijn controlecijfers.',
    );
    expect(gelezen.inhoud).toEqual(huidig);
  });
});

describe('several out of a fixed list', () => {
  const vragen: readonly Vraag[] = [
    {
      naam: 'dagen',
      soort: 'meerkeuze',
      label: 'Dagen',
      mogelijkheden: ['ma', 'di', 'wo'].map((waarde) => ({ waarde, label: waarde })),
    },
  ];
  test.each<[string, [string, string][], string[]]>([
    [
      'what is ticked, in the order of the list',
      [
        ['dagen.wo', 'ja'],
        ['dagen.ma', 'ja'],
        ['dagen.di', 'nee'],
      ],
      ['ma', 'wo'],
    ],
    [
      'a box counts after its hidden no',
      [
        ['dagen.wo', 'nee'],
        ['dagen.wo', 'ja'],
      ],
      ['di', 'wo'],
    ],
    ['a box that is not in the form stays', [['dagen.ma', 'ja']], ['ma', 'di']],
    [
      'nothing is an answer too',
      [
        ['dagen.ma', 'nee'],
        ['dagen.di', 'nee'],
        ['dagen.wo', 'nee'],
      ],
      [],
    ],
    ['a word that is none of the list', [['dagen.zo', 'ja']], ['di']],
  ])('%s', (_, velden, verwacht) => {
    expect(leesFormulier(vragen, velden, { dagen: ['di'] }, CONTEXT)).toMatchObject({
      inhoud: { dagen: verwacht },
      fouten: [],
    });
  });
});

test('what the program keeps cannot be typed', () => {
  const vragen: readonly Vraag[] = [{ naam: 'overgenomen', soort: 'programma', label: 'Overgenomen' }];
  const huidig = { overgenomen: { op: '2026-01-01' } };
  const velden: [string, string][] = [
    ['overgenomen.op', '2020-01-01'],
    ['overgenomen', 'x'],
  ];
  expect(leesFormulier(vragen, velden, huidig, CONTEXT).inhoud).toEqual(huidig);
});

describe('lists', () => {
  const punt = (naam: string, openingsuren = '') => ({ naam, openingsuren });
  const huidig = woonmaatschappij.parse({ contactpunten: [punt('A', 'ochtend'), punt('B', 'middag')] });
  const namen = (velden: [string, string][], was: unknown = huidig) => {
    const { inhoud } = leesFormulier(vragenWoonmaatschappij, velden, was, CONTEXT);
    return (inhoud as typeof huidig).contactpunten.map(({ naam, openingsuren }) => `${naam} ${openingsuren}`.trim());
  };

  test.each<[string, [string, string][], string[]]>([
    [
      'an item that the form changes keeps its other answers',
      [['contactpunten.1.naam', 'C']],
      ['A ochtend', 'C middag'],
    ],
    [
      'a whole list in the order of the form',
      [
        ['contactpunten.aanwezig', '1'],
        ['contactpunten.1.naam', 'B'],
        ['contactpunten.0.naam', 'A'],
      ],
      ['B middag', 'A ochtend'],
    ],
    [
      'an item without fields is there by its marker',
      [
        ['contactpunten.aanwezig', '1'],
        ['contactpunten.1.aanwezig', '1'],
      ],
      ['B middag'],
    ],
    ['a whole list without items', [['contactpunten.aanwezig', '1']], []],
    ['a new item comes last', [['contactpunten.7.naam', 'N']], ['A ochtend', 'B middag', 'N']],
    ['a list that is not in the form', [['naam', 'x']], ['A ochtend', 'B middag']],
    [
      'a place that is none',
      [
        ['contactpunten.x.naam', 'x'],
        ['contactpunten.-1.naam', 'x'],
      ],
      ['A ochtend', 'B middag'],
    ],
  ])('%s', (_, velden, verwacht) => {
    expect(namen(velden)).toEqual(verwacht);
  });

  test('an error is told at the place that the item has in the new list', () => {
    const velden: [string, string][] = [
      ['stappen.aanwezig', '1'],
      ['stappen.5.jaren', '8'],
      ['stappen.2.jaren', 'acht'],
    ];
    const { fouten, ingevoerd } = leesFormulier(vragenWoonbinding, velden, woonbinding.parse({}), CONTEXT);
    expect(fouten.map(({ pad }) => pad)).toEqual(['stappen.1.jaren']);
    expect(fouten[0]?.tekst).toContain('(stap 2)');
    expect(ingevoerd).toEqual({ 'stappen.1.jaren': 'acht' });
  });

  test('a row drawn for a gemeente is kept only when it is filled in', () => {
    const rij = (plek: number, nis: string, jaar: string): [string, string][] => [
      [`consensus.${plek}.aanwezig`, '0'],
      [`consensus.${plek}.gemeente`, nis],
      [`consensus.${plek}.datum.dag`, jaar === '' ? '' : '1'],
      [`consensus.${plek}.datum.maand`, jaar === '' ? '' : '3'],
      [`consensus.${plek}.datum.jaar`, jaar],
    ];
    const velden = [['consensus.aanwezig', '1'], ...rij(0, '42003', ''), ...rij(1, '42004', '2026')] as [
      string,
      string,
    ][];
    const { inhoud } = leesFormulier(vragenWoonbinding, velden, woonbinding.parse({}), CONTEXT);
    expect(inhoud).toMatchObject({ consensus: [{ gemeente: '42004', datum: '2026-03-01' }] });
  });
});

test.each(['__proto__', 'constructor', 'versie.__proto__', 'contactpunten.0.constructor.naam'])(
  'the name %s is left out',
  (naam) => {
    const huidig = woonmaatschappij.parse({});
    const { inhoud, fouten } = leesFormulier(vragenWoonmaatschappij, [[`${naam}.nummer`, 'x']], huidig, CONTEXT);
    expect(inhoud).toEqual(huidig);
    expect(fouten).toEqual([]);
    expect(({} as Record<string, unknown>).nummer).toBeUndefined();
  },
);

test('ten times as many fields take no more than some ten times as long', () => {
  const velden = (n: number) =>
    Array.from({ length: n }, (_, plek): [string, string] => [`contactpunten.${plek}.naam`, `punt ${plek}`]);
  const huidig = woonmaatschappij.parse({});
  const duur = (n: number) => {
    const begin = performance.now();
    leesFormulier(vragenWoonmaatschappij, [['contactpunten.aanwezig', '1'], ...velden(n)], huidig, CONTEXT);
    return performance.now() - begin;
  };
  duur(5000);
  const [kort, lang] = [Math.min(duur(2000), duur(2000), duur(2000)), Math.min(duur(20_000), duur(20_000))];
  expect(lang).toBeLessThan(40 * Math.max(kort, 1));
});
