import { beforeEach, describe, expect, test } from 'vitest';
import { bewaarHoofdstuk } from '../../app/application/bewaarHoofdstuk.ts';
import { bewaarLabels } from '../../app/application/bewaarLabels.ts';
import { neemLabelsOver } from '../../app/application/neemLabelsOver.ts';
import { openDossier } from '../../app/application/openDossier.ts';
import type { Poorten } from '../../app/application/ports.ts';
import { voegDossierToe } from '../../app/application/voegDossierToe.ts';
import { sleutelVan } from '../../app/domain/patrimonium/adressleutel.ts';
import type { Woning } from '../../app/domain/patrimonium/woning.ts';
import { BERLARE, BUGGENHOUT } from '../domain/hulp/eenDossier.ts';
import { dossierMet, inDorp, metLabels } from '../domain/labels/hulp.ts';
import { COLLEGA, JURIST, maakPoorten } from './poorten.ts';

const WONINGEN = [
  inDorp('1', { slaapkamers: 2, label: 'zorg' }),
  inDorp('2', { label: 'zorg; ouderen' }),
  inDorp('3', { label: 'ouderen' }),
  inDorp('4', { label: 'studenten' }),
  inDorp('5'),
  inDorp('1', { gemeente: BUGGENHOUT }),
];
const sleutel = (nummer: string, anders: Partial<Woning> = {}) => sleutelVan(inDorp(nummer, anders));

let poorten: Poorten;
let id: string;
beforeEach(async () => {
  poorten = maakPoorten();
  const dossier = dossierMet([metLabels('zorg', []), metLabels('ouderen', ['Dorpstraat 5'])], WONINGEN, [
    metLabels('nah', []),
  ]);
  id = await voegDossierToe(poorten, JURIST, dossier, 'proef');
});

const dossierNu = async () => {
  const stand = await openDossier(poorten, id);
  if (!stand) throw new Error('Het dossier van de proef ontbreekt.');
  return stand;
};
/** The addresses on the list of a doelgroep. */
async function lijst(doelgroep: string, gemeente: string | null = null) {
  const { dossier } = await dossierNu();
  const deel = gemeente === null ? dossier.hoofdstukken : dossier.perGemeente[gemeente];
  const gevonden = deel?.doelgroepen.doelgroepen.find((een) => een.sleutel === doelgroep);
  return gevonden?.woningen.map(({ adres }) => adres);
}
const zetOp = (doelgroep: string, sleutels: string[], gemeente: string | null = null) =>
  bewaarLabels(poorten, JURIST, { dossier: id, gemeente, sleutel: doelgroep }, { soort: 'zet-op', sleutels });

