import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Amendement, amendement } from '../../../app/domain/amendement/amendement.ts';
import { amendementUit } from '../../../app/domain/amendement/amendementUit.ts';
import { DoelgroepNietInDeel1, GemeenteNietInGebied } from '../../../app/domain/amendement/fouten.ts';
import { leesAmendement } from '../../../app/domain/amendement/leesAmendement.ts';
import { geldendeAmendementen, pasToe } from '../../../app/domain/amendement/pasToe.ts';
import { canoniek } from '../../../app/domain/procedure/canoniek.ts';
import { dossierSchema } from '../../../app/domain/reglement/dossier.ts';
import { BERLARE, BUGGENHOUT, DENDERMONDE, eenDoelgroep, LEBBEKE } from '../hulp/eenDossier.ts';
import { amendementVan, binding, eigenGroep, groep, ontwerp, rij } from './hulp.ts';

const NISSEN = [BERLARE, BUGGENHOUT, LEBBEKE];

/** Any change of any kind by this gemeente. */
const wijzigingenVan = (nis: string) => {
  const aantal = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null });
  const soorten = [
    fc.array(fc.integer({ min: 5, max: 10 }), { maxLength: 2 }).map((jaren) => binding(jaren)),
    aantal.map((een) => rij('zorg', een)),
    aantal.map((een) => rij('zonder-rijen', een)),
    aantal.map((een) => rij('ouderen', een, { plafond: een })),
    aantal.map((een) => groep('jong', een === null ? null : eigenGroep(nis, 'jong', een))),
    aantal.map((een) => groep('arm', een === null ? null : eigenGroep(nis, 'arm', een))),
    fc.string({ maxLength: 5 }).map((wordt) => ({ onderwerp: 'inleiding' as const, wordt, reden: 'x' })),
  ];
  return fc.subarray(soorten).chain((gekozen) => fc.tuple(...gekozen));
};
const amendementen = fc
  .subarray(NISSEN)
  .chain((nissen) =>
    fc.tuple(
      ...nissen.map((gemeente) =>
        wijzigingenVan(gemeente).map((wijzigingen) => amendement.parse({ gemeente, wijzigingen })),
      ),
    ),
  );
const gebied = fc.constantFrom('gelijk', 'per-gemeente', 'geen', null).map((strenger) =>
  ontwerp({
    doelgroepen: {
      // nobody has a row in the last one, so that each amendment adds its own
      doelgroepen: [...ontwerp().hoofdstukken.doelgroepen.doelgroepen, eenDoelgroep({ sleutel: 'zonder-rijen' })],
    },
    woonbinding: { strenger, metGebied: false, stappen: [{ jaren: 8, periode: 10, ononderbroken: true }] },
  }),
);

describe('whatever is amended', () => {
  test('the order of the gemeenten makes no difference', () => {
    fc.assert(
      fc.property(gebied, amendementen, fc.infiniteStream(fc.nat()), (dossier, lijst, kansen) => {
        const geschud = lijst
          .map((een) => ({ een, rang: kansen.next().value ?? 0 }))
          .toSorted((a, b) => a.rang - b.rang)
          .map(({ een }) => een);
        expect(JSON.stringify(pasToe(dossier, geschud))).toBe(JSON.stringify(pasToe(dossier, lijst)));
      }),
    );
  });

  test('a chapter that nobody names is the same object, and the ontwerp stays what it was', () => {
    fc.assert(
      fc.property(gebied, amendementen, (dossier, lijst) => {
        const voor = canoniek(dossier);
        const na = pasToe(dossier, lijst);
        expect(canoniek(dossier)).toBe(voor);
        for (const nis of NISSEN)
          if (!lijst.some(({ gemeente }) => gemeente === nis))
            expect(na.perGemeente[nis]).toBe(dossier.perGemeente[nis]);
        for (const naam of Object.keys(dossier.hoofdstukken) as (keyof typeof dossier.hoofdstukken)[])
          if (naam !== 'doelgroepen') expect(na.hoofdstukken[naam]).toBe(dossier.hoofdstukken[naam]);
        const geraakt = new Set(
          lijst.flatMap(({ wijzigingen }) =>
            wijzigingen.map((een) => 'doelgroep' in een && een.onderwerp === 'rij' && een.doelgroep),
          ),
        );
        for (const [plek, doelgroep] of dossier.hoofdstukken.doelgroepen.doelgroepen.entries())
          if (!geraakt.has(doelgroep.sleutel)) expect(na.hoofdstukken.doelgroepen.doelgroepen[plek]).toBe(doelgroep);
      }),
    );
  });

  test('the whole is a dossier, and taken out of it again it is the same amendment on the dossier', () => {
    fc.assert(
      fc.property(gebied, amendementen, (dossier, lijst) => {
        for (const een of lijst) {
          const na = pasToe(dossier, [een]);
          expect(dossierSchema.parse(na)).toEqual(na);
          const uit = amendementUit(dossier, na, een.gemeente);
          if (uit instanceof Error) throw uit;
          expect(pasToe(dossier, [uit])).toEqual(na);
        }
      }),
    );
  });

  test('done twice is done once', () => {
    fc.assert(
      fc.property(gebied, amendementen, (dossier, lijst) => {
        const na = pasToe(dossier, lijst);
        expect(canoniek(pasToe(na, lijst))).toBe(canoniek(na));
      }),
    );
  });
});

