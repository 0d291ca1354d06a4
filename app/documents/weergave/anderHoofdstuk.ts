import { bevindingenVan } from '../../domain/regels/perReglement.ts';
import { hoofdstukkenVan } from '../../domain/reglement/isBegonnen.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import type { Blok, Document, DocumentSoort } from '../blokken.ts';
import { nummer } from '../nummering.ts';
import { veiligeId } from '../sjabloon/knoopId.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import type { Bouwstenen } from './delen.ts';
import { sectie } from './eigenHoofdstukken.ts';
import { gebiedInTekst } from './gebied.ts';
import type { Gekeurd } from './gekeurd.ts';
import { isRaadhoofdstuk, raadhoofdstuk } from './huishoudelijkReglement.ts';
import { HOOFDSTUKKEN, huurhoofdstuk, isHuurhoofdstuk } from './huurreglementHoofdstukken.ts';
import { kaalDocument } from './kaalDocument.ts';
import { maakOuderenbijlage } from './ouderenbijlage.ts';

const HUURVOLGORDE = HOOFDSTUKKEN.map(veiligeId);
const RAADVOLGORDE = hoofdstukkenVan('hr').map(veiligeId);

/** One real chapter among the bare headings of the others, numbered as in the whole, and then alone. */
function alleen(soort: DocumentSoort, titel: string, volgorde: readonly string[], echt: readonly Blok[]): Document {
  const opId = new Map(echt.map((blok) => [blok.id, blok]));
  const blokken = volgorde.map((id) => opId.get(id) ?? sectie(id, '', []));
  const document = nummer(kaalDocument(soort, titel, blokken));
  return { ...document, blokken: document.blokken.filter(({ id }) => opId.has(id)) };
}

/**
 * A chapter of the intern huurreglement or the huishoudelijk reglement, or the 65+ sjabloon of a gemeente, as it is printed and numbered in its
 * own document; null for a chapter of the toewijzingsreglement. A sjabloon of a gemeente that is not in 1.2 has no blocks.
 */
export function maakAnderHoofdstuk(
  sjablonen: Sjablonen,
  { overzicht, bevindingen }: Gekeurd,
  { hoofdstuk, gemeente }: Hoofdstukadres,
): Document | null {
  const bouwstenen = (reglement: 'ihr' | 'hr'): Bouwstenen => ({
    sjablonen,
    overzicht,
    bevindingen: bevindingenVan(bevindingen, reglement),
    gebied: gebiedInTekst(overzicht),
  });
  if (isHuurhoofdstuk(hoofdstuk)) {
    const echt = huurhoofdstuk(bouwstenen('ihr'), hoofdstuk);
    return alleen('intern-huurreglement', 'Intern huurreglement', HUURVOLGORDE, echt);
  }
  if (isRaadhoofdstuk(hoofdstuk)) {
    const echt = raadhoofdstuk(bouwstenen('hr'), hoofdstuk);
    return alleen('huishoudelijk-reglement', 'Huishoudelijk reglement', RAADVOLGORDE, echt);
  }
  if (hoofdstuk !== 'ouderen' || gemeente === null) return null;
  return overzicht.gemeenten.some(({ nis }) => nis === gemeente)
    ? maakOuderenbijlage(sjablonen, overzicht, gemeente)
    : alleen('sjabloon-65-plus', 'Sjabloon 65+', [], []);
}
