import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BRONNEN } from '../../../app/domain/recht/bronnen.ts';
import { gebiedshoofdstukken, gemeentehoofdstukken } from '../../../app/domain/reglement/dossier.ts';
import type { Hoofdstukadres } from '../../../app/domain/reglement/leesHoofdstuk.ts';
import { AANTAL_MAX, KORT_MAX, LANG_MAX, PERCENTAGE_MAX } from '../../../app/domain/reglement/maten.ts';
import { SJABLOON } from '../../../app/domain/reglement/sjabloon.ts';
import { begrippenOp } from '../../../app/domain/vragen/begrippen.ts';
import { vragenVan } from '../../../app/domain/vragen/index.ts';
import type { Vraag } from '../../../app/domain/vragen/vraag.ts';
import { BERLARE } from '../hulp/eenDossier.ts';
import { kern, loopSchema } from './loopSchema.ts';
import { loopVragen } from './loopVragen.ts';

const ADRESSEN = SJABLOON.map(({ niveau, hoofdstuk }) => ({
  hoofdstuk,
  gemeente: niveau === 'gemeente' ? BERLARE : null,
})).filter(({ hoofdstuk }) => hoofdstuk !== 'patrimonium') as Hoofdstukadres[];
const HOOFDSTUKKEN = ADRESSEN.map((adres) => ({
  naam: `${adres.gemeente === null ? 'gebied' : 'gemeente'}/${adres.hoofdstuk}`,
  vragen: vragenVan(adres, null),
  schema: (adres.gemeente === null
    ? gebiedshoofdstukken[adres.hoofdstuk]
    : gemeentehoofdstukken[adres.hoofdstuk]) as z.ZodType,
}));

const GETALLEN: Readonly<Record<string, string>> = { [AANTAL_MAX]: 'aantal', [PERCENTAGE_MAX]: 'percentage' };

/** Which questions fit a field of the schema. */
function soorten(pad: string, schema: z.ZodType): string[] {
  if (schema instanceof z.ZodArray) return [schema.element instanceof z.ZodEnum ? 'meerkeuze' : 'lijst'];
  // What was taken over of the toewijzingsreglement is set by a button, never typed.
  if (pad === 'overgenomen') return ['programma'];
  if (schema instanceof z.ZodBoolean) return ['vink', 'jaNee'];
  if (schema instanceof z.ZodEnum) return ['keuze'];
  if (schema instanceof z.ZodNumber) return [GETALLEN[String(schema.maxValue)] ?? 'jaartal'];
  if (pad.endsWith('logo')) return ['logo'];
  const veld = pad.split('.').at(-1) ?? '';
  if (['nis', 'gemeente'].includes(veld)) return ['gemeente', 'gemeenteVanDeLijst'];
  if (['sleutel', 'doelgroep'].includes(veld)) return [veld];
  if (veld === 'hoofdkleur') return ['kleur'];
  if (pad.endsWith('lijst.item')) return ['keuze'];
  const max = (schema as z.ZodString).maxLength;
  return max === null ? ['datum'] : [max === LANG_MAX ? 'lang' : 'kort'];
}

