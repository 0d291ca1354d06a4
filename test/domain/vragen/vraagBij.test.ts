import { describe, expect, test } from 'vitest';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { toets } from '../../../app/domain/regels/index.ts';
import { inDoelgroep, inGebied, inGemeente, type Plaats } from '../../../app/domain/regels/plaats.ts';
import type { Dossier } from '../../../app/domain/reglement/dossier.ts';
import { vragenVan } from '../../../app/domain/vragen/index.ts';
import { lijstOp } from '../../../app/domain/vragen/lijstOp.ts';
import { vraagBijPlaats } from '../../../app/domain/vragen/vraagBij.ts';
import { leesDemo } from '../../demo/lees.ts';
import {
  BERLARE,
  BUGGENHOUT,
  eenDoelgroep,
  eenDoelgroepOuderen,
  eenDossier,
  eenGemeente,
  eenPlan,
} from '../hulp/eenDossier.ts';
import { gaafDossier } from '../hulp/gaafDossier.ts';
import { loopVragen } from './loopVragen.ts';

/** A dossier in which much is wrong, so that many rules speak. */
const slechtDossier = (): Dossier =>
  eenDossier(
    {
      gemeenten: {
        gemeenten: [
          eenGemeente(BERLARE, 30, {
            kleineWoningen: { aantal: 40 },
            inwoners: { totaal: 10, vanaf65: 20 },
            kandidaten: { totaal: 5, vanaf65: 9 },
          }),
          eenGemeente(BUGGENHOUT),
        ],
        woningenGebied: [{ verhuurder: 'De Woonmaatschappij', aantal: 5 }],
      },
      toewijzingsraad: {
        opgerichtOp: '2025-01-01',
        operationeleRol: { keuze: 'geen', beslistOp: '2024-01-01' },
        voorzitter: { vanWoonmaatschappij: false },
        afspraken: { nieuweGoedkeuringBijVervanging: true },
      },
      woonmaatschappij: { versie: { ingangsdatum: '2025-01-01', goedgekeurdOp: '2026-01-01' } },
      slotbepalingen: { inwerking: { soort: 'datum', datum: '2025-02-01' } },
      woonbinding: {
        metGebied: true,
        strenger: 'gelijk',
        stappen: [
          { jaren: 3, periode: 6 },
          { jaren: 15, periode: 20, factor: 'werk' },
        ],
        motivering: 'Wie in de gemeente werkt, krijgt voorrang.',
      },
      doelgroepen: {
        doelgroepen: [
          eenDoelgroepOuderen({
            leeftijdVanaf: 60,
            aantallen: [
              { gemeente: BERLARE, aantal: 28 },
              { gemeente: BERLARE, aantal: 29 },
              { gemeente: '11001', aantal: 2 },
            ],
            woningen: [
              { gemeente: BERLARE, adres: 'Kerkstraat 1', slaapkamers: 4, toegang: 'trap' },
              { gemeente: BERLARE, adres: 'Kerkstraat 1', slaapkamers: 4, toegang: 'trap' },
            ],
            verdeling: { basis: 'inwoners', hoger: [{ gemeente: BUGGENHOUT, reden: 'groter' }] },
          }),
          eenDoelgroep({
            telwijze: 'per-jaar',
            lijst: { keuze: 'niet-op-de-lijst', item: '', motivering: '' },
            aantallen: [{ gemeente: BERLARE, aantal: 9 }],
            terugval: { keuze: 'andere', tekst: 'pijler 4', reden: '' },
            bepalingen: [
              {
                sleutel: 'eigen',
                titel: 'Eigen',
                tekst: 'Het huurcontract eindigt van rechtswege als de begeleiding stopt.',
              },
            ],
          }),
        ],
      },
      vrijeHoofdstukken: {
        hoofdstukken: [
          {
            sleutel: 'leefbaar',
            plaats: 'vooraan',
            titel: 'Leefbaarheidsplan',
            tekst: 'Het leefbaarheidsplan geeft wie hier geboren is in de gemeente voorrang.',
          },
        ],
      },
    },
    {
      [BERLARE]: {
        doelgroepen: {
          doelgroepen: [eenDoelgroep({ sleutel: 'eigen', aantallen: [{ gemeente: BERLARE, aantal: 3 }] })],
        },
        doelgroepenplannen: {
          plannen: [
            eenPlan('eigen', {
              begeleiding: {
                nodig: true,
                motivering: 'Het huurcontract eindigt automatisch als de begeleiding stopt.',
              },
            }),
          ],
        },
      },
    },
  );

