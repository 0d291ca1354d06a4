import type { Document } from '../../../app/documents/blokken.ts';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import type { Proef } from '../scenario.ts';
import { plat } from './plat.ts';

/** Our DOCX of a document against docxtemplater and against the floor, on the same words; their data are made ready before. */
export const tegenAnderen = (document: Document): Proef => ({
  onze: () => naarDocx(document),
  anderen: async () => {
    const { gegevens, maakSjabloon, schrijfMetDocxtemplater } = await import('./docxtemplater.ts');
    const { schrijfOndergrens } = await import('./ondergrens.ts');
    const blokken = plat(document);
    const [sjabloon, inhoud] = [maakSjabloon(), gegevens(blokken)];
    return [
      { naam: 'docxtemplater', werk: () => schrijfMetDocxtemplater(sjabloon, inhoud) },
      { naam: 'de ondergrens', werk: () => schrijfOndergrens(blokken) },
    ];
  },
});