test('of two amendments of one gemeente the later replaces the earlier one as a whole', () => {
  const eerder = amendementVan(BERLARE, binding([9]), rij('zorg', 1));
  const later = amendementVan(BERLARE, rij('zorg', 2));
  const ander = amendementVan(LEBBEKE, rij('zorg', 3));
  expect(geldendeAmendementen([eerder, ander, later])).toEqual({ geldend: [later, ander], vervangen: [eerder] });
  expect(pasToe(ontwerp(), [eerder, ander, later])).toEqual(pasToe(ontwerp(), [ander, later]));
});

test.each([
  { strenger: 'gelijk', opZichzelf: true },
  { strenger: 'geen', opZichzelf: true },
  { strenger: null, opZichzelf: true },
  { strenger: 'per-gemeente', opZichzelf: false },
] as const)(
  'where 2.1 says $strenger, an amended woonbinding stands on its own: $opZichzelf',
  ({ strenger, opZichzelf }) => {
    const na = pasToe(ontwerp({ woonbinding: { strenger } }), [amendementVan(BERLARE, binding([8]))]);
    expect(na.perGemeente[BERLARE]?.woonbinding.opZichzelf).toBe(opZichzelf);
  },
);

test('a gemeente that left the gebied, and a doelgroep that deel 1 does not have', () => {
  expect(() => pasToe(ontwerp(), [amendementVan(DENDERMONDE, binding([8]))])).toThrow(GemeenteNietInGebied);
  expect(() => pasToe(ontwerp(), [amendementVan(BERLARE, rij('weg', 1))])).toThrow(DoelgroepNietInDeel1);
});

describe('reading an amendment', () => {
  const goed: Amendement = amendementVan(BERLARE, binding([8]), rij('zorg', 2));
  const woning = { gemeente: LEBBEKE, adres: 'Plein 2', slaapkamers: null, toegang: null };

  test('one that is right', () => expect(leesAmendement(goed)).toEqual({ ok: true, amendement: goed }));

  test.each([
    { geval: 'no gemeente of the list', invoer: { ...goed, gemeente: '99999' }, zin: 'NIS-code' },
    {
      geval: 'another subject',
      invoer: { gemeente: BERLARE, wijzigingen: [{ onderwerp: 'metGebied' }] },
      zin: 'niet geldig',
    },
    { geval: 'an extra field', invoer: { ...goed, hoofdstukken: {} }, zin: 'onbekend veld' },
    {
      geval: 'a change twice',
      invoer: { gemeente: BERLARE, wijzigingen: [binding([8]), binding([9])] },
      zin: 'twee keer',
    },
    {
      geval: 'a doelgroep under another key',
      invoer: { gemeente: BERLARE, wijzigingen: [{ ...groep('a', eigenGroep(BERLARE, 'b', 1)) }] },
      zin: 'gaat over a',
    },
    {
      geval: 'an address elsewhere',
      invoer: amendementVan(BERLARE, rij('zorg', 1, { woningen: [woning] })),
      zin: 'een andere gemeente',
    },
    { geval: 'no object', invoer: 'x', zin: 'een object' },
  ])('$geval', ({ invoer, zin }) => {
    const gelezen = leesAmendement(invoer);
    expect(gelezen.ok ? '' : gelezen.meldingen.map(({ tekst }) => tekst).join(' ')).toContain(zin);
  });
});
