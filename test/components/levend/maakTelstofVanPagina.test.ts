import { describe, expect, test } from 'vitest';
import { deelpaginasVan } from '../../../app/components/adressen.ts';
import { gemeenteVanPagina } from '../../../app/components/levend/gemeenteVanPagina.ts';
import { maakGrensgroepen } from '../../../app/components/levend/maakGrensgroepen.ts';
import { maakHerteller } from '../../../app/components/levend/maakHerteller.ts';
import { maakTelstof } from '../../../app/components/levend/maakTelstof.ts';
import { maakTelstofVanPagina } from '../../../app/components/levend/maakTelstofVanPagina.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { inhoudVan } from '../../../app/domain/procedure/stand.ts';
import type { Hoofdstukadres } from '../../../app/domain/reglement/leesHoofdstuk.ts';
import { vragenVan } from '../../../app/domain/vragen/index.ts';
import { alsLijst, alsRij, waardeOp } from '../../../app/domain/vragen/rij.ts';
import { veldwaarden } from '../../../app/domain/vragen/schrijfFormulier.ts';
import { vraagcontext } from '../../../app/domain/vragen/vraagcontext.ts';
import { maakGebied } from '../../../scripts/bench/grootGebied.ts';
import { SNEL, VOL } from '../../../scripts/bench/scenario.ts';
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

const kleineWoningen = { aantal: 90 };
const gevallen = {
  'the demo': await demoDossier(),
  'what is not divided, ceilings, and addresses instead of numbers': eenDossier(
    {
      gemeenten: {
        gebied: { naam: 'Noord' },
        gemeenten: [eenGemeente(BERLARE, 401, { kleineWoningen }), eenGemeente(BUGGENHOUT, 249, { kleineWoningen })],
      },
      doelgroepen: {
        doelgroepen: [
          eenDoelgroepOuderen({ sleutel: 'ouderen', aantallen: aantallen({ [BERLARE]: 35 }), nietVerdeeld: 10 }),
          eenDoelgroep({
            sleutel: 'zorg',
            telwijze: 'per-jaar',
            aantallen: aantallen({ [BUGGENHOUT]: 4 }),
            plafond: 9,
          }),
          eenDoelgroep({ sleutel: 'adres', woningen: [{ gemeente: BERLARE, adres: 'Dorp 1' }] }),
        ],
      },
    },
    {
      [BERLARE]: {
        doelgroepen: {
          doelgroepen: [
            eenDoelgroepOuderen({ sleutel: 'ouderen', nietVerdeeld: 3 }),
            eenDoelgroep({ sleutel: 'zorg', aantallen: aantallen({ [BERLARE]: 2 }) }),
          ],
        },
      },
    },
  ),
  'a gemeente without a number of dwellings': eenDossier({
    gemeenten: { gemeenten: [eenGemeente(BERLARE, 401), eenGemeente(BUGGENHOUT)] },
    doelgroepen: { doelgroepen: [eenDoelgroep({ sleutel: 'zorg', aantallen: aantallen({ [BERLARE]: 100 }) })] },
  }),
};

/** The pages on which something is counted: the chapters, and each of their items. */
const paginas = Object.entries(gevallen).flatMap(([geval, dossier]) => {
  const overzicht = maakOverzicht(dossier);
  const adressen = [
    { hoofdstuk: 'gemeenten', gemeente: null },
    { hoofdstuk: 'doelgroepen', gemeente: null },
    ...Object.keys(dossier.perGemeente).map((gemeente) => ({ hoofdstuk: 'doelgroepen', gemeente })),
  ] as Hoofdstukadres[];
  return adressen.flatMap((adres) => {
    const { lijst = '', kenmerk = '' } = deelpaginasVan(adres) ?? {};
    const items = alsLijst(waardeOp(inhoudVan(dossier, adres), lijst)).map((item) => String(alsRij(item)[kenmerk]));
    return [null, ...items].map((sleutel) => {
      const pagina = [adres.gemeente, adres.hoofdstuk, sleutel].filter(Boolean).join('/');
      return { geval, pagina, dossier, overzicht, adres, sleutel };
    });
  });
});

