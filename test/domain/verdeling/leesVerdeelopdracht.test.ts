import { describe, expect, test } from 'vitest';
import { leesVerdeelopdracht } from '../../../app/domain/verdeling/leesVerdeelopdracht.ts';
import { KEMPEN } from './kempen.ts';

const goed = () => structuredClone(KEMPEN) as unknown as Record<string, never> & typeof KEMPEN;
const fouten = (inhoud: unknown): readonly string[] => {
  const gelezen = leesVerdeelopdracht(typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return gelezen.ok ? [] : gelezen.fouten;
};
const metZones = (zones: unknown) => ({ contingenten: KEMPEN.contingenten, zones });

test('a file with weights left out and delen left out is read whole', () => {
  const gelezen = leesVerdeelopdracht(
    '\uFEFF{"contingenten":[{"naam":"HF","aantal":0}],"zones":[{"naam":"A","gewicht":1},{"naam":"B","delen":[{"naam":"b","gewicht":2}]}]}',
  );
  expect(gelezen).toEqual({
    ok: true,
    opdracht: {
      contingenten: [{ naam: 'HF', aantal: 0 }],
      zones: [
        { naam: 'A', gewicht: 1, delen: [] },
        { naam: 'B', gewicht: null, delen: [{ naam: 'b', gewicht: 2 }] },
      ],
    },
  });
});

describe('what is wrong is said in Dutch, with its place', () => {
  test.each([
    { geval: 'nothing', inhoud: '', zin: 'Het bestand is leeg; verwacht: een verdeling als JSON.' },
    { geval: 'no JSON', inhoud: '{', zin: 'Het bestand is geen geldige JSON.' },
    { geval: 'a list', inhoud: [], zin: 'Een verdeling is één JSON-object met contingenten en zones' },
    { geval: 'no zones', inhoud: { contingenten: KEMPEN.contingenten }, zin: 'zones: ontbreekt; verwacht: een lijst.' },
    { geval: 'an empty list of zones', inhoud: metZones([]), zin: 'zones: telt 0 rijen; minstens 1.' },
    {
      geval: 'more zones than there are gemeenten',
      inhoud: metZones(Array.from({ length: 301 }, (_, k) => ({ naam: `z${k}`, gewicht: 1 }))),
      zin: 'zones: telt 301 rijen; hoogstens 300.',
    },
    {
      geval: 'half a dwelling',
      inhoud: metZones([{ naam: 'A', gewicht: 1.5 }]),
      zin: 'zones (nr. 1) › gewicht: moet een geheel getal zijn; gekregen: 1.5.',
    },
    {
      geval: 'a negative weight',
      inhoud: metZones([{ naam: 'A', gewicht: -1 }]),
      zin: 'zones (nr. 1) › gewicht: mag niet kleiner dan 0 zijn; gekregen: -1.',
    },
    {
      geval: 'a weight beyond what the program counts',
      inhoud: metZones([{ naam: 'A', gewicht: 1e300 }]),
      zin: 'zones (nr. 1) › gewicht: mag hoogstens 9.999.999 zijn',
    },
    {
      geval: 'a weight as text',
      inhoud: metZones([{ naam: 'A', gewicht: '5' }]),
      zin: 'zones (nr. 1) › gewicht: moet een getal zijn; gekregen: "5".',
    },
    {
      geval: 'a field that does not exist',
      inhoud: metZones([{ naam: 'A', gewicht: 1, kleur: 'rood' }]),
      zin: 'zones (nr. 1) › kleur: onbekend veld',
    },
    {
      geval: 'a zone without weight or delen',
      inhoud: metZones([{ naam: 'A' }]),
      zin: 'zones (nr. 1) › gewicht: ontbreekt; een zone zonder delen heeft een gewicht nodig.',
    },
    {
      geval: 'a zone that differs from its delen',
      inhoud: metZones([{ naam: 'A', gewicht: 3, delen: [{ naam: 'a', gewicht: 2 }] }]),
      zin: 'zones (nr. 1) › gewicht: is 3, maar de delen van A wegen samen 2; verbeter een van beide, of laat het gewicht van de zone weg.',
    },
    {
      geval: 'a deel without weight',
      inhoud: metZones([{ naam: 'A', delen: [{ naam: 'a' }] }]),
      zin: 'zones (nr. 1) › delen (nr. 1) › gewicht: ontbreekt; verwacht: een getal.',
    },
    {
      geval: 'a name twice, but for capitals and blanks',
      inhoud: metZones([
        { naam: 'Hamme', gewicht: 1 },
        { naam: ' hamme ', gewicht: 2 },
      ]),
      zin: 'zones (nr. 2) › naam: hamme staat er al, als nr. 1; elke naam mag maar één keer.',
    },
    {
      geval: 'a deel twice in one zone',
      inhoud: metZones([{ naam: 'A', delen: ['x', 'x'].map((naam) => ({ naam, gewicht: 1 })) }]),
      zin: 'zones (nr. 1) › delen (nr. 2) › naam: x staat er al, als nr. 1',
    },
    {
      geval: 'a zone without a name',
      inhoud: metZones([{ naam: ' ', gewicht: 1 }]),
      zin: 'zones (nr. 1) › naam: is leeg',
    },
    {
      geval: 'a name that steers a terminal',
      inhoud: metZones([{ naam: '\u001b[2J', gewicht: 1 }]),
      zin: 'zones (nr. 1) › naam: bevat tekens die niet gedrukt kunnen worden',
    },
    {
      geval: 'nobody who weighs anything',
      inhoud: metZones([{ naam: 'A', gewicht: 0 }]),
      zin: 'zones: alle gewichten samen zijn 0; geef minstens één zone een gewicht.',
    },
    {
      geval: 'a field named __proto__',
      inhoud: `{"__proto__":{},"contingenten":[{"naam":"A","aantal":1}],"zones":[{"naam":"A","gewicht":1}]}`,
      zin: '__proto__: deze naam is niet toegelaten',
    },
  ])('$geval', ({ inhoud, zin }) => {
    expect(fouten(inhoud).join('\n')).toContain(zin);
  });

  test('everything at once, not only the first', () => {
    const fout = { contingenten: [{ naam: 'A', aantal: -1 }], zones: [{ naam: 'A', gewicht: 'veel' }] };
    expect(fouten(fout)).toHaveLength(2);
  });
});

test('the same deel may stand in two zones', () => {
  const twee = ['A', 'B'].map((naam) => ({ naam, delen: [{ naam: 'centrum', gewicht: 1 }] }));
  expect(fouten({ ...goed(), zones: twee })).toEqual([]);
});
