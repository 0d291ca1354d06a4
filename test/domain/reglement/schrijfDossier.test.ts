import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dossier, dossierSchema, leegDossier } from '../../../app/domain/reglement/dossier.ts';
import { dossierJsonSchema } from '../../../app/domain/reglement/dossierJsonSchema.ts';
import { GEMEENTEN } from '../../../app/domain/reglement/gemeentenlijst.ts';
import { leesDossier } from '../../../app/domain/reglement/leesDossier.ts';
import { schrijfDossier } from '../../../app/domain/reglement/schrijfDossier.ts';

const tekst = (maxLength: number) => fc.string({ unit: 'binary', maxLength: maxLength / 2 });
const aantal = fc.option(fc.integer({ min: 0, max: 9_999_999 }));
const dag = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    .map((datum) => datum.toISOString().slice(0, 10)),
);
const nissen = fc.uniqueArray(fc.constantFrom(...GEMEENTEN.map(({ nis }) => nis)), { maxLength: 5 });
const doelgroep = fc.record({ naam: tekst(200), beschrijving: tekst(2000), nietVerdeeld: aantal });

const dossiers = nissen.chain((codes) =>
  fc.record({
    formaat: fc.constant('toewijs-dossier'),
    versie: fc.constant(1),
    titel: tekst(200),
    hoofdstukken: fc.record({
      gemeenten: fc.record({
        gemeenten: fc.tuple(
          ...codes.map((nis) =>
            fc.record({
              nis: fc.constant(nis),
              inwoners: fc.record({ totaal: aantal, bron: tekst(500), peildatum: dag }),
            }),
          ),
        ),
      }),
      doelgroepen: fc.record({
        doelgroepen: fc
          .array(doelgroep, { maxLength: 3 })
          .map((rij) => rij.map((een, plek) => ({ ...een, sleutel: `groep-${plek}` }))),
      }),
      slotbepalingen: fc.record({ evaluatie: tekst(20_000) }),
    }),
    perGemeente: fc
      .array(fc.record({ woonbinding: fc.record({ motivering: tekst(2000) }) }), {
        minLength: codes.length,
        maxLength: codes.length,
      })
      .map((delen) => Object.fromEntries(codes.map((nis, plek) => [nis, delen[plek]]))),
    antwoorden: fc.array(fc.record({ regel: tekst(40), plaats: tekst(300), reden: tekst(2000) }), { maxLength: 3 }),
  }),
);

function leesTerug(geschreven: string): Dossier {
  const gelezen = leesDossier(geschreven);
  if (!gelezen.ok) throw new Error(gelezen.fouten.join('\n'));
  return gelezen.dossier;
}

describe('writing and reading a dossier file', () => {
  test('whatever is written, is read back the same, and written again the same', () => {
    fc.assert(
      fc.property(dossiers, (invoer) => {
        const dossier = dossierSchema.parse(invoer);
        const geschreven = schrijfDossier(dossier);
        expect(leesTerug(geschreven)).toEqual(dossier);
        expect(schrijfDossier(leesTerug(geschreven))).toBe(geschreven);
      }),
      { numRuns: 60 },
    );
  });

  test('the text does not depend on the order in which fields came', () => {
    const dossier = leegDossier('Titel');
    const omgekeerd = Object.fromEntries(Object.entries(dossier).reverse()) as unknown as Dossier;
    expect(schrijfDossier(omgekeerd)).toBe(schrijfDossier(dossier));
  });

  test.each(['stek92', 'stek92-verbeterd'])('the demo %s is a right dossier file', (naam) => {
    const inhoud = readFileSync(new URL(`../../../db/demo/${naam}.json`, import.meta.url), 'utf8');
    const gelezen = leesDossier(inhoud);
    expect(gelezen.ok ? [] : gelezen.fouten).toEqual([]);
  });
});

test('the JSON Schema names every field, and refuses others', () => {
  const schema = dossierJsonSchema() as unknown as {
    properties: { hoofdstukken: { properties: object; additionalProperties: boolean } };
    required: string[];
  };
  expect(Object.keys(schema.properties)).toEqual(Object.keys(leegDossier()));
  expect(Object.keys(schema.properties.hoofdstukken.properties)).toEqual(Object.keys(leegDossier().hoofdstukken));
  expect(schema.properties.hoofdstukken.additionalProperties).toBe(false);
  expect(schema.required).toEqual(['formaat', 'versie']);
});
