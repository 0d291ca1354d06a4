import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { type Achterstand, achterstand, isOvergenomen } from '../../domain/huurreglement/achterstand.ts';
import { voluit } from '../../domain/taal/datum.ts';
import { geschiedenispad } from '../adressen.ts';

/** What the page says about taking the toewijzingsreglement over; `op` is the day in words, null when it never was. */
export interface Overname {
  readonly op: string | null;
  readonly achter: readonly (Pick<Achterstand, 'sleutel' | 'titel' | 'wat'> & { readonly naar: string | null })[];
}

/** Where the intern huurreglement of dossier `id` is behind; each changed chapter leads to what changed in it. */
export function maakOvername(id: string, overzicht: Overzicht): Overname {
  const { op } = overzicht.dossier.hoofdstukken.huurreglement.overgenomen;
  return {
    op: isOvergenomen(overzicht.dossier) ? (op === null ? 'een onbekende dag' : voluit(op)) : null,
    achter: achterstand(overzicht).map(({ sleutel, titel, wat, adres }) => ({
      sleutel,
      titel,
      wat,
      naar: wat === 'vervallen' ? null : geschiedenispad(id, adres),
    })),
  };
}
