import type { Blok, Document, DocumentSoort } from '../blokken.ts';

/** A document without front page, version or house style: what is needed to number a chapter that is shown alone. */
export const kaalDocument = (soort: DocumentSoort, titel: string, blokken: readonly Blok[]): Document => ({
  soort,
  titel,
  ondertitel: '',
  voorblad: [],
  uitgever: '',
  versie: '',
  datum: null,
  definitief: false,
  huisstijl: { hoofdkleur: '', lettertype: '', logo: null },
  blokken,
});
