import { telGeldend } from '../cijfers/bestandstelling.ts';
import { rechtsdatum } from '../recht/rechtsdatum.ts';
import { rechtskaderOp } from '../recht/rechtskader.ts';
import type { Dossier } from '../reglement/dossier.ts';
import type { standVan } from './volledig.ts';

type Uitkomst = ReturnType<typeof standVan>;

/**
 * How far 1.2 is when a file of dwellings is loaded: the number of dwellings of a gemeente that the file counts need not be typed
 * any more. Unchanged without a file.
 */
export function openNaTelling(dossier: Dossier, uitkomst: Uitkomst): Uitkomst {
  const telling = telGeldend(dossier, rechtskaderOp(rechtsdatum(dossier)));
  if (telling === null) return uitkomst;
  const geteld = new Set(telling.gemeenten.map(({ nis }) => nis));
  const paden = dossier.hoofdstukken.gemeenten.gemeenten.flatMap(({ nis }, plek) =>
    geteld.has(nis) ? [`gemeenten.${plek}.woningen`] : [],
  );
  const open = uitkomst.open.filter(({ pad }) => !paden.some((eigen) => pad === eigen || pad.startsWith(`${eigen}.`)));
  return { stand: uitkomst.stand === 'bezig' && open.length === 0 ? 'volledig' : uitkomst.stand, open };
}
