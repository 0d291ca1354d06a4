import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesHoofdstuk } from '../../../app/domain/reglement/leesHoofdstuk.ts';
import { woonbinding } from '../../../app/domain/reglement/woonbinding.ts';
import { vragenVan } from '../../../app/domain/vragen/index.ts';
import { leesFormulier } from '../../../app/domain/vragen/leesFormulier.ts';
import { veldwaarden } from '../../../app/domain/vragen/schrijfFormulier.ts';
import { vraagcontext } from '../../../app/domain/vragen/vraagcontext.ts';
import { leesDemo } from '../../demo/lees.ts';
import { BERLARE, BUGGENHOUT, eenGemeente } from '../hulp/eenDossier.ts';
import { CONTEXT } from './context.ts';
import { ADRESSEN, adressenVan, inhoudVan, leegHoofdstuk, naamVan } from './hoofdstukken.ts';
import { hoofdstuk } from './willekeurig.ts';

describe.each(ADRESSEN.map((adres) => ({ adres, naam: naamVan(adres) })))('$naam', ({ adres }) => {
  const vragen = vragenVan(adres, null);
  const leeg = leegHoofdstuk(adres);
  const context = { ...CONTEXT, deel2: adres.gemeente !== null, gemeente: adres.gemeente };

  test('whatever is filled in, the form that is drawn reads back as the same chapter', () => {
    fc.assert(
      fc.property(hoofdstuk(vragen, leeg, context), fc.boolean(), (inhoud, bewaard) => {
        expect(leesHoofdstuk(adres, inhoud)).toMatchObject({ ok: true });
        const velden = veldwaarden(vragen, inhoud, context);
        const gelezen = leesFormulier(vragen, velden, bewaard ? inhoud : leeg, context);
        expect(gelezen.fouten).toEqual([]);
        expect(gelezen.inhoud).toEqual(inhoud);
        expect(gelezen.concept).toEqual(inhoud);
      }),
      { numRuns: 60 },
    );
  });

  test('whatever is typed in whatever field, what comes out can be saved', () => {
    const getypt = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('', '0', '1', 'ja', 'x', '42003', '2026', 'maart'),
    );
    const namen = [
      ...veldwaarden(vragen, fc.sample(hoofdstuk(vragen, leeg, context), { numRuns: 1, seed: 7 })[0], context).keys(),
    ];
    fc.assert(
      fc.property(
        hoofdstuk(vragen, leeg, context),
        fc.array(fc.tuple(fc.constantFrom('', ...namen, ...namen.map((een) => een.replace('.0.', '.7.'))), getypt), {
          maxLength: 25,
        }),
        (inhoud, velden) => {
          const gelezen = leesFormulier(vragen, velden, inhoud, context);
          expect(leesHoofdstuk(adres, gelezen.inhoud)).toMatchObject({ ok: true });
        },
      ),
      { numRuns: 60 },
    );
  });
});

test.each(['stek92', 'stek92-verbeterd'] as const)('every chapter of %s reads back as it is', (naam) => {
  const dossier = leesDemo(naam);
  for (const adres of adressenVan(dossier)) {
    const [vragen, context, inhoud] = [vragenVan(adres, null), vraagcontext(dossier, adres), inhoudVan(dossier, adres)];
    const gelezen = leesFormulier(vragen, veldwaarden(vragen, inhoud, context), leegHoofdstuk(adres), context);
    expect([adres, gelezen.inhoud, gelezen.fouten]).toEqual([adres, inhoud, []]);
  }
});

test.each([
  { wat: 'a count', naam: 'gemeenten.0.inwoners.totaal', veld: '15.274' },
  { wat: 'a count below a thousand', naam: 'gemeenten.0.woningen.0.aantal', veld: '999' },
  { wat: 'a large count', naam: 'gemeenten.0.kandidaten.totaal', veld: '1.234.567' },
  { wat: 'the NIS code of a gemeente', naam: 'gemeenten.0.nis', veld: BERLARE },
  { wat: 'the year of a date', naam: 'gemeenten.0.inwoners.peildatum.jaar', veld: '2025' },
])('$wat stands in its field as “$veld”', ({ naam, veld }) => {
  const inhoud = {
    gemeenten: [
      {
        ...eenGemeente(BERLARE, 999),
        inwoners: { totaal: 15_274, vanaf65: null, bron: '', peildatum: '2025-01-01' },
        kandidaten: { totaal: 1_234_567, vanaf65: null, bron: '', peildatum: null },
      },
    ],
  };
  expect(veldwaarden(vragenVan({ hoofdstuk: 'gemeenten', gemeente: null }, null), inhoud, CONTEXT).get(naam)).toBe(
    veld,
  );
});

test.each([
  {
    vraag: 'the first year of the raad',
    hoofdstuk: 'toewijzingsraad',
    naam: 'periode.van',
    inhoud: { periode: { van: 2025 } },
  },
  {
    vraag: 'an ondernemingsnummer',
    hoofdstuk: 'woonmaatschappij',
    naam: 'ondernemingsnummer',
    inhoud: { ondernemingsnummer: '0123456749' },
  },
  {
    vraag: 'a postcode',
    hoofdstuk: 'woonmaatschappij',
    naam: 'zetel.postcode',
    inhoud: { zetel: { postcode: '9200' } },
  },
] as const)('$vraag gets no thousands point', ({ hoofdstuk, naam, inhoud }) => {
  const waarde = naam.split('.').reduce<unknown>((tot, deel) => (tot as Record<string, unknown>)[deel], inhoud);
  expect(veldwaarden(vragenVan({ hoofdstuk, gemeente: null }, null), inhoud, CONTEXT).get(naam)).toBe(String(waarde));
});

test('a list with one row a gemeente is drawn with a row for each, marked as not there yet', () => {
  const adres = { hoofdstuk: 'woonbinding', gemeente: null } as const;
  const inhoud = woonbinding.parse({ consensus: [{ gemeente: BUGGENHOUT, datum: '2026-03-01' }] });
  const velden = veldwaarden(vragenVan(adres, null), inhoud, CONTEXT);
  expect([...velden].filter(([naam]) => /^consensus.*(aanwezig|gemeente|jaar)$/.test(naam))).toEqual([
    ['consensus.aanwezig', '1'],
    ['consensus.0.aanwezig', '1'],
    ['consensus.0.gemeente', BUGGENHOUT],
    ['consensus.0.datum.jaar', '2026'],
    ['consensus.1.aanwezig', '0'],
    ['consensus.1.gemeente', BERLARE],
    ['consensus.1.datum.jaar', ''],
  ]);
});
