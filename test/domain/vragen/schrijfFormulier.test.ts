import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesHoofdstuk } from '../../../app/domain/reglement/leesHoofdstuk.ts';
import { woonbinding } from '../../../app/domain/reglement/woonbinding.ts';
import { vragenVan } from '../../../app/domain/vragen/index.ts';
import { leesFormulier } from '../../../app/domain/vragen/leesFormulier.ts';
import { veldwaarden } from '../../../app/domain/vragen/schrijfFormulier.ts';
import { vraagcontext } from '../../../app/domain/vragen/vraagcontext.ts';
import { leesDemo } from '../../demo/lees.ts';
import { BERLARE, BUGGENHOUT } from '../hulp/eenDossier.ts';
import { CONTEXT } from './context.ts';
import { ADRESSEN, adressenVan, inhoudVan, leegHoofdstuk, naamVan } from './hoofdstukken.ts';
import { hoofdstuk } from './willekeurig.ts';

describe.each(ADRESSEN.map((adres) => ({ adres, naam: naamVan(adres) })))('$naam', ({ adres }) => {
  const vragen = vragenVan(adres);
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
    const [vragen, context, inhoud] = [vragenVan(adres), vraagcontext(dossier, adres), inhoudVan(dossier, adres)];
    const gelezen = leesFormulier(vragen, veldwaarden(vragen, inhoud, context), leegHoofdstuk(adres), context);
    expect([adres, gelezen.inhoud, gelezen.fouten]).toEqual([adres, inhoud, []]);
  }
});

test('a list with one row a gemeente is drawn with a row for each, marked as not there yet', () => {
  const adres = { hoofdstuk: 'woonbinding', gemeente: null } as const;
  const inhoud = woonbinding.parse({ consensus: [{ gemeente: BUGGENHOUT, datum: '2026-03-01' }] });
  const velden = veldwaarden(vragenVan(adres), inhoud, CONTEXT);
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