describe.each(HOOFDSTUKKEN)('$naam', ({ vragen, schema }) => {
  const velden = [...loopSchema(schema)];
  const gevraagd = [...loopVragen(vragen)].filter(({ vraag }) => vraag.soort !== 'groep');

  test('every field of the schema has one question, and the other way round', () => {
    expect(gevraagd.map(({ pad }) => pad).toSorted()).toEqual(velden.map(({ pad }) => pad).toSorted());
  });

  test('a question is of the kind of its field', () => {
    const fout = velden.flatMap(({ pad, schema }) => {
      const soort = gevraagd.find((een) => een.pad === pad)?.vraag.soort ?? '';
      return soorten(pad, schema).includes(soort) ? [] : [`${pad}: ${soort}, verwacht ${soorten(pad, schema)}`];
    });
    expect(fout).toEqual([]);
  });

  test('lengths and words of choices are those of the schema', () => {
    for (const { pad, schema } of velden) {
      const vraag = gevraagd.find((een) => een.pad === pad)?.vraag;
      if (vraag?.soort === 'kort')
        expect([pad, vraag.max ?? KORT_MAX]).toEqual([pad, (schema as z.ZodString).maxLength]);
      const woorden = schema instanceof z.ZodArray ? schema.element : schema;
      if ((vraag?.soort === 'keuze' || vraag?.soort === 'meerkeuze') && woorden instanceof z.ZodEnum) {
        expect([pad, vraag.mogelijkheden.map(({ waarde }) => waarde).toSorted()]).toEqual([
          pad,
          woorden.options.toSorted(),
        ]);
      }
    }
  });

  test('a choice, a gemeente or a yes-no is required exactly where the schema has no null', () => {
    for (const { pad } of velden) {
      const vraag = gevraagd.find((een) => een.pad === pad)?.vraag;
      if (vraag === undefined || !['keuze', 'gemeente', 'vink', 'jaNee'].includes(vraag.soort)) continue;
      const magLeeg = schemaOp(schema, pad).safeParse(null).success;
      const verwacht =
        vraag.soort === 'jaNee'
          ? true
          : vraag.soort === 'vink'
            ? false
            : !('verplicht' in vraag && vraag.verplicht === true);
      expect([pad, verwacht && !('leegIs' in vraag)]).toEqual([pad, magLeeg]);
    }
  });

  test('a name stands once among its neighbours', () => {
    const namen = (rij: readonly Vraag[]): string[] =>
      rij.flatMap((vraag) => (vraag.soort === 'groep' && vraag.naam === '' ? namen(vraag.vragen) : [vraag.naam]));
    const alle = [vragen, ...[...loopVragen(vragen)].flatMap(({ vraag }) => ('vragen' in vraag ? [vraag.vragen] : []))];
    for (const rij of alle) expect(new Set(namen(rij)).size).toBe(namen(rij).length);
  });

  test('a new item of a list is one that the schema accepts, or lacks only what is still to be chosen', () => {
    for (const { pad, vraag } of gevraagd) {
      if (vraag.soort !== 'lijst') continue;
      const item = vraag.nieuw([], { ...LEEG, gemeente: BERLARE }, pad.endsWith('gemeenten') ? BERLARE : undefined);
      if (item === null) continue;
      const element = (kern(schemaOp(schema, pad)) as z.ZodArray).element as z.ZodType;
      expect([pad, element.safeParse(item).data]).toEqual([pad, item]);
    }
  });

  test('terms and sources exist', () => {
    for (const { vraag } of loopVragen(vragen)) {
      for (const sleutel of vraag.begrippen ?? [])
        expect(begrippenOp(null).map((begrip) => begrip.sleutel)).toContain(sleutel);
      if (vraag.bron) expect(Object.keys(BRONNEN)).toContain(vraag.bron);
    }
  });

  test('what is shown is a label without a full stop, and whole sentences', () => {
    for (const { pad, vraag } of loopVragen(vragen)) {
      expect([pad, vraag.label]).toEqual([pad, expect.stringMatching(/^[\p{Lu}\d].*[\p{L}\d)?%]$/u)]);
      const zinnen = [vraag.hint, vraag.waarom].filter((zin) => zin !== undefined);
      for (const zin of zinnen) expect([pad, zin]).toEqual([pad, expect.stringMatching(/^[\p{Lu}“].*[.?!]$/u)]);
    }
  });
});

const LEEG = {
  rechtsdatum: null,
  gemeenten: [],
  doelgroepen: [{ sleutel: 'ouderen', naam: 'ouderen' }],
  deel2: false,
  gemeente: null,
};

/** The schema, with its null, that stands at a path. */
function schemaOp(schema: z.ZodType, pad: string): z.ZodType {
  return pad.split('.').reduce<z.ZodType>((hier, deel) => {
    const eigen = kern(hier);
    if (eigen instanceof z.ZodArray) return eigen.element as z.ZodType;
    if (eigen instanceof z.ZodTuple) return eigen.def.items[Number(deel)] as z.ZodType;
    return (eigen as z.ZodObject).shape[deel] as z.ZodType;
  }, schema);
}
