import type { Blok, Document } from '../../app/documents/blokken.ts';

/** A small document around these blocks, not numbered. */
export const maakDocument = (blokken: readonly Blok[], anders: Partial<Document> = {}): Document => ({
  soort: 'toewijzingsreglement',
  titel: 'Toewijzingsreglement',
  ondertitel: 'Woonmaatschappij Voorbeeld',
  voorblad: ['Versie 1'],
  uitgever: 'Woonmaatschappij Voorbeeld',
  versie: '1',
  datum: '2025-11-01',
  definitief: true,
  huisstijl: { hoofdkleur: '#0b5a6b', lettertype: '', logo: null },
  blokken,
  ...anders,
});
