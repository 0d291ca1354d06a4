import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../../app/domain/reglement/dossier.ts';
import { leesDossier } from '../../app/domain/reglement/leesDossier.ts';

const PAD = fileURLToPath(new URL('../../db/demo/stek92.json', import.meta.url));

/** The published reglement of the demo, as a dossier. */
export function demodossier(): Dossier {
  const gelezen = leesDossier(readFileSync(PAD, 'utf8'));
  if (!gelezen.ok) throw new Error(gelezen.fouten.join('\n'));
  return gelezen.dossier;
}