describe('dwellings on the list of a doelgroep', () => {
  test('are added, and taken off again', async () => {
    expect(await zetOp('zorg', [sleutel('1'), sleutel('2')])).toEqual({ soort: 'bewaard', gedaan: 2, geweigerd: [] });
    expect(await lijst('zorg')).toEqual(['Dorpstraat 1', 'Dorpstraat 2']);
    const plek = { dossier: id, gemeente: null, sleutel: 'zorg' };
    await bewaarLabels(poorten, JURIST, plek, { soort: 'haal-af', sleutels: [sleutel('1')] });
    expect(await lijst('zorg')).toEqual(['Dorpstraat 2']);
  });

  test('a second time nothing is saved', async () => {
    await zetOp('zorg', [sleutel('1')]);
    const { versie } = await dossierNu();
    expect(await zetOp('zorg', [sleutel('1')])).toEqual({ soort: 'bewaard', gedaan: 0, geweigerd: [] });
    expect((await dossierNu()).versie).toBe(versie);
  });

  test.each([
    {
      geval: 'labelled for another',
      doelgroep: 'zorg',
      gemeente: null,
      wat: sleutel('5'),
      zin: 'Dorpstraat 5, Berlare is al gelabeld voor “ouderen”.',
    },
    {
      geval: 'not in the patrimonium',
      doelgroep: 'zorg',
      gemeente: null,
      wat: 'onzin',
      zin: 'Een aangevinkte woning staat niet meer in het patrimonium.',
    },
    {
      geval: 'of another gemeente',
      doelgroep: 'nah',
      gemeente: BERLARE,
      wat: sleutel('1', { gemeente: BUGGENHOUT }),
      zin: 'Dorpstraat 1, Buggenhout ligt niet in Berlare.',
    },
  ])('$geval: refused, and the others are added', async ({ doelgroep, gemeente, wat, zin }) => {
    expect(await zetOp(doelgroep, [wat, sleutel('1')], gemeente)).toEqual({
      soort: 'bewaard',
      gedaan: 1,
      geweigerd: [zin],
    });
    expect(await lijst(doelgroep, gemeente)).toEqual(['Dorpstraat 1']);
  });

  test('what somebody else saved at the same moment is kept', async () => {
    let eerste = true;
    const { opslag } = poorten;
    const ertussen: Poorten = {
      ...poorten,
      opslag: {
        ...opslag,
        voegToe: async (...argumenten) => {
          if (eerste) {
            eerste = false;
            const { dossier, versie } = await dossierNu();
            const inhoud = { ...dossier.hoofdstukken.doelgroepen, inleiding: 'Van een collega.' };
            await bewaarHoofdstuk(poorten, COLLEGA, {
              dossier: id,
              hoofdstuk: 'doelgroepen',
              gemeente: null,
              inhoud,
              gezien: versie,
            });
          }
          return opslag.voegToe(...argumenten);
        },
      },
    };
    const plek = { dossier: id, gemeente: null, sleutel: 'zorg' };
    await bewaarLabels(ertussen, JURIST, plek, { soort: 'zet-op', sleutels: [sleutel('1')] });
    expect((await dossierNu()).dossier.hoofdstukken.doelgroepen.inleiding).toBe('Van een collega.');
    expect(await lijst('zorg')).toEqual(['Dorpstraat 1']);
  });

  test.each([
    { geval: 'no such dossier', plek: { dossier: 'geen', gemeente: null, sleutel: 'zorg' } },
    { geval: 'no such doelgroep', plek: { gemeente: null, sleutel: 'geen' } },
    { geval: 'a doelgroep of deel 1 asked in deel 2', plek: { gemeente: BERLARE, sleutel: 'zorg' } },
  ])('$geval', async ({ plek }) => {
    const uitkomst = await bewaarLabels(poorten, JURIST, { dossier: id, ...plek }, { soort: 'zet-op', sleutels: [] });
    expect(uitkomst).toEqual({ soort: 'onbekend' });
  });
});

describe('the number of a gemeente', () => {
  const volg = (opLijst: number) =>
    bewaarLabels(
      poorten,
      JURIST,
      { dossier: id, gemeente: null, sleutel: 'ouderen' },
      { soort: 'volg-lijst', gezien: new Map([[BERLARE, opLijst]]) },
    );

  test('follows the list when that is asked', async () => {
    expect(await volg(1)).toMatchObject({ gedaan: 1, geweigerd: [] });
    const { dossier } = await dossierNu();
    expect(dossier.hoofdstukken.doelgroepen.doelgroepen[1]?.aantallen).toEqual([
      { gemeente: BERLARE, aantal: 1, plafond: null },
    ]);
  });

  test('does not when the list changed meanwhile', async () => {
    expect(await volg(7)).toEqual({
      soort: 'bewaard',
      gedaan: 0,
      geweigerd: ['De lijst telt in Berlare intussen 1 woning(en); kijk na en probeer het opnieuw.'],
    });
  });
});

test('labels of the file: only those that are chosen; two in one cell and a name without doelgroep are told', async () => {
  const uitkomst = await neemLabelsOver(poorten, JURIST, id, [
    { naam: 'zorg', gemeente: BERLARE },
    { naam: 'studenten', gemeente: BERLARE },
  ]);
  expect(uitkomst).toEqual({
    soort: 'overgenomen',
    gelabeld: 1,
    geweigerd: [
      'Dorpstraat 2, Berlare is in het bestand gelabeld voor “zorg” en “ouderen”; laat er één staan.',
      '“studenten” is geen doelgroep van dit dossier; voeg ze eerst toe.',
    ],
  });
  expect([await lijst('zorg'), await lijst('ouderen')]).toEqual([['Dorpstraat 1'], ['Dorpstraat 5']]);
});
