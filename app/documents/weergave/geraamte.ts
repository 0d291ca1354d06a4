import type { DoelgroepInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import { inDoelgroep, plaatssleutel } from '../../domain/regels/plaats.ts';
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

/**
 * The numbered chapters with only their headings, so that numbers and references of one real chapter of `gemeente` (null: of the
 * gebied) come out right.
 */
export const geraamte = (overzicht: Overzicht, gemeente: string | null): Sectie[] => [
  kaal('algemeen', [kaal('woonmaatschappij'), kaal('gemeenten'), kaal('toewijzingsraad')]),
  deel('deel-1', overzicht, null, gemeente === null),
  ...overzicht.gemeenten.map(({ nis }) => deel(`deel-2.${nis}`, overzicht, nis, gemeente === nis)),
  kaal('slotbepalingen'),
];
