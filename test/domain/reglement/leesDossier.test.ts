import { describe, expect, test } from 'vitest';
import { leesDossier } from '../../../app/domain/reglement/leesDossier.ts';
import { alsOpmerking } from '../../../app/domain/reglement/opmerkingen.ts';
import { jpeg } from './beeld.ts';

const kop = { formaat: 'toewijs-dossier', versie: 1 };
const lees = (inhoud: object) => leesDossier(JSON.stringify({ ...kop, ...inhoud }));

function fouten(uitkomst: ReturnType<typeof leesDossier>): string[] {
  if (uitkomst.ok) throw new Error('this dossier was accepted');
  return uitkomst.fouten;
}

const inGemeenten = (...gemeenten: object[]) => ({ hoofdstukken: { gemeenten: { gemeenten } } });
const gent = (velden: object = {}) => inGemeenten({ nis: '44021', ...velden });
const wm = (velden: object) => ({ hoofdstukken: { woonmaatschappij: velden } });
const groep = (sleutel: string) => ({ sleutel });
const PLEK = 'hoofdstukken › gemeenten › gemeenten (nr. 1)';

describe('a file that is no dossier', () => {
  test.each([
    { geval: 'nothing', tekst: ' \n', melding: 'Het bestand is leeg' },
    { geval: 'no JSON', tekst: 'beste lezer', melding: 'geen geldige JSON. Lees na bij: beste leze' },
    { geval: 'a comma too many', tekst: '{\n  "titel": "x",\n}', melding: 'Lees na bij regel 3, teken 1.' },
    { geval: 'cut off', tekst: '{"titel": "x', melding: 'geen geldige JSON. Lees na bij regel 1, teken 13.' },
    { geval: 'a list', tekst: '[]', melding: 'één JSON-object; gekregen: een lijst' },
    { geval: 'null', tekst: 'null', melding: 'één JSON-object; gekregen: null' },
    { geval: '50 MB', tekst: ' '.repeat(50 * 1024 * 1024), melding: 'te groot: 50 MB; hoogstens 5 MB' },
    {
      geval: 'just over 5 MB in bytes, not in characters',
      tekst: `"${'é'.repeat(2_700_000)}"`,
      melding: 'te groot: 6 MB',
    },
    {
      geval: 'nested 100.000 deep',
      tekst: '['.repeat(100_000) + ']'.repeat(100_000),
      melding: 'dieper dan 30 niveaus',
    },
    { geval: 'a million values', tekst: `[${'1,'.repeat(1_000_000)}1]`, melding: 'meer dan 400.000 waarden' },
  ])('$geval', ({ tekst, melding }) => {
    expect(fouten(leesDossier(tekst))).toEqual([expect.stringContaining(melding)]);
  });

  test.each([
    {
      geval: 'another version',
      velden: { versie: 2 },
      melding: 'versie: dit programma leest versie 1 van het dossierbestand; gekregen: 2.',
    },
    {
      geval: 'no version',
      velden: { versie: undefined },
      melding: 'versie: dit programma leest versie 1 van het dossierbestand; gekregen: niets.',
    },
    {
      geval: 'another format',
      velden: { formaat: 'brief' },
      melding: 'formaat: dit is geen dossierbestand van Toewijs; verwacht: "toewijs-dossier", gekregen: "brief".',
    },
  ])('$geval', ({ velden, melding }) => {
    expect(fouten(lees(velden))).toEqual([melding]);
  });
});

