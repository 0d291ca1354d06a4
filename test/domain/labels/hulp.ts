import { type DoelgroepOpPlaats, doelgroepenVan } from '../../../app/domain/labels/doelgroepenMetLabels.ts';
import type { Woning } from '../../../app/domain/patrimonium/woning.ts';
import type { Dossier } from '../../../app/domain/reglement/dossier.ts';
import { BERLARE, type Doelgroepblad, eenDoelgroep, eenDossier, eenGemeente } from '../hulp/eenDossier.ts';
import { maakWoning } from '../patrimonium/hulp.ts';

/** A dwelling in the Dorpstraat of Berlare. */
export const inDorp = (nummer: string, anders: Partial<Woning> = {}): Woning =>
  maakWoning({ gemeente: BERLARE, straat: 'Dorpstraat', nummer, ...anders });

/** A doelgroep with labels at these addresses in Berlare. */
export const metLabels = (sleutel: string, adressen: string[], rest: Partial<Doelgroepblad> = {}): Doelgroepblad =>
  eenDoelgroep({ sleutel, woningen: adressen.map((adres) => ({ gemeente: BERLARE, adres })), ...rest });

/** A dossier of Berlare with these doelgroepen in deel 1 and, of deel 2, in Berlare; and these dwellings. */
export const dossierMet = (
  doelgroepen: Doelgroepblad[],
  woningen: readonly Woning[] = [],
  deel2: Doelgroepblad[] = [],
): Dossier =>
  eenDossier(
    {
      gemeenten: { gemeenten: [eenGemeente(BERLARE)] },
      doelgroepen: { doelgroepen },
      patrimonium: { woningen: [...woningen] },
    },
    { [BERLARE]: { doelgroepen: { doelgroepen: deel2 } } },
  );

/** A doelgroep of a dossier, by its key; throws when there is none. */
export function doelgroepVan(dossier: Dossier, sleutel: string): DoelgroepOpPlaats {
  const gevonden = doelgroepenVan(dossier).find(({ doelgroep }) => doelgroep.sleutel === sleutel);
  if (!gevonden) throw new Error(`Geen doelgroep ${sleutel}.`);
  return gevonden;
}
