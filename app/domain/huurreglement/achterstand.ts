import type { Overzicht } from '../cijfers/overzicht.ts';
import { hoofdstuksleutel } from '../procedure/stand.ts';
import type { Dossier } from '../reglement/dossier.ts';
import { alsHoofdstukadres, type Hoofdstukadres } from '../reglement/leesHoofdstuk.ts';
import { overTeNemen, titelVan } from './overname.ts';

/** A chapter of the toewijzingsreglement that is not as it was when the intern huurreglement took it over. */
export interface Achterstand {
  readonly sleutel: string;
  readonly adres: Hoofdstukadres;
  readonly titel: string;
  /** vervallen: its gemeente is no longer part of the gebied. */
  readonly wat: 'gewijzigd' | 'toegevoegd' | 'vervallen';
}

/** Whether the toewijzingsreglement was ever taken over into the intern huurreglement. */
export const isOvergenomen = ({ hoofdstukken }: Dossier): boolean =>
  Object.keys(hoofdstukken.huurreglement.overgenomen.vingerafdrukken).length > 0;

function vervallen(dossier: Dossier, sleutel: string): Achterstand[] {
  const [hoofdstuk = '', gemeente = null] = sleutel.split('@');
  const adres = alsHoofdstukadres(hoofdstuk, gemeente);
  return adres === null ? [] : [{ sleutel, adres, titel: titelVan(dossier, adres), wat: 'vervallen' }];
}

/**
 * Where the intern huurreglement is behind: the chapters of the toewijzingsreglement that changed since it was last taken over, in
 * the order of the reglement. None when nothing changed, and none when it was never taken over (see isOvergenomen).
 */
export function achterstand(overzicht: Overzicht): Achterstand[] {
  const { dossier } = overzicht;
  if (!isOvergenomen(dossier)) return [];
  const toen = dossier.hoofdstukken.huurreglement.overgenomen.vingerafdrukken;
  const nu = overTeNemen(overzicht);
  const bekend = new Set(nu.map(({ adres }) => hoofdstuksleutel(adres)));
  return [
    ...nu.flatMap(({ sleutel, adres, titel, vingerafdruk }): Achterstand[] => {
      const eerder = toen[sleutel];
      if (eerder === vingerafdruk) return [];
      return [{ sleutel, adres, titel, wat: eerder === undefined ? 'toegevoegd' : 'gewijzigd' }];
    }),
    ...Object.keys(toen)
      .filter((sleutel) => !bekend.has(sleutel))
      .sort()
      .flatMap((sleutel) => vervallen(dossier, sleutel)),
  ];
}