test.each<{ geval: string; velden: object; melding: string }>([
  {
    geval: 'a negative count',
    velden: gent({ inwoners: { totaal: -1 } }),
    melding: `${PLEK} › inwoners › totaal: mag niet kleiner dan 0 zijn; gekregen: -1.`,
  },
  {
    geval: 'a fraction',
    velden: gent({ inwoners: { totaal: 1.5 } }),
    melding: `${PLEK} › inwoners › totaal: moet een geheel getal zijn; gekregen: 1.5.`,
  },
  {
    geval: 'a huge count',
    velden: gent({ inwoners: { totaal: 1e30 } }),
    melding: `${PLEK} › inwoners › totaal: mag hoogstens 9.999.999 zijn; gekregen: 1e+30.`,
  },
  {
    geval: 'a count as text',
    velden: gent({ inwoners: { totaal: '12' } }),
    melding: `${PLEK} › inwoners › totaal: moet een getal zijn; gekregen: "12".`,
  },
  {
    geval: 'a day that does not exist',
    velden: gent({ inwoners: { peildatum: '2025-02-30' } }),
    melding: `${PLEK} › inwoners › peildatum: is geen bestaande datum; schrijf jaar-maand-dag, bijvoorbeeld "2025-02-28"; gekregen: "2025-02-30".`,
  },
  {
    geval: 'a day written another way',
    velden: gent({ inwoners: { peildatum: '1/2/2025' } }),
    melding: `${PLEK} › inwoners › peildatum: is geen bestaande datum; schrijf jaar-maand-dag, bijvoorbeeld "2025-02-28"; gekregen: "1/2/2025".`,
  },
  {
    geval: 'wrong check digits',
    velden: wm({ ondernemingsnummer: '0403.199.703' }),
    melding:
      'hoofdstukken › woonmaatschappij › ondernemingsnummer: is geen geldig ondernemingsnummer: tien cijfers, de laatste twee zijn controlecijfers; gekregen: "0403.199.703".',
  },
  {
    geval: 'a font that is no name',
    velden: wm({ huisstijl: { lettertype: 'x;y:{}' } }),
    melding:
      'hoofdstukken › woonmaatschappij › huisstijl › lettertype: is geen naam van een lettertype: letters, cijfers en spaties, hoogstens 60; gekregen: "x;y:{}".',
  },
  {
    geval: '100.000 characters',
    velden: { hoofdstukken: { slotbepalingen: { evaluatie: 'a'.repeat(100_000) } } },
    melding: 'hoofdstukken › slotbepalingen › evaluatie: telt 100.000 tekens; hoogstens 20.000.',
  },
  {
    geval: 'a gemeente that is none of the 285',
    velden: inGemeenten({ nis: '21004' }),
    melding: `${PLEK} › nis: is geen NIS-code van een van de 285 gemeenten van het Vlaamse Gewest; gekregen: "21004".`,
  },
  {
    geval: 'no NIS code',
    velden: inGemeenten({ nis: 'Gent' }),
    melding: `${PLEK} › nis: is geen NIS-code: precies vijf cijfers; gekregen: "Gent".`,
  },
  {
    geval: 'a gemeente without its code',
    velden: inGemeenten({}),
    melding: `${PLEK} › nis: ontbreekt; verwacht: een tekst.`,
  },
  {
    geval: 'a gemeente twice',
    velden: inGemeenten({ nis: '44021' }, { nis: '41002' }, { nis: '44021' }),
    melding: 'hoofdstukken › gemeenten › gemeenten (nr. 3) › nis: De gemeente Gent staat er al, als nr. 1.',
  },
  {
    geval: 'a deel 2 of no gemeente',
    velden: { perGemeente: { '99999': {} } },
    melding:
      'perGemeente › 99999: is geen NIS-code van een van de 285 gemeenten van het Vlaamse Gewest; gekregen: "99999".',
  },
  {
    geval: 'a deel 2 under a name',
    velden: { perGemeente: { Gent: {} } },
    melding: 'perGemeente › Gent: is geen NIS-code: een sleutel van perGemeente is precies vijf cijfers.',
  },
  {
    geval: 'the same key twice in a list',
    velden: { hoofdstukken: { doelgroepen: { doelgroepen: [groep('65-plus'), groep('65-plus')] } } },
    melding: 'hoofdstukken › doelgroepen › doelgroepen (nr. 2) › sleutel: De sleutel 65-plus staat er al, als nr. 1.',
  },
  {
    geval: 'two plans for one doelgroep',
    velden: { hoofdstukken: { doelgroepenplannen: { plannen: [{ doelgroep: 'nah' }, { doelgroep: 'nah' }] } } },
    melding:
      'hoofdstukken › doelgroepenplannen › plannen (nr. 2) › doelgroep: Een plan voor de doelgroep nah staat er al, als nr. 1.',
  },
  {
    geval: 'a key with capitals',
    velden: { hoofdstukken: { doelgroepen: { doelgroepen: [groep('NAH')] } } },
    melding:
      'hoofdstukken › doelgroepen › doelgroepen (nr. 1) › sleutel: is geen geldige sleutel: hoogstens 60 kleine letters, cijfers en streepjes, te beginnen met letter of cijfer; gekregen: "NAH".',
  },
  {
    geval: 'a word that is no choice',
    velden: { hoofdstukken: { woonbinding: { strenger: 'soms' } } },
    melding: 'hoofdstukken › woonbinding › strenger: moet "gelijk", "per-gemeente" of "geen" zijn; gekregen: "soms".',
  },
  {
    geval: 'a colour by name',
    velden: wm({ huisstijl: { hoofdkleur: 'rood' } }),
    melding:
      'hoofdstukken › woonmaatschappij › huisstijl › hoofdkleur: is geen kleur: schrijf "#" met zes hexadecimale cijfers, of laat leeg; gekregen: "rood".',
  },
  {
    geval: 'a logo that is another picture',
    velden: wm({ huisstijl: { logo: { soort: 'image/png', inhoud: jpeg(2, 2) } } }),
    melding:
      'hoofdstukken › woonmaatschappij › huisstijl › logo › inhoud: is een afbeelding van de soort image/jpeg, maar het bestand zegt image/png.',
  },
  {
    geval: 'a row too many',
    velden: gent({ perType: { appartement: [1, 2, 3, 4, 5, 6] } }),
    melding: `${PLEK} › perType › appartement: telt 6 rijen; hoogstens 5.`,
  },
  {
    geval: 'a list where an object belongs',
    velden: { hoofdstukken: [] },
    melding: 'hoofdstukken: moet een object zijn; gekregen: een lijst.',
  },
  {
    geval: 'an unknown field',
    velden: gent({ burgers: 3 }),
    melding: `${PLEK} › burgers: onbekend veld; het programma kent het niet en zou het verliezen.`,
  },
  {
    geval: 'an unknown chapter',
    velden: { hoofdstukken: { huisdieren: {} } },
    melding: 'hoofdstukken › huisdieren: onbekend veld; het programma kent het niet en zou het verliezen.',
  },
  {
    geval: 'a field of every object',
    velden: { constructor: {} },
    melding: 'constructor: onbekend veld; het programma kent het niet en zou het verliezen.',
  },
])('$geval is one clear sentence', ({ velden, melding }) => {
  expect(fouten(lees(velden))).toEqual([melding]);
});

