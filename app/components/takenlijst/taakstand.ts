import { hoofdstuksleutel, inhoudVan, type Stand } from '../../domain/procedure/stand.ts';
import { leegDeelVanGemeente, leegDossier } from '../../domain/reglement/dossier.ts';
import { isBegonnen } from '../../domain/reglement/isBegonnen.ts';
import type { Hoofdstukadres, Hoofdstukinhoud } from '../../domain/reglement/leesHoofdstuk.ts';
import { reglementVanHoofdstuk } from '../../domain/reglement/sjabloon.ts';
import { getal } from '../../domain/taal/getal.ts';
import { vragenVan } from '../../domain/vragen/index.ts';
import { standVan } from '../../domain/vragen/volledig.ts';
import { vraagcontext } from '../../domain/vragen/vraagcontext.ts';
import type { Merkteken } from '../Merkje.tsx';

/**
 * How far a chapter is. niet-begonnen: empty and never saved; bezig: partly filled in; bekeken: saved empty, with questions open;
 * naar-keuze: an optional chapter that is not used; niet-nodig: a plan without a doelgroep to plan for; volgt-deel-1: a woonbinding that 2.1
 * decides for all gemeenten; later: a chapter of a document that nobody began with, in a dossier of a toewijzingsreglement.
 */
export type Taakstand =
  | 'niet-begonnen'
  | 'bezig'
  | 'bekeken'
  | 'volledig'
  | 'naar-keuze'
  | 'niet-nodig'
  | 'volgt-deel-1'
  | 'later';

const LEEG = leegDossier();
const LEEG_DEEL = leegDeelVanGemeente();

const leegVan = (adres: Hoofdstukadres): Hoofdstukinhoud =>
  adres.gemeente === null ? LEEG.hoofdstukken[adres.hoofdstuk] : LEEG_DEEL[adres.hoofdstuk];

/**
 * Whether an empty chapter was answered by leaving it empty: somebody saved it after the dossier was made at `gemaaktOp`, or it is
 * deel 2 of a gemeente that came along with a file and needs no answer. A dossier is made with all chapters of the gebied, so there
 * being made says nothing.
 */
function isBewaard(
  { hoofdstukversies }: Stand,
  adres: Hoofdstukadres,
  gemaaktOp: string | null,
  open: number,
): boolean {
  const versie = hoofdstukversies[hoofdstuksleutel(adres)];
  if (versie === undefined) return false;
  return versie.op !== gemaaktOp || (adres.gemeente !== null && open === 0);
}

/** How far a chapter is, and how many questions that must be answered are open in it. */
export function taakstandVan(
  stand: Stand,
  adres: Hoofdstukadres,
  optioneel: boolean,
  gemaaktOp: string | null,
): { readonly stand: Taakstand; readonly open: number } {
  const { strenger } = stand.dossier.hoofdstukken.woonbinding;
  if (adres.gemeente !== null && adres.hoofdstuk === 'woonbinding' && (strenger === 'gelijk' || strenger === 'geen'))
    return { stand: 'volgt-deel-1', open: 0 };
  const reglement = reglementVanHoofdstuk(adres.hoofdstuk);
  if (reglement !== 'tr' && !isBegonnen(stand.dossier, reglement)) return { stand: 'later', open: 0 };
  const leeg = leegVan(adres);
  const context = vraagcontext(stand.dossier, adres);
  const gevuld = standVan(vragenVan(adres), inhoudVan(stand.dossier, adres) ?? leeg, leeg, context);
  const open = gevuld.open.length;
  if (gevuld.stand !== 'niet-begonnen') return { stand: gevuld.stand, open };
  if (optioneel) return { stand: 'naar-keuze', open: 0 };
  if (adres.hoofdstuk === 'doelgroepenplannen' && context.doelgroepen.length === 0)
    return { stand: 'niet-nodig', open };
  if (!isBewaard(stand, adres, gemaaktOp, open)) return { stand: 'niet-begonnen', open };
  return { stand: open > 0 ? 'bekeken' : 'volledig', open };
}

/** Whether there is still something to fill in. */
export const isOnvolledig = (stand: Taakstand): boolean =>
  stand === 'niet-begonnen' || stand === 'bezig' || stand === 'bekeken';

const MERKTEKENS: Record<Taakstand, Merkteken> = {
  'niet-begonnen': { toon: 'leeg', tekst: 'Niet begonnen' },
  bezig: { toon: 'bezig', tekst: 'Bezig' },
  bekeken: { toon: 'let', tekst: 'Bekeken, onvolledig' },
  volledig: { toon: 'ok', tekst: 'Volledig' },
  'naar-keuze': { toon: 'leeg', tekst: 'Naar keuze' },
  'niet-nodig': { toon: 'leeg', tekst: 'Geen doelgroepen' },
  'volgt-deel-1': { toon: 'leeg', tekst: 'Volgt 2.1' },
  later: { toon: 'leeg', tekst: 'Niet begonnen' },
};

/** The status of a chapter in a few words; a chapter under way also says how many questions are open. */
export function merktekenVan(stand: Taakstand, open: number): Merkteken {
  const { toon, tekst } = MERKTEKENS[stand];
  return stand === 'bezig' ? { toon, tekst: `${tekst}: ${getal(open)} open` } : { toon, tekst };
}
