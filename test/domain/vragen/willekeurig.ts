import fc from 'fast-check';
import { GEMEENTEN } from '../../../app/domain/reglement/gemeentenlijst.ts';
import { AANTAL_MAX, PERCENTAGE_MAX } from '../../../app/domain/reglement/maten.ts';
import { isDatum } from '../../../app/domain/reglement/velden.ts';
import { metWaarde, waardeOp } from '../../../app/domain/vragen/rij.ts';
import type { Enkelvoudig, Lijstvraag, Vraag, Vraagcontext } from '../../../app/domain/vragen/vraag.ts';

const tekst = (max: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: max }),
    fc.constant(''),
    fc.constantFrom('a', '<b>', '{{x}}', '*y*', 'a | b'),
  );
const eenRegel = (max: number) =>
  tekst(Math.min(max, 20))
    .map((ruw) => ruw.replace(/[\r\n]/g, '').trim())
    .filter((regel) => regel.length <= max);
const sleutel = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);
const nis = fc.constantFrom(...GEMEENTEN.slice(0, 30).map((gemeente) => gemeente.nis));
const dag = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([jaar, maand, dag]) => `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`)
  .filter(isDatum);
const ofNull = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });

function antwoord(vraag: Enkelvoudig, leeg: unknown = null): fc.Arbitrary<unknown> {
  switch (vraag.soort) {
    case 'kort':
      if (vraag.vorm === 'ondernemingsnummer') return fc.constantFrom('', '0403.170.701');
      return vraag.vorm === 'lettertype' ? fc.constantFrom('', 'Calibri') : eenRegel(vraag.max ?? 500);
    case 'lang':
      return tekst(60).map((ruw) => ruw.replaceAll('\r', ''));
    case 'aantal':
      return ofNull(fc.integer({ min: 0, max: AANTAL_MAX }));
    case 'percentage':
      return ofNull(fc.integer({ min: 0, max: PERCENTAGE_MAX }));
    case 'meerkeuze':
      return fc.subarray(vraag.mogelijkheden.map(({ waarde }) => waarde));
    case 'jaartal':
      return ofNull(fc.integer({ min: 1900, max: 2200 }));
    case 'datum':
      return ofNull(dag);
    case 'jaNee':
      return ofNull(fc.boolean());
    case 'vink':
      return fc.boolean();
    case 'keuze': {
      const woord = fc.constantFrom(...vraag.mogelijkheden.map(({ waarde }) => waarde));
      return vraag.verplicht ? woord : fc.option(woord, { nil: vraag.leegIs ?? null });
    }
    case 'gemeente':
      return vraag.verplicht ? nis : ofNull(nis);
    case 'gemeenteVanDeLijst':
      return nis;
    case 'doelgroep':
    case 'sleutel':
      return sleutel;
    case 'kleur':
      return fc.constantFrom('', '#0b5a6b', '#ABCDEF');
    case 'logo':
      return fc.constant(null);
    case 'programma':
      return fc.constant(leeg);
  }
}

function lijst(vraag: Lijstvraag, context: Vraagcontext): fc.Arbitrary<unknown> {
  const [enige] = vraag.vragen;
  if (vraag.enkel && enige && enige.soort !== 'groep' && enige.soort !== 'lijst') {
    return fc.array(
      antwoord(enige).filter((een) => een !== null),
      { maxLength: 4 },
    );
  }
  const item = hoofdstuk(vraag.vragen, vraag.nieuw([], context, '42003'), context);
  const { kenmerk } = vraag;
  if (kenmerk === undefined || !(vraag.uniek || kenmerk === 'sleutel')) return fc.array(item, { maxLength: 4 });
  return fc.uniqueArray(item, { maxLength: 4, selector: (een) => (een as Record<string, unknown>)[kenmerk] });
}

/** Any value of a chapter, or of an item of a list, that the schema accepts; `leeg` is what is filled in. */
export function hoofdstuk(vragen: readonly Vraag[], leeg: unknown, context: Vraagcontext): fc.Arbitrary<unknown> {
  const delen = vragen.map((vraag) => {
    if (vraag.soort === 'groep') {
      const eigen =
        vraag.naam === ''
          ? leeg
          : vraag.naam.split('.').reduce<unknown>((hier, naam) => (hier as Record<string, unknown>)[naam], leeg);
      return hoofdstuk(vraag.vragen, eigen, context).map((waarde) => ({ vraag, waarde }));
    }
    return (vraag.soort === 'lijst' ? lijst(vraag, context) : antwoord(vraag, waardeOp(leeg, vraag.naam))).map(
      (waarde) => ({ vraag, waarde }),
    );
  });
  return fc.tuple(...delen).map((rij) =>
    rij.reduce<unknown>((tot, { vraag, waarde }) => {
      // A heading group holds the whole value around it; only its own questions count.
      if (vraag.soort !== 'groep' || vraag.naam !== '') return metWaarde(tot, vraag.naam, waarde);
      return neemOver(vraag.vragen, tot, waarde);
    }, leeg),
  );
}

function neemOver(vragen: readonly Vraag[], naar: unknown, van: unknown): unknown {
  return vragen.reduce<unknown>(
    (tot, vraag) =>
      vraag.soort === 'groep' && vraag.naam === ''
        ? neemOver(vraag.vragen, tot, van)
        : metWaarde(tot, vraag.naam, (van as Record<string, unknown>)[vraag.naam]),
    naar,
  );
}
