import { z } from 'zod';

/** A field of a schema: its path ('*' for the place in a list) and what it accepts. */
export interface Schemaveld {
  readonly pad: string;
  readonly schema: z.ZodType;
}

/** A schema without its default, prefault and null. */
export function kern(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodNullable) {
    return kern(schema.unwrap() as z.ZodType);
  }
  return schema;
}

/** Fields that are one answer though their value has fields of its own. */
const VAN_EEN_STUK = ['huisstijl.logo', 'overgenomen'];

/**
 * Every field of a schema that holds one answer, and every list; a logo, what the program keeps, and words out of a fixed
 * list count as one answer.
 */
export function* loopSchema(schema: z.ZodType, pad = ''): Generator<Schemaveld> {
  const eigen = kern(schema);
  const onder = (naam: string | number) => (pad === '' ? String(naam) : `${pad}.${naam}`);
  if (eigen instanceof z.ZodObject && !VAN_EEN_STUK.some((een) => pad.endsWith(een))) {
    for (const [naam, veld] of Object.entries(eigen.shape)) yield* loopSchema(veld as z.ZodType, onder(naam));
  } else if (eigen instanceof z.ZodTuple) {
    for (const [plek, deel] of eigen.def.items.entries()) yield* loopSchema(deel as z.ZodType, onder(plek));
  } else {
    yield { pad, schema: eigen };
    if (eigen instanceof z.ZodArray && !(eigen.element instanceof z.ZodEnum))
      yield* loopSchema(eigen.element as z.ZodType, onder('*'));
  }
}
