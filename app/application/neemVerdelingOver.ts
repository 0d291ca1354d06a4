import { maakOverzicht } from '../domain/cijfers/overzicht.ts';
import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import { hoofdstuksleutel, type Stand } from '../domain/procedure/stand.ts';
import type { Gebiedshoofdstuk } from '../domain/reglement/dossier.ts';
import { gemeenteMetNis } from '../domain/reglement/gemeentenlijst.ts';
import { gewichtenUitGemeenten } from '../domain/verdeling/gewichten.ts';
import { type Overnameregel, overnameVan } from '../domain/verdeling/overname.ts';
import { bewaarHoofdstuk } from './bewaarHoofdstuk.ts';
import type { Poorten } from './ports.ts';

/** What would be taken over: which chapter gets which numbers, and what stays out. */
export interface Verdelingvoorstel {
  readonly naar: 'doelgroepen' | 'contingentverdeling';
  /** The contingent and its doelgroep; null for the weights. */
  readonly contingent: { readonly naam: string; readonly doelgroep: string } | null;
  readonly regels: readonly (Overnameregel & { readonly naam: string })[];
  readonly nietGekoppeld: readonly { readonly naam: string; readonly aantal: number }[];
  readonly inhoud: unknown;
}

/** verouderd: a chapter that the numbers come from or go to was saved after `gezien`, so nothing was written. */
export type Overnameuitkomst =
  | { readonly soort: 'overgenomen'; readonly voorstel: Verdelingvoorstel }
  | { readonly soort: 'verouderd' | 'niets' };

/** The proposal for the contingent with this key, or with '' for the weights out of 1.2; null when nothing can be taken over. */
export function verdelingvoorstel({ dossier }: Stand, sleutel: string): Verdelingvoorstel | null {
  const { contingentverdeling: hoofdstuk, doelgroepen } = dossier.hoofdstukken;
  if (sleutel === '') {
    const uit = gewichtenUitGemeenten(hoofdstuk, maakOverzicht(dossier).gemeenten);
    return uit && { naar: 'contingentverdeling', contingent: null, nietGekoppeld: [], ...uit };
  }
  const contingent = hoofdstuk.contingenten.find((een) => een.sleutel === sleutel);
  const doelgroep = doelgroepen.doelgroepen.find((een) => een.sleutel === contingent?.doelgroep);
  const uit = overnameVan(hoofdstuk, doelgroepen, sleutel);
  if (contingent === undefined || doelgroep === undefined || uit === null) return null;
  return {
    ...uit,
    naar: 'doelgroepen',
    contingent: { naam: contingent.naam, doelgroep: doelgroep.korteNaam || doelgroep.naam },
    regels: uit.regels.map((regel) => ({ ...regel, naam: gemeenteMetNis(regel.sleutel)?.naam ?? regel.sleutel })),
  };
}

/** Whether one of these chapters of the gebied was saved after `gezien`. */
const isVerouderd = ({ hoofdstukversies }: Stand, hoofdstukken: readonly Gebiedshoofdstuk[], gezien: number): boolean =>
  hoofdstukken.some(
    (hoofdstuk) => (hoofdstukversies[hoofdstuksleutel({ hoofdstuk, gemeente: null })]?.versie ?? 0) > gezien,
  );

/**
 * Writes the numbers of a distribution into the doelgroep of its contingent, or with '' the weights out of 1.2 into the chapter, as
 * they were shown at version `gezien`. niets: there is nothing to take over (any more).
 */
export async function neemVerdelingOver(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok'>,
  wie: Wie,
  stand: Stand,
  { dossier, sleutel, gezien }: { dossier: string; sleutel: string; gezien: number },
): Promise<Overnameuitkomst> {
  const bronnen = ['contingentverdeling', ...(sleutel === '' ? ['gemeenten', 'patrimonium'] : ['doelgroepen'])];
  if (isVerouderd(stand, bronnen as Gebiedshoofdstuk[], gezien)) return { soort: 'verouderd' };
  const voorstel = verdelingvoorstel(stand, sleutel);
  if (voorstel === null) return { soort: 'niets' };
  const { naar, inhoud } = voorstel;
  const te = { dossier, hoofdstuk: naar, gemeente: null, inhoud, gezien: stand.versie };
  const bewaring = await bewaarHoofdstuk(poorten, wie, te);
  if (bewaring.soort === 'bewaard') return { soort: 'overgenomen', voorstel };
  return { soort: bewaring.soort === 'verouderd' ? 'verouderd' : 'niets' };
}