const DOSSIERS: [string, () => Dossier, number][] = [
  ['stek92', () => leesDemo('stek92'), 8],
  ['stek92-verbeterd', () => leesDemo('stek92-verbeterd'), 8],
  ['a dossier in which much is wrong', slechtDossier, 25],
  ['an empty dossier', () => eenDossier(), 1],
];

/** The paths of all questions of a chapter, with '*' for places in lists, groups and items too. */
function bestaatVraag(plaats: { pad: string; adres: Parameters<typeof vragenVan>[0] }): boolean {
  const vragen = vragenVan(plaats.adres, null);
  const vorm = plaats.pad
    .split('.')
    .map((deel, plek, delen) => (/^\d+$/.test(deel) && lijstOp(vragen, delen.slice(0, plek).join('.')) ? '*' : deel))
    .join('.');
  return [...loopVragen(vragen)].some(
    ({ pad, vraag }) => pad === vorm || (vraag.soort === 'lijst' && `${pad}.*` === vorm),
  );
}

test.each(DOSSIERS)('every bevinding of %s leads to a question', (_, maak, minstens) => {
  const dossier = maak();
  const bevindingen = toets(maakOverzicht(dossier));
  expect(bevindingen.length).toBeGreaterThanOrEqual(minstens);
  const zonder = bevindingen
    .map(({ id, plaats }) => ({ id, veld: plaats.veld, ...vraagBijPlaats(dossier, plaats) }))
    .filter((link) => link.pad === '' || !bestaatVraag(link));
  expect(zonder).toEqual([]);
});

describe('the nearest question', () => {
  const dossier = gaafDossier();
  test.each<[string, Plaats, string]>([
    ['the row of a landlord', inGebied('gemeenten', 'woningen', BUGGENHOUT), 'gemeenten.1.woningen'],
    ['part of the table by type', inGebied('gemeenten', 'perType.klein', BERLARE), 'gemeenten.0.perType'],
    ['a step', inGebied('woonbinding', 'stappen.0'), 'stappen.0'],
    ['a step that is gone', inGebied('woonbinding', 'stappen.4'), 'stappen'],
    ['the number of a gemeente', inDoelgroep(null, 'zorg', `aantallen.${BUGGENHOUT}`), 'doelgroepen.1.aantallen.1'],
    [
      'a gemeente that stands there twice',
      inDoelgroep(null, 'zorg', `aantallen.tweemaal.${BERLARE}`),
      'doelgroepen.1.aantallen.0',
    ],
    ['numbers outside the gebied', inDoelgroep(null, 'zorg', 'aantallen.buiten'), 'doelgroepen.1.aantallen'],
    ['a question that is hidden', inDoelgroep(null, 'zorg', 'uitweg'), 'doelgroepen.1'],
    ['a plan', inDoelgroep(null, 'zorg', 'nood', 'doelgroepenplannen'), 'plannen.0.nood'],
    ['a plan that is not there', inDoelgroep(null, 'ouderen', 'nood', 'doelgroepenplannen'), 'plannen'],
    ['a doelgroep that is gone', inDoelgroep(null, 'weg', 'telwijze'), 'doelgroepen'],
    ['all doelgroepen', inGebied('doelgroepen', 'aantallen'), 'doelgroepen'],
    ['deel 2 without doelgroepen', inGemeente(BERLARE, 'doelgroepen', 'aantallen'), 'doelgroepen'],
    ['a field of a prototype', inGebied('woonbinding', 'constructor'), ''],
  ])('%s', (_, plaats, pad) => {
    expect(vraagBijPlaats(dossier, plaats).pad).toBe(pad);
  });
});
