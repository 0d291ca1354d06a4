import { describe, expect, test } from 'vitest';
import { maakOverzicht } from '../../app/domain/cijfers/overzicht.ts';
import { houdtTegen, toets, vraagtReden } from '../../app/domain/regels/index.ts';
import { plaatssleutel } from '../../app/domain/regels/plaats.ts';
import type { Niveau } from '../../app/domain/regels/regel.ts';
import { leesDossier } from '../../app/domain/reglement/leesDossier.ts';
import { schrijfDossier } from '../../app/domain/reglement/schrijfDossier.ts';
import { leesDemo, leesDemotekst } from './lees.ts';
import { gepubliceerdeVensters, teksten, vensters, vingerafdruk } from './vensters.ts';

const DEMOS = ['stek92', 'stek92-verbeterd'] as const;
/** The address of a page is quoted as it is. */
const ADRES = 'www caw be kennisbank wat is housing first';

/** What the published reglement leaves out. */
const BLOKKEERT = [
  'P3-NOEMER gebied/gemeenten/woningen/@42006',
  'P3-NOEMER gebied/gemeenten/woningen/@42011',
  'WB-GEBIED gebied/woonbinding/consensus',
];

/** Where it departs from what is usual without a reason, and where it contradicts itself. */
const WAARSCHUWT = [
  'P3-TIJDELIJK gebied/doelgroepen/doorgangswoning/telwijze',
  'P3-TERUGVAL gebied/doelgroepen/ouderen/terugval',
  'TR-NOOD gebied/doelgroepenplannen/doorgangswoning/nood',
  'TR-NOOD gebied/doelgroepenplannen/housing-first/nood',
  'TR-NOOD gemeente/42003/doelgroepenplannen/zorgbehoevend/nood',
  'TR-NOOD gemeente/42004/doelgroepenplannen/nah/nood',
  'TR-CIJFERS gebied/toewijzingsraad/operationeleRol.beslistOp',
  'TR-CIJFERS gebied/doelgroepen/doorgangswoning/verdeling.hoger.42006',
];

const bevindingen = (naam: (typeof DEMOS)[number]) => toets(maakOverzicht(leesDemo(naam)));

describe.each(DEMOS)('%s', (naam) => {
  test('is read without a remark and written again as the same file', () => {
    const tekst = leesDemotekst(naam);
    expect(leesDossier(tekst)).toMatchObject({ ok: true, opmerkingen: [] });
    expect(schrijfDossier(leesDemo(naam))).toBe(tekst);
  });

  test('no eight words in a row are those of the published text', () => {
    const gepubliceerd = gepubliceerdeVensters();
    expect(gepubliceerd).toContain(vingerafdruk(ADRES));
    const gekopieerd = teksten(leesDemo(naam))
      .flatMap(vensters)
      .filter((venster) => venster !== ADRES && gepubliceerd.has(vingerafdruk(venster)));
    expect(gekopieerd).toEqual([]);
  });

  test('members of the toewijzingsraad are functions, not names', () => {
    const { voorzitter, lokaleBesturen, actoren } = leesDemo(naam).hoofdstukken.toewijzingsraad;
    const leden = [voorzitter, ...[...lokaleBesturen, ...actoren].flatMap(({ leden }) => leden)];
    expect(leden).toHaveLength(21);
    expect(leden.filter(({ functie, naam }) => functie === '' || naam !== '')).toEqual([]);
  });

  test('every gemeente has its deel 2', () => {
    const { hoofdstukken, perGemeente } = leesDemo(naam);
    expect(Object.keys(perGemeente)).toEqual(hoofdstukken.gemeenten.gemeenten.map(({ nis }) => nis));
  });
});

describe('the published reglement', () => {
  const alle = bevindingen('stek92');
  const sleutels = (niveau: Niveau) =>
    alle.filter((bevinding) => bevinding.niveau === niveau).map(({ id, plaats }) => `${id} ${plaatssleutel(plaats)}`);

  test('is held back by what was left out', () => {
    expect(sleutels('blokkeert')).toEqual(BLOKKEERT);
  });

  test('is asked for reasons where it leaves the usual way', () => {
    expect(sleutels('waarschuwt')).toEqual(WAARSCHUWT);
  });

  test.each(['WB-PERIODE', 'WB-DEELVERZAMELING'])('its 15 years in 20 are remarked on by %s', (regel) => {
    expect(sleutels('adviseert')).toContain(`${regel} gebied/woonbinding/stappen.0`);
  });
});

describe('the improved reglement', () => {
  test('nothing blocks', () => {
    expect(bevindingen('stek92-verbeterd').filter(houdtTegen)).toEqual([]);
  });

  test('every warning has its reason', () => {
    expect(bevindingen('stek92-verbeterd').filter(vraagtReden)).toEqual([]);
  });

  test('a reason is given to a warning that is there', () => {
    const gevonden = bevindingen('stek92-verbeterd').map(({ id, plaats }) => `${id} ${plaatssleutel(plaats)}`);
    const antwoorden = leesDemo('stek92-verbeterd').antwoorden.map(({ regel, plaats }) => `${regel} ${plaats}`);
    expect(antwoorden.filter((antwoord) => !gevonden.includes(antwoord))).toEqual([]);
  });

  test('whatever is invented says so in its own chapter', () => {
    const voor = leesDemo('stek92').hoofdstukken;
    const na = leesDemo('stek92-verbeterd').hoofdstukken;
    const namen = Object.keys(voor) as (keyof typeof voor)[];
    const anders = namen.filter((naam) => JSON.stringify(voor[naam]) !== JSON.stringify(na[naam]));
    expect(anders.length).toBeGreaterThan(0);
    expect(anders.filter((naam) => !/voorbeeld/i.test(JSON.stringify(na[naam])))).toEqual([]);
    expect(leesDemo('stek92-verbeterd').antwoorden.filter(({ reden }) => !/voorbeeld/i.test(reden))).toEqual([]);
  });
});