test.each([
  '{"__proto__": {"a": 1}}',
  '{"hoofdstukken": {"gemeenten": {"__proto__": []}}}',
  '{"perGemeente": {"__proto__": {}}}',
])('a prototype key is refused: %s', (tekst) => {
  const metKop = `${JSON.stringify(kop).slice(0, -1)},${tekst.slice(1)}`;
  expect(fouten(leesDossier(metKop))).toEqual([expect.stringContaining('__proto__: deze naam is niet toegelaten')]);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

test('people count the items of a list from 1; for programs the place is the one in the file', () => {
  const gelezen = leesDossier(JSON.stringify({ ...kop, ...inGemeenten({ nis: '44021' }, { nis: '44021' }) }));
  expect(gelezen).toEqual({
    ok: false,
    fouten: ['hoofdstukken › gemeenten › gemeenten (nr. 2) › nis: De gemeente Gent staat er al, als nr. 1.'],
    meldingen: [
      { pad: ['hoofdstukken', 'gemeenten', 'gemeenten', 1, 'nis'], tekst: 'De gemeente Gent staat er al, als nr. 1.' },
    ],
  });
});

test('everything that is wrong is reported together', () => {
  const velden = {
    ...kop,
    versie: 9,
    extra: 1,
    ...inGemeenten({ nis: '44021', inwoners: { totaal: -3, vanaf65: 1.5 } }, { nis: '44021' }),
  };
  const gevonden = fouten(leesDossier(JSON.stringify(velden))).map((fout) => fout.split(':')[0]);
  expect(gevonden).toEqual([
    'versie',
    `${PLEK} › inwoners › totaal`,
    `${PLEK} › inwoners › vanaf65`,
    'extra',
    'hoofdstukken › gemeenten › gemeenten (nr. 2) › nis',
  ]);
});

test.each([
  '\u0000\u0007\u001b[31m',
  '{{jaren}} {{{x}}}',
  '**vet** | cel |',
  '<script>alert(1)</script>',
  '\u202eomgekeerd',
  '\ud800',
  '😀',
])('the text %j is a text like any other and stays as it is', (tekst) => {
  const uitkomst = lees({ titel: tekst, hoofdstukken: { slotbepalingen: { evaluatie: tekst } } });
  expect(uitkomst).toMatchObject({
    ok: true,
    dossier: { titel: tekst, hoofdstukken: { slotbepalingen: { evaluatie: tekst } } },
  });
});

test('a message never repeats characters that steer a terminal', () => {
  const gevonden = fouten(lees({ 'a\u001b[31m\u202e': 1, titel: ['x'], perGemeente: { '\u009b': {} } })).join('\n');
  expect(gevonden).not.toMatch(/[\u001b\u202e\u009b]/);
});

describe('what is left out is read as empty, and named', () => {
  const opmerkingen = (velden: object) => {
    const uitkomst = lees(velden);
    if (!uitkomst.ok) throw new Error(uitkomst.fouten.join('\n'));
    return uitkomst.opmerkingen.map(alsOpmerking).join('\n');
  };

  test('chapters of the gebied', () => {
    const zin = opmerkingen({ hoofdstukken: { toewijzingsraad: {} } });
    expect(zin).toContain('2.1 Langdurige woonbinding (woonbinding)');
    expect(zin).toContain('Definities (definities)');
    expect(zin).not.toContain('toewijzingsraad');
  });

  test('deel 2 of a gemeente, or a chapter of it', () => {
    const zin = opmerkingen({
      ...inGemeenten({ nis: '44021' }, { nis: '41002' }),
      perGemeente: { '41002': { woonbinding: {} } },
    });
    expect(zin).toContain('Geen deel 2 in het bestand, dus leeg gelezen: Gent.');
    expect(zin).toContain(
      'Specifieke doelgroepen van Aalst (doelgroepen) en Doelgroepenplan van Aalst (doelgroepenplannen).',
    );
  });

  test('deel 2 of a gemeente that is not in 1.2 is kept and named', () => {
    expect(opmerkingen({ ...gent(), perGemeente: { '41002': {} } })).toContain('staat niet in 1.2: Aalst.');
  });
});

test('a byte order mark in front does not matter', () => {
  expect(leesDossier(`\uFEFF${JSON.stringify(kop)}`).ok).toBe(true);
});

test('a file in which the patrimonium is a list of addresses is still read', () => {
  const gelezen = lees({ hoofdstukken: { patrimonium: { adressen: [{ gemeente: '44021', adres: 'Dorp 1 bus 2' }] } } });
  expect(gelezen.ok && gelezen.dossier.hoofdstukken.patrimonium.woningen).toMatchObject([
    { gemeente: '44021', straat: 'Dorp 1 bus 2', slaapkamers: null },
  ]);
});
