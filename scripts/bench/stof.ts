import { readFile } from 'node:fs/promises';
import { leesSjablonen } from '../../app/adapters/leesSjablonen.ts';
import { inProject } from '../../app/adapters/projectmap.ts';
import { maakReglement } from '../../app/application/maakReglement.ts';
import type { Document } from '../../app/documents/blokken.ts';
import { maakSjablonen, type Sjablonen } from '../../app/documents/sjabloonmotor.ts';
import type { Dossier } from '../../app/domain/reglement/dossier.ts';
import { leesDossier } from '../../app/domain/reglement/leesDossier.ts';

/** The dossiers of the demo gebied: as published, and made right. */
export type Demo = 'stek92' | 'stek92-verbeterd';

/** A demo dossier. */
export async function demoDossier(naam: Demo = 'stek92'): Promise<Dossier> {
  const uitkomst = leesDossier(await readFile(inProject('db', 'demo', `${naam}.json`), 'utf8'));
  if (!uitkomst.ok) throw new Error(`${naam}.json: ${uitkomst.fouten.join(' ')}`);
  return uitkomst.dossier;
}

/** The templates of the program. */
export const sjablonen = async (): Promise<Sjablonen> => maakSjablonen(await leesSjablonen());

/** The whole toewijzingsreglement of a demo dossier as a tree. */
export const demoReglement = async (naam: Demo = 'stek92'): Promise<Document> =>
  maakReglement(await sjablonen(), await demoDossier(naam)).document;
