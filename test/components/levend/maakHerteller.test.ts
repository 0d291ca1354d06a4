import { describe, expect, test } from 'vitest';
import { maakGrensgroepen } from '../../../app/components/levend/maakGrensgroepen.ts';
import { maakHerteller } from '../../../app/components/levend/maakHerteller.ts';
import { maakTelstof } from '../../../app/components/levend/maakTelstof.ts';
import { veldenBij } from '../../../app/components/levend/veldenBij.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { vragenVan } from '../../../app/domain/vragen/index.ts';
import { veldwaarden } from '../../../app/domain/vragen/schrijfFormulier.ts';
import { vraagcontext } from '../../../app/domain/vragen/vraagcontext.ts';
import { demoDossier } from '../../../scripts/bench/stof.ts';
import {
  aantallen,
  BERLARE,
  BUGGENHOUT,
  eenDoelgroep,
  eenDoelgroepOuderen,
  eenDossier,
  eenGemeente,
} from '../../domain/hulp/eenDossier.ts';

const adres = { hoofdstuk: 'doelgroepen', gemeente: null } as const;
const dossier = eenDossier({
  gemeenten: { gemeenten: [eenGemeente(BERLARE, 401), eenGemeente(BUGGENHOUT, 249)] },
  doelgroepen: { doelgroepen: [eenDoelgroep({ aantallen: aantallen({ [BERLARE]: 100 }) })] },
});
const formulier = new Map(
  veldwaarden(vragenVan(adres, null), dossier.hoofdstukken.doelgroepen, vraagcontext(dossier, adres)),
);
/** The field of the number of a gemeente, by the row in which the form draws it. */
const veld = (rij: number, waarde: string) =>
  veldenBij(`doelgroepen.0.aantallen.${rij}.aantal`, (naam) =>
    naam.endsWith('.aantal') ? waarde : (formulier.get(naam) ?? null),
  );
const derde = (groepen: ReturnType<typeof maakGrensgroepen>, nis: string) =>
  groepen.find(({ sleutel }) => sleutel === nis)?.grenzen[0];

test('a saved number of more than a thousand counts in the browser as the field shows it', () => {
  const groot = eenDossier({
    gemeenten: { gemeenten: [eenGemeente(BERLARE, 15_274)] },
    doelgroepen: { doelgroepen: [eenDoelgroep({ aantallen: aantallen({ [BERLARE]: 1020 }) })] },
  });
  const velden = veldwaarden(vragenVan(adres, null), groot.hoofdstukken.doelgroepen, vraagcontext(groot, adres));
  expect(velden.get('doelgroepen.0.aantallen.0.aantal')).toBe('1.020');
  const nu = maakHerteller(maakTelstof(groot), adres).opnieuw(velden);
  expect(derde(nu, BERLARE)).toMatchObject({ gebruikt: 1020, maximum: 5091 });
});

describe('while somebody types a number', () => {
  test.each([
    { getypt: '133', gebruikt: 133 },
    { getypt: '1.020', gebruikt: 1020 },
    { getypt: '', gebruikt: 0 },
    { getypt: 'veel', gebruikt: 100 },
    { getypt: '12,5', gebruikt: 100 },
    { getypt: '-3', gebruikt: 100 },
  ])('“$getypt” counts as $gebruikt', ({ getypt, gebruikt }) => {
    const nu = maakHerteller(maakTelstof(dossier), adres).naVeld(veld(0, getypt));
    expect(derde(nu, BERLARE)).toMatchObject({ gebruikt, maximum: 133 });
  });

  test('a number for a gemeente without a row yet counts there, also when typed on', () => {
    const herteller = maakHerteller(maakTelstof(dossier), adres);
    herteller.naVeld(veld(1, '8'));
    const nu = herteller.naVeld(veld(1, '84'));
    expect(derde(nu, BUGGENHOUT)).toMatchObject({ gebruikt: 84, maximum: 83 });
    expect(derde(nu, BERLARE)?.gebruikt).toBe(100);
  });

  test('the whole form read again gives the same as a save would', () => {
    const herteller = maakHerteller(maakTelstof(dossier), adres);
    herteller.naVeld(veld(0, '5'));
    const velden = new Map(formulier).set('doelgroepen.0.aantallen.0.aantal', '134');
    expect(derde(herteller.opnieuw(velden), BERLARE)).toMatchObject({ gebruikt: 134, maximum: 133 });
  });
});

test('what goes along to the browser counts the same as the dossier', async () => {
  const demo = await demoDossier();
  const caps = maakGrensgroepen(maakOverzicht(demo));
  expect(maakGrensgroepen(maakOverzicht(maakTelstof(demo)))).toEqual(caps);
  expect(JSON.stringify(maakTelstof(demo)).length).toBeLessThan(JSON.stringify(demo).length / 2);
});

test.each([
  { geval: 'a ceiling above the numbers', doelgroep: { telwijze: 'per-jaar' as const, plafond: 30 } },
  {
    geval: 'a ceiling of one gemeente',
    doelgroep: { telwijze: 'per-jaar' as const, aantallen: [{ gemeente: BERLARE, aantal: 2, plafond: 9 }] },
  },
  {
    geval: 'addresses instead of a number',
    doelgroep: {
      woningen: [
        { gemeente: BERLARE, adres: 'Dorp 1' },
        { gemeente: BERLARE, adres: 'Dorp 2' },
      ],
    },
  },
  { geval: 'not divided', doelgroep: { nietVerdeeld: 12 } },
])('what goes along to the browser also counts $geval', ({ doelgroep }) => {
  const eigen = eenDossier(
    {
      gemeenten: { gemeenten: [eenGemeente(BERLARE, 401), eenGemeente(BUGGENHOUT, 249)] },
      doelgroepen: { doelgroepen: [eenDoelgroep(doelgroep)] },
    },
    { [BERLARE]: { doelgroepen: { doelgroepen: [eenDoelgroepOuderen(doelgroep)] } } },
  );
  const caps = maakGrensgroepen(maakOverzicht(eigen));
  expect(caps.some(({ grenzen }) => grenzen.some(({ gebruikt }) => gebruikt > 0))).toBe(true);
  expect(maakGrensgroepen(maakOverzicht(maakTelstof(eigen)))).toEqual(caps);
});

test('the gebied counts as a whole when something is not divided, and ouderen have three caps', () => {
  const caps = maakGrensgroepen(
    maakOverzicht(
      eenDossier({
        gemeenten: {
          gebied: { naam: 'Noord' },
          gemeenten: [
            eenGemeente(BERLARE, 401, { kleineWoningen: { aantal: 90 } }),
            eenGemeente(BUGGENHOUT, 249, { kleineWoningen: { aantal: 30 } }),
          ],
        },
        doelgroepen: {
          doelgroepen: [eenDoelgroepOuderen({ aantallen: aantallen({ [BERLARE]: 35 }), nietVerdeeld: 10 })],
        },
      }),
    ),
  );
  expect(
    caps.map(({ naam, grenzen }) => [naam, ...grenzen.map(({ gebruikt, maximum }) => `${gebruikt}/${maximum}`)]),
  ).toEqual([
    ['Berlare', '35/133', '35/100', '35/30'],
    ['Buggenhout', '0/83'],
    ['Noord', '45/216', '45/162', '45/40'],
  ]);
  expect(maakGrensgroepen(maakOverzicht(dossier), BERLARE).map(({ naam }) => naam)).toEqual(['Berlare']);
});
