import { z } from 'zod';
import { doelgroep, gelabeldeWoning } from '../reglement/doelgroepen.ts';
import { plan } from '../reglement/doelgroepenplan.ts';
import { LANG_MAX } from '../reglement/maten.ts';
import { ouderen } from '../reglement/ouderen.ts';
import { aantal, lang, nis, sleutel } from '../reglement/velden.ts';
import { woonbindingGemeente } from '../reglement/woonbinding.ts';

const reden = lang();

/** What one gemeente has of a doelgroep of deel 1: its number, its ceiling and its dwellings by address. */
const rij = z.strictObject({ aantal: aantal(), plafond: aantal(), woningen: z.array(gelabeldeWoning).default([]) });

/**
 * One change: what it is about, the value as it becomes (null: there is none any more) and the reason. Whether something is added,
 * changed or removed follows from the ontwerp; see drieLijsten.ts.
 */
const wijziging = z.discriminatedUnion('onderwerp', [
  /** Its own row in a doelgroep of deel 1. */
  z.strictObject({ onderwerp: z.literal('rij'), doelgroep: sleutel(), wordt: rij.nullable(), reden }),
  /** Its strengere woonbinding; null: the gemeente follows 2.1. */
  z.strictObject({ onderwerp: z.literal('woonbinding'), wordt: woonbindingGemeente.nullable(), reden }),
  /** The words above its own doelgroepen. */
  z.strictObject({ onderwerp: z.literal('inleiding'), wordt: z.string().max(LANG_MAX), reden }),
  /** A doelgroep of deel 2, with its plan. */
  z.strictObject({
    onderwerp: z.literal('doelgroep'),
    doelgroep: sleutel(),
    wordt: z.strictObject({ doelgroep, plan: plan.nullable() }).nullable(),
    reden,
  }),
  /** The order of its own doelgroepen, by key. */
  z.strictObject({ onderwerp: z.literal('volgorde'), wordt: z.array(sleutel()), reden }),
  /** The words of its 65+ sjabloon. */
  z.strictObject({ onderwerp: z.literal('ouderen'), wordt: ouderen, reden }),
]);

/** What a gemeenteraad changes in the ontwerp for its own territory [001:99, 153]: form, not free text. */
export const amendement = z.strictObject({ gemeente: nis(), wijzigingen: z.array(wijziging) });

export type Amendement = z.output<typeof amendement>;
export type Wijziging = Amendement['wijzigingen'][number];
export type Rij = z.output<typeof rij>;
export type WijzigingVan<O extends Wijziging['onderwerp']> = Extract<Wijziging, { onderwerp: O }>;

/** The key of a change inside its amendment: 'woonbinding', 'doelgroep/ouderen', 'rij/zorg'. */
export const wijzigingssleutel = (wijziging: Wijziging): string =>
  'doelgroep' in wijziging ? `${wijziging.onderwerp}/${wijziging.doelgroep}` : wijziging.onderwerp;

/** The changes of one kind, in the order of the amendment. */
export const wijzigingenVan = <O extends Wijziging['onderwerp']>(
  { wijzigingen }: Amendement,
  onderwerp: O,
): WijzigingVan<O>[] =>
  wijzigingen.filter((wijziging): wijziging is WijzigingVan<O> => wijziging.onderwerp === onderwerp);

/** The changes that still lack their reason, by key; a council gives one for each. */
export const zonderReden = ({ wijzigingen }: Amendement): string[] =>
  wijzigingen.filter(({ reden }) => reden.trim() === '').map(wijzigingssleutel);