describe('the page of a chapter counts as the whole dossier does', () => {
  test.each(paginas)('at rest: $pagina of $geval', ({ overzicht, adres, sleutel }) => {
    const nis = gemeenteVanPagina(adres, sleutel);
    const telstof = maakTelstofVanPagina(overzicht, adres, sleutel);
    expect(maakGrensgroepen(maakOverzicht(telstof), nis)).toEqual(maakGrensgroepen(overzicht, nis));
  });

  test.each(paginas.filter(({ sleutel }) => sleutel !== null))(
    'while numbers are typed: $pagina of $geval',
    ({ dossier, overzicht, adres, sleutel }) => {
      const { lijst = '', kenmerk = '' } = deelpaginasVan(adres) ?? {};
      const velden = [...veldwaarden(vragenVan(adres, null), inhoudVan(dossier, adres), vraagcontext(dossier, adres))];
      const plek = velden
        .find(([naam, waarde]) => naam.endsWith(`.${kenmerk}`) && waarde === sleutel)?.[0]
        .split('.')[1];
      const eigen = velden
        .filter(([naam]) => naam.startsWith(`${lijst}.${plek}.`))
        .map(([naam, waarde]) => [naam, /aantal$|plafond$|nietVerdeeld$/.test(naam) ? '7' : waarde] as const);
      expect(eigen.some(([, waarde]) => waarde === '7')).toBe(true);
      const heel = maakHerteller(maakTelstof(dossier), adres, sleutel);
      const deel = maakHerteller(maakTelstofVanPagina(overzicht, adres, sleutel), adres, sleutel);
      expect(deel.opnieuw(eigen)).toEqual(heel.opnieuw(eigen));
      expect(deel.naVeld(eigen)).toEqual(heel.naVeld(eigen));
    },
  );
});

test('what goes along with the page of a doelgroep does not grow with the number of doelgroepen', () => {
  const mal = gevallen['the demo'];
  const lengte = (doelgroepenGebied: number) => {
    const maat = { ...SNEL, gemeenten: VOL.gemeenten, doelgroepenGebied };
    const overzicht = maakOverzicht(maakGebied(mal, maat));
    const adres = { hoofdstuk: 'doelgroepen', gemeente: null } as const;
    return JSON.stringify(maakTelstofVanPagina(overzicht, adres, 'doelgroep-1')).length;
  };
  expect(lengte(60)).toBeLessThan(lengte(6) * 1.05);
});

describe('a patrimonium from a file', () => {
  const bestand = () =>
    eenDossier({
      gemeenten: { gemeenten: [eenGemeente(BERLARE, 403), eenGemeente(BUGGENHOUT, 249)] },
      patrimonium: {
        bestand: { naam: 'woningen.xlsx', sha256: 'a' },
        woningen: Array.from({ length: 401 }, (_, i) => ({
          gemeente: BERLARE,
          straat: 'Dorpsstraat',
          nummer: String(i),
        })),
      },
    });

  test.each([
    {
      geval: 'the page of the gemeente',
      adres: { hoofdstuk: 'gemeenten', gemeente: null } as const,
      sleutel: BERLARE,
      geteld: 1,
    },
    {
      geval: 'the page of another gemeente',
      adres: { hoofdstuk: 'gemeenten', gemeente: null } as const,
      sleutel: BUGGENHOUT,
      geteld: 0,
    },
    {
      geval: 'the page of a doelgroep',
      adres: { hoofdstuk: 'doelgroepen', gemeente: null } as const,
      sleutel: null,
      geteld: 0,
    },
  ])('$geval counts with the file and never holds a dwelling of it', ({ adres, sleutel, geteld }) => {
    const telstof = maakTelstofVanPagina(maakOverzicht(bestand()), adres, sleutel);
    expect(maakOverzicht(telstof).gemeenten.map(({ woningen }) => woningen)).toEqual([401, 249]);
    expect(telstof.geteld?.gemeenten).toHaveLength(geteld);
    expect(JSON.stringify(telstof)).not.toContain('Dorpsstraat');
  });

  test('the whole table of numbers counts with the file too', () => {
    const telstof = maakTelstof(bestand());
    expect(maakOverzicht(telstof).gemeenten.map(({ woningen }) => woningen)).toEqual([401, 249]);
    expect(JSON.stringify(telstof)).not.toContain('Dorpsstraat');
  });
});
