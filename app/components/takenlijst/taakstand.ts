import { heeftOuderen } from '../../domain/ouderen/heeftOuderen.ts';
import { hoofdstuksleutel, type Stand } from '../../domain/procedure/stand.ts';
import { wijktAf } from '../../domain/reglement/eigenWoonbinding.ts';
import { isBegonnen } from '../../domain/reglement/isBegonnen.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { reglementVanHoofdstuk } from '../../domain/reglement/sjabloon.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import { standVanHoofdstuk } from '../../domain/vragen/standVanHoofdstuk.ts';
import type { Merkteken } from '../Merkje.tsx';
import { nogVragen } from '../nogVragen.ts';

/**
 * How far a chapter is. niet-begonnen: empty and never saved; bezig: partly filled in; bekeken: saved empty, with questions open;
 * naar-keuze: an optional chapter that is not used; niet-nodig: a plan without a doelgroep to plan for; geen-ouderen: a 65+ sjabloon of a gemeente that keeps no dwellings for
 * ouderen; volgt-deel-1: a woonbinding that 2.1
 * decides for all gemeenten; later: a chapter of a document that nobody began with, in a dossier of a toewijzingsreglement.
 */
export type Taakstand =
  | 'niet-begonnen'
  | 'bezig'
  | 'bekeken'
  | 'volledig'
  | 'naar-keuze'
  | 'niet-nodig'
  | 'geen-ouderen'
  | 'volgt-deel-1'
  | 'later';

/**
 * Whether an empty chapter was answered by leaving it empty: somebody saved it after the dossier was made, or it is
 * deel 2 of a gemeente that came along with a file and needs no answer. A dossier is made with all chapters of the gebied, so there
 * being made says nothing.
 */
function isBewaard({ hoofdstukversies, gemaaktOp }: Stand, adres: Hoofdstukadres, open: number): boolean {
  const versie = hoofdstukversies[hoofdstuksleutel(adres)];
  if (versie === undefined) return false;
  return versie.op !== gemaaktOp || (adres.gemeente !== null && open === 0);
}

/** Whether there is a doelgroep to plan for at the level of this chapter. */
function heeftDoelgroepen({ dossier }: Stand, { gemeente }: Hoofdstukadres): boolean {
  const deel = gemeente === null ? dossier.hoofdstukken : dossier.perGemeente[gemeente];
  return (deel?.doelgroepen.doelgroepen.length ?? 0) > 0;
}

/** How far a chapter is, and how many questions that must be answered are open in it. */
export function taakstandVan(
  stand: Stand,
  adres: Hoofdstukadres,
  optioneel: boolean,
): { readonly stand: Taakstand; readonly open: number } {
  const { strenger } = stand.dossier.hoofdstukken.woonbinding;
  const voorAllen = strenger === 'gelijk' || strenger === 'geen';
  if (
    voorAllen &&
    adres.gemeente !== null &&
    adres.hoofdstuk === 'woonbinding' &&
    !wijktAf(stand.dossier, adres.gemeente)
  )
    return { stand: 'volgt-deel-1', open: 0 };
  const reglement = reglementVanHoofdstuk(adres.hoofdstuk);
  if (reglement !== 'tr' && !isBegonnen(stand.dossier, reglement)) return { stand: 'later', open: 0 };
  if (adres.hoofdstuk === 'ouderen' && !heeftOuderen(stand.dossier, adres.gemeente))
    return { stand: 'geen-ouderen', open: 0 };
  const gevuld = standVanHoofdstuk(stand.dossier, adres);
  const open = gevuld.open.length;
  if (gevuld.stand !== 'niet-begonnen') return { stand: gevuld.stand, open };
  if (optioneel) return { stand: 'naar-keuze', open: 0 };
  if (adres.hoofdstuk === 'doelgroepenplannen' && !heeftDoelgroepen(stand, adres)) return { stand: 'niet-nodig', open };
  if (!isBewaard(stand, adres, open)) return { stand: 'niet-begonnen', open };
  return { stand: open > 0 ? 'bekeken' : 'volledig', open };
}

/** Whether there is still something to fill in. */
export const isOnvolledig = (stand: Taakstand): boolean =>
  stand === 'niet-begonnen' || stand === 'bezig' || stand === 'bekeken';

const MERKTEKENS: Record<Taakstand, Merkteken> = {
  'niet-begonnen': { toon: 'leeg', tekst: 'Niet begonnen' },
  bezig: { toon: 'bezig', tekst: 'Bezig' },
  bekeken: { toon: 'let', tekst: 'Bekeken' },
  volledig: { toon: 'ok', tekst: 'Volledig' },
  'naar-keuze': { toon: 'leeg', tekst: 'Naar keuze' },
  'geen-ouderen': { toon: 'leeg', tekst: 'Geen doelgroep ouderen' },
  'niet-nodig': { toon: 'leeg', tekst: 'Geen doelgroepen' },
  'volgt-deel-1': { toon: 'leeg', tekst: 'Volgt 2.1' },
  later: { toon: 'leeg', tekst: 'Niet begonnen' },
};

/** The status of a chapter in a few words; one under way says how many questions are left, in the words of its own page. */
export function merktekenVan(stand: Taakstand, open: number): Merkteken {
  const { toon, tekst } = MERKTEKENS[stand];
  if (stand === 'bezig') return { toon, tekst: hoofdletter(nogVragen(open)) };
  return stand === 'bekeken' ? { toon, tekst: `${tekst}, ${nogVragen(open)}` } : { toon, tekst };
}
