import { z } from 'zod';
import { aantal, herkomst, jaNee, kort, lang, sleutel } from './velden.ts';

/** The fields of a plan at which a source can stand as a footnote. */
export const BRONVELDEN_PLAN = [
  'situering',
  'problemen',
  'cijfers',
  'nood',
  'maatregelen',
  'begeleiding',
  'tijdelijk',
  'bepalingen',
] as const;

/** The plan of one doelgroep. */
export const plan = z.strictObject({
  /** Key of the doelgroep it belongs to; who belongs to that doelgroep stands in x.2 and is not repeated. */
  doelgroep: sleutel(),
  /** Background: the method, the setting, how it completes the other pijlers. */
  situering: lang(),
  problemen: lang(),
  /** Kandidaat-huurders in the doelgroep, if known, and what else the figures say. */
  kandidaten: z.strictObject({ aantal: aantal(), ...herkomst() }).prefault({}),
  cijfers: lang(),
  /** The proven local need: size of the doelgroep, households, patrimonium, waiting time [002:140]. */
  nood: lang(),
  maatregelen: lang(),
  begeleiding: z
    .strictObject({
      nodig: jaNee(),
      motivering: lang(),
      door: kort(500),
      duur: kort(500),
      verloop: lang(),
      evaluatie: lang(),
    })
    .prefault({}),
  /** Why and how the allocation is temporary. */
  tijdelijk: lang(),
  bepalingen: z.array(z.strictObject({ sleutel: sleutel(), titel: kort(200), tekst: lang() })).default([]),
  bronnen: z.array(z.strictObject({ bij: z.enum(BRONVELDEN_PLAN), tekst: kort(2000) })).default([]),
});

/** 2.3 and x.3 Doelgroepenplan: required for a doelgroep off the list, offered for each [000:530, 002:121-130]. */
export const doelgroepenplannen = z.strictObject({ plannen: z.array(plan).default([]) }).prefault({});

export type Doelgroepenplannen = z.output<typeof doelgroepenplannen>;
export type Doelgroepenplan = z.output<typeof plan>;
export type BronveldPlan = (typeof BRONVELDEN_PLAN)[number];
