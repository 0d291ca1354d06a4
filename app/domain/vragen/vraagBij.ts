import type { Plaats } from '../regels/plaats.ts';
import type { Dossier } from '../reglement/dossier.ts';
import type { Hoofdstukadres } from '../reglement/leesHoofdstuk.ts';
import { vragenVan } from './index.ts';
import { alsLijst, alsRij, isRij, voegPad, waardeOp } from './rij.ts';
import { rijenVan } from './rijenVan.ts';
import type { Lijstvraag, Vraag, Vraagcontext } from './vraag.ts';
import { vraagcontext } from './vraagcontext.ts';
import { zichtbareVragen } from './zichtbaar.ts';

interface Zoektocht {
  readonly vragen: readonly Vraag[];
  readonly waarde: unknown;
  readonly pad: string;
  readonly ouder: Readonly<Record<string, unknown>> | undefined;
}

/** What stands at a group or question on the way; heading groups (naam '') are looked through. */
function vindVraag({ vragen, waarde, ouder }: Zoektocht, naam: string, context: Vraagcontext): Vraag | undefined {
  const zichtbaar = zichtbareVragen(vragen, isRij(waarde) ? waarde : {}, context, ouder);
  for (const vraag of zichtbaar) {
    if (vraag.naam === naam) return vraag;
    if (vraag.soort !== 'groep' || vraag.naam !== '') continue;
    const dieper = vindVraag({ vragen: vraag.vragen, waarde, pad: '', ouder }, naam, context);
    if (dieper !== undefined) return dieper;
  }
  return undefined;
}

/** The position of the row that a part names: by its kenmerk or gemeente, or the position itself; null when there is none. */
function plekVan(vraag: Lijstvraag, waarde: unknown, deel: string, context: Vraagcontext, om: unknown): number | null {
  const rijen = rijenVan(vraag, waarde, context, om);
  const namen = [vraag.kenmerk, 'gemeente'].filter((naam) => naam !== undefined);
  const opNaam = rijen.find(({ item }) => namen.some((naam) => String(alsRij(item)[naam]) === deel));
  if (opNaam) return opNaam.plek;
  return /^\d{1,4}$/.test(deel) && Number(deel) < alsLijst(waarde).length ? Number(deel) : null;
}

/** Follows the parts of a place as far as there are visible questions for them; the path that was reached. */
function volg(tocht: Zoektocht, delen: readonly string[], context: Vraagcontext): string {
  const [deel, ...rest] = delen;
  if (deel === undefined || deel === '') return tocht.pad;
  const vraag = vindVraag(tocht, deel, context);
  if (vraag === undefined) return tocht.pad;
  const pad = voegPad(tocht.pad, vraag.naam);
  const waarde = waardeOp(tocht.waarde, vraag.naam);
  if (vraag.soort === 'groep') return volg({ ...tocht, vragen: vraag.vragen, waarde, pad }, rest, context);
  if (vraag.soort !== 'lijst') return pad;
  // The last part that names a row: rules write 'aantallen.42003' and 'aantallen.tweemaal.42003'.
  for (const [plaats, naam] of rest.entries()) {
    const plek = plekVan(vraag, waarde, naam, context, tocht.waarde);
    if (plek === null) continue;
    const item = { vragen: vraag.vragen, waarde: waardeOp(waarde, String(plek)), ouder: alsRij(tocht.waarde) };
    return volg({ ...item, pad: voegPad(pad, plek) }, rest.slice(plaats + 1), context);
  }
  return pad;
}

/**
 * The path of the question, group, list or item at which `veld` of a chapter is filled in ('stappen.0', 'verdeling.hoger.42006',
 * 'hoofdstukken.inleiding'); the nearest one around it when that question is hidden or gone, and '' for the chapter.
 */
export const vraagBij = (vragen: readonly Vraag[], veld: string, inhoud: unknown, context: Vraagcontext): string =>
  volg({ vragen, waarde: inhoud, pad: '', ouder: undefined }, veld.split('.'), context);

/** The parts in front of the field of a place: the row of its doelgroep, its plan or its gemeente. */
function begin({ hoofdstuk, doelgroep, gemeente, deel2 }: Plaats): string {
  if (hoofdstuk === 'doelgroepen' && doelgroep) return `doelgroepen.${doelgroep}`;
  if (hoofdstuk === 'doelgroepenplannen' && doelgroep) return `plannen.${doelgroep}`;
  if (hoofdstuk === 'gemeenten' && gemeente && !deel2) return `gemeenten.${gemeente}`;
  return '';
}

/** Fields of a place that stand for a list of the chapter as a whole, when no doelgroep is named. */
const VOOR_HET_GEHEEL: Partial<Record<string, string>> = { doelgroepen: 'doelgroepen', doelgroepenplannen: 'plannen' };

/** The chapter of a place, and the path of the question there; for links from a bevinding. */
export function vraagBijPlaats(dossier: Dossier, plaats: Plaats): { adres: Hoofdstukadres; pad: string } {
  const adres = { hoofdstuk: plaats.hoofdstuk, gemeente: plaats.deel2 ? plaats.gemeente : null } as Hoofdstukadres;
  const deel = plaats.deel2 ? dossier.perGemeente[plaats.gemeente ?? ''] : dossier.hoofdstukken;
  const inhoud = alsRij(deel)[plaats.hoofdstuk];
  const context = vraagcontext(dossier, adres);
  const veld = [begin(plaats), plaats.veld].filter((een) => een !== '').join('.');
  const pad = vraagBij(vragenVan(adres, context.rechtsdatum), veld, inhoud, context);
  const geheel = plaats.doelgroep === null || pad === '' ? (VOOR_HET_GEHEEL[plaats.hoofdstuk] ?? pad) : pad;
  return { adres, pad: pad === '' ? geheel : pad };
}
