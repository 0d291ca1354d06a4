import type { Dossier } from '../reglement/dossier.ts';

/** The day (YYYY-MM-DD) of which the legal figures hold for a dossier: that of its inwerkingtreding; null as long as it names none. */
export const rechtsdatum = ({ hoofdstukken: { slotbepalingen, woonmaatschappij } }: Dossier): string | null =>
  slotbepalingen.inwerking.datum ?? woonmaatschappij.versie.ingangsdatum;
