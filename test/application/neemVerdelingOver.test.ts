import { beforeEach, describe, expect, test } from 'vitest';
import { bewaarHoofdstuk } from '../../app/application/bewaarHoofdstuk.ts';
import { neemVerdelingOver } from '../../app/application/neemVerdelingOver.ts';
import { openDossier } from '../../app/application/openDossier.ts';
import type { Poorten } from '../../app/application/ports.ts';
import { voerDossierIn } from '../../app/application/voerDossierIn.ts';
import { schrijfDossier } from '../../app/domain/reglement/schrijfDossier.ts';
import { BERLARE, BUGGENHOUT, eenDoelgroep, eenDossier, eenGemeente } from '../domain/hulp/eenDossier.ts';
import { COLLEGA, JURIST, maakPoorten } from './poorten.ts';

const zone = (gemeente: string, naam: string, gewicht: number) => ({ sleutel: naam, naam, gewicht, gemeente });
const DOSSIER = eenDossier({
  gemeenten: {
    gemeenten: [
      eenGemeente(BERLARE, 401, { inwoners: { totaal: 15274 } }),
      eenGemeente(BUGGENHOUT, 249, { inwoners: { totaal: 14748 } }),
    ],
  },
  doelgroepen: { doelgroepen: [eenDoelgroep({ sleutel: 'plaatsen', telwijze: 'per-jaar' })] },
  contingentverdeling: {
    basis: 'inwoners',
    contingenten: [{ sleutel: 'c', naam: 'Plaatsen', aantal: 4, doelgroep: 'plaatsen' }],
    zones: [zone(BERLARE, 'berlare', 3), zone(BUGGENHOUT, 'buggenhout', 1)],
  },
});

let poorten: Poorten;
let dossier: string;
beforeEach(async () => {
  poorten = maakPoorten();
  const invoer = await voerDossierIn(poorten, JURIST, schrijfDossier(DOSSIER));
  if (invoer.soort !== 'ingevoerd') throw new Error(invoer.fouten.join());
  dossier = invoer.id;
});

async function huidig() {
  const stand = await openDossier(poorten, dossier);
  if (stand === null) throw new Error('Geen dossier.');
  return stand;
}
const hoofdstukken = async () => (await huidig()).dossier.hoofdstukken;
const neemOver = async (sleutel: string, gezien: number) =>
  neemVerdelingOver(poorten, JURIST, await huidig(), { dossier, sleutel, gezien });

test('the numbers land in the doelgroep, and what they were is told', async () => {
  const uit = await neemOver('c', (await huidig()).versie);
  expect(uit).toMatchObject({
    soort: 'overgenomen',
    voorstel: {
      regels: [
        { naam: 'Berlare', was: null, wordt: 3 },
        { naam: 'Buggenhout', was: null, wordt: 1 },
      ],
    },
  });
  expect((await hoofdstukken()).doelgroepen.doelgroepen[0]?.aantallen).toEqual([
    { gemeente: BERLARE, aantal: 3, plafond: null },
    { gemeente: BUGGENHOUT, aantal: 1, plafond: null },
  ]);
});

test('the weights of 1.2 land in the chapter', async () => {
  expect(await neemOver('', (await huidig()).versie)).toMatchObject({ soort: 'overgenomen' });
  expect((await hoofdstukken()).contingentverdeling.zones.map(({ gewicht }) => gewicht)).toEqual([15274, 14748]);
});

test.each([['weg'], ['c:d']])('a contingent %s that is not there changes nothing', async (sleutel) => {
  const { versie } = await huidig();
  expect(await neemOver(sleutel, versie)).toEqual({ soort: 'niets' });
  expect((await huidig()).versie).toBe(versie);
});

const ANDERS = {
  doelgroepen: { inleiding: 'anders' },
  contingentverdeling: { motivering: 'anders' },
  gemeenten: { gebied: { soort: null, naam: 'anders' } },
  slotbepalingen: { evaluatie: 'anders' },
};

describe('somebody else saved after the page was shown', () => {
  test.each([
    { wat: 'c', hoofdstuk: 'doelgroepen', soort: 'verouderd' },
    { wat: 'c', hoofdstuk: 'contingentverdeling', soort: 'verouderd' },
    { wat: '', hoofdstuk: 'gemeenten', soort: 'verouderd' },
    { wat: 'c', hoofdstuk: 'slotbepalingen', soort: 'overgenomen' },
    { wat: '', hoofdstuk: 'doelgroepen', soort: 'overgenomen' },
  ] as const)('“$wat” after a save of $hoofdstuk is $soort', async ({ wat, hoofdstuk, soort }) => {
    const { versie, dossier: gezien } = await huidig();
    const inhoud = { ...gezien.hoofdstukken[hoofdstuk], ...ANDERS[hoofdstuk] };
    await bewaarHoofdstuk(poorten, COLLEGA, { dossier, hoofdstuk, gemeente: null, inhoud, gezien: versie });
    const tussen = (await huidig()).versie;
    expect((await neemOver(wat, versie)).soort).toBe(soort);
    expect((await huidig()).versie).toBe(soort === 'verouderd' ? tussen : tussen + 1);
  });
});
