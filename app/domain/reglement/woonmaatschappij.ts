import { z } from 'zod';
import { isLettertype } from './lettertype.ts';
import { isOndernemingsnummer } from './ondernemingsnummer.ts';
import { adres, datum, kort } from './velden.ts';

/** Largest logo in bytes and in pixels on a side. */
export const LOGO_MAX_BYTES = 512 * 1024;
export const LOGO_MAX_PIXELS = 4000;

const logo = z.strictObject({
  soort: z.enum(['image/png', 'image/jpeg']),
  /** The picture itself, base64; checked against its own signature by leesLogo. */
  inhoud: z.string().max(Math.ceil(LOGO_MAX_BYTES / 3) * 4),
  /** The sentence that stands for the picture. */
  omschrijving: kort(200),
});

/** 1.1 Gegevens woonmaatschappij: who issues the reglement, which version it is, and its house style. */
export const woonmaatschappij = z
  .strictObject({
    naam: kort(200),
    rechtsvorm: kort(100),
    ondernemingsnummer: z
      .string()
      .max(20)
      .refine((nummer) => nummer === '' || isOndernemingsnummer(nummer), { params: { soort: 'ondernemingsnummer' } })
      .default(''),
    zetel: adres(),
    contactpunten: z.array(z.strictObject({ naam: kort(200), adres: adres(), openingsuren: kort() })).default([]),
    email: kort(200),
    telefoon: kort(50),
    website: kort(200),
    versie: z
      .strictObject({
        nummer: kort(20),
        ingangsdatum: datum(),
        /** Function of who drew it up, not a name. */
        opgemaaktDoor: kort(200),
        goedgekeurdOp: datum(),
        /** Earlier days on which the bestuursorgaan approved a version. */
        eerdereGoedkeuringen: z.array(datum().unwrap().unwrap()).default([]),
      })
      .prefault({}),
    huisstijl: z
      .strictObject({
        logo: logo.nullable().default(null),
        /** Main colour as #rrggbb; '' for the default of the program. */
        hoofdkleur: z
          .string()
          .regex(/^(#[0-9a-fA-F]{6})?$/, { error: 'kleur' })
          .default(''),
        lettertype: z
          .string()
          .max(60)
          .refine((naam) => naam === '' || isLettertype(naam), { params: { soort: 'lettertype' } })
          .default(''),
      })
      .prefault({}),
  })
  .prefault({});

export type Woonmaatschappij = z.output<typeof woonmaatschappij>;
