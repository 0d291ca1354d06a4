import type { DoelgroepInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import { inDoelgroep, plaatssleutel } from '../../domain/regels/plaats.ts';
import { hoofdstukkenVan } from '../../domain/reglement/isBegonnen.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { reglementVanHoofdstuk } from '../../domain/reglement/sjabloon.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import type { Blok, Sectie } from '../blokken.ts';
import { doelgroepenVan } from './delen.ts';
import { doelgroepId } from './doelgroepnamen.ts';
import { sectie } from './eigenHoofdstukken.ts';

const kaal = (id: string, binnen: readonly Blok[] = []): Sectie => sectie(id, '', binnen);

/** The heading of a doelgroep, or of its plan, without its text; it knows its question. */
function kopVan(soort: 'doelgroep' | 'plan', inOverzicht: DoelgroepInOverzicht): Sectie {
  const { doelgroep, gemeente } = inOverzicht;
  const titel =
    soort === 'doelgroep'
      ? hoofdletter(doelgroep.naam || 'doelgroep zonder naam')
      : `Doelgroepenplan “${doelgroep.naam || '[naam nog in te vullen]'}”`;
  const hoofdstuk = soort === 'doelgroep' ? 'doelgroepen' : 'doelgroepenplannen';
  return {
    ...sectie(doelgroepId(soort, inOverzicht), titel, []),
    vraag: plaatssleutel(inDoelgroep(gemeente, doelgroep.sleutel, '', hoofdstuk)),
  };
}

/** The headings of all doelgroepen of a part (`nis` null for deel 1), or of the plans that they have. */
export const koppenVan = (soort: 'doelgroep' | 'plan', overzicht: Overzicht, nis: string | null): Sectie[] =>
  doelgroepenVan(overzicht, nis)
    .filter(({ plan }) => soort === 'doelgroep' || plan !== null)
    .map((inOverzicht) => kopVan(soort, inOverzicht));

/** The three chapters of a deel; with the headings of the doelgroepen and plans where `nis` is the part at hand. */
function deel(id: string, overzicht: Overzicht, nis: string | null, aanDeHand: boolean): Sectie {
  const achter = nis === null ? '' : `.${nis}`;
  const koppen = (soort: 'doelgroep' | 'plan') => (aanDeHand ? koppenVan(soort, overzicht, nis) : []);
  return kaal(id, [
    kaal(`woonbinding${achter}`, nis === null ? [kaal('woonbinding.strenger'), kaal('woonbinding.gemeente')] : []),
    kaal(`doelgroepen${achter}`, koppen('doelgroep')),
    kaal(`doelgroepenplannen${achter}`, koppen('plan')),
  ]);
}

/** The chapters of the toewijzingsreglement, with the headings of the part at hand. */
const vanToewijzingsreglement = (overzicht: Overzicht, gemeente: string | null): Sectie[] => [
  kaal('algemeen', [kaal('woonmaatschappij'), kaal('gemeenten'), kaal('toewijzingsraad')]),
  deel('deel-1', overzicht, null, gemeente === null),
  ...overzicht.gemeenten.map(({ nis }) => deel(`deel-2.${nis}`, overzicht, nis, gemeente === nis)),
  kaal('slotbepalingen'),
];

/** The chapters of the intern huurreglement; 2 and 4 are taken over from the toewijzingsreglement. */
const VAN_HUURREGLEMENT = [
  'huurreglement',
  'standaardtoewijzing',
  'versneldeToewijzing',
  'specifieke-doelgroepen',
  'interneMutaties',
  'rationeleBezetting',
  'buitenSociaalStelsel',
];

/**
 * The numbered chapters of the document in which a chapter stands, with only their headings, so that numbers and references of that
 * one real chapter come out right.
 */
export function geraamte(overzicht: Overzicht, { hoofdstuk, gemeente }: Hoofdstukadres): Sectie[] {
  const reglement = reglementVanHoofdstuk(hoofdstuk);
  if (reglement === 'ihr') return VAN_HUURREGLEMENT.map((id) => kaal(id));
  if (reglement === 'hr') return hoofdstukkenVan('hr').map((id) => kaal(id));
  return vanToewijzingsreglement(overzicht, gemeente);
}
