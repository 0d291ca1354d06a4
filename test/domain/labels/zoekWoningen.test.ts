import { describe, expect, test } from 'vitest';
import { doelgroepenVan, gelabeldVoor } from '../../../app/domain/labels/doelgroepenMetLabels.ts';
import { type Zoekvraag, zoekWoningen } from '../../../app/domain/labels/zoekWoningen.ts';
import { straatregel } from '../../../app/domain/patrimonium/adres.ts';
import { BERLARE, BUGGENHOUT } from '../hulp/eenDossier.ts';
import { doelgroepVan, dossierMet, inDorp, metLabels } from './hulp.ts';

const WONINGEN = [
  inDorp('12', { type: 'appartement', slaapkamers: 2, toegang: 'lift', project: 'Résidence Zon', kenmerk: 'W-0001' }),
  inDorp('2', { type: 'appartement', slaapkamers: 0, toegang: 'trap' }),
  inDorp('1', { gemeente: BUGGENHOUT, straat: 'Kerkstraat', postcode: '9255', slaapkamers: 3 }),
  inDorp('112', { type: 'eengezinswoning', slaapkamers: 3, toegang: 'gelijkvloers' }),
];
const DOSSIER = dossierMet([metLabels('zorg', ['Dorpstraat 2']), metLabels('ouderen', ['DORPSTR. 12'])], WONINGEN, [
  metLabels('eigen', []),
]);
const LEEG: Zoekvraag = { woorden: '', gemeente: '', type: '', slaapkamers: null, toegang: '', label: '' };
const zoek = (vraag: Partial<Zoekvraag>, hier = 'zorg') =>
  zoekWoningen(
    DOSSIER.hoofdstukken.patrimonium.woningen,
    { ...LEEG, ...vraag },
    gelabeldVoor(doelgroepenVan(DOSSIER)),
    doelgroepVan(DOSSIER, hier),
  ).map(({ woning }) => straatregel(woning));

describe('dwellings that are looked for', () => {
  test.each<{ geval: string; vraag: Partial<Zoekvraag>; gevonden: string[] }>([
    {
      geval: 'nothing asked: all, by gemeente and number',
      vraag: {},
      gevonden: ['Dorpstraat 2', 'Dorpstraat 12', 'Dorpstraat 112', 'Kerkstraat 1'],
    },
    { geval: 'a street and the begin of a number', vraag: { woorden: 'dorp 12' }, gevonden: ['Dorpstraat 12'] },
    { geval: 'a project without its accents', vraag: { woorden: 'residence' }, gevonden: ['Dorpstraat 12'] },
    { geval: 'an own reference', vraag: { woorden: 'W-0001' }, gevonden: ['Dorpstraat 12'] },
    { geval: 'a postcode', vraag: { woorden: '9255' }, gevonden: ['Kerkstraat 1'] },
    { geval: 'words of which one is nowhere', vraag: { woorden: 'dorp nergens' }, gevonden: [] },
    { geval: 'a gemeente', vraag: { gemeente: BUGGENHOUT }, gevonden: ['Kerkstraat 1'] },
    { geval: 'a type', vraag: { type: 'appartement' }, gevonden: ['Dorpstraat 2', 'Dorpstraat 12'] },
    { geval: 'a studio', vraag: { slaapkamers: 0 }, gevonden: ['Dorpstraat 2'] },
    { geval: 'access that is not known', vraag: { toegang: 'onbekend' }, gevonden: ['Kerkstraat 1'] },
    { geval: 'not labelled yet', vraag: { label: 'geen' }, gevonden: ['Dorpstraat 112', 'Kerkstraat 1'] },
    { geval: 'labelled here', vraag: { label: 'hier' }, gevonden: ['Dorpstraat 2'] },
    { geval: 'labelled for another, written otherwise', vraag: { label: 'elders' }, gevonden: ['Dorpstraat 12'] },
  ])('$geval', ({ vraag, gevonden }) => {
    expect(zoek(vraag)).toEqual(gevonden);
  });

  test('a doelgroep of deel 2 finds the dwellings of its own gemeente', () => {
    expect(doelgroepVan(DOSSIER, 'eigen').gemeente).toBe(BERLARE);
    expect(zoek({}, 'eigen')).not.toContain('Kerkstraat 1');
  });
});
