import type { Hoofdstukadres, Hoofdstukinhoud } from '../domain/reglement/leesHoofdstuk.ts';
import { isBewaring, metSchema } from './hoofdstukOp.ts';
import type { Poorten } from './ports.ts';

/** One save of a chapter: by whom, when, its value and the one before it. */
export interface Versie {
  /** Version of the dossier that the save led to. */
  readonly versie: number;
  readonly door: string;
  /** Moment in UTC, ISO 8601. */
  readonly op: string;
  readonly inhoud: Hoofdstukinhoud;
  readonly vorige: Hoofdstukinhoud;
}

/** All saves of a chapter, the last one first; none when it was never saved or the dossier does not exist. */
export async function geschiedenisVanHoofdstuk(
  { opslag }: Pick<Poorten, 'opslag'>,
  dossier: string,
  adres: Hoofdstukadres,
): Promise<Versie[]> {
  const uit: Versie[] = [];
  let vorige = metSchema(adres);
  for (const gebeurtenis of await opslag.lees(dossier)) {
    if (!isBewaring(gebeurtenis, adres)) continue;
    const inhoud = metSchema(adres, gebeurtenis.gegevens.inhoud);
    uit.push({ versie: gebeurtenis.volgnummer, door: gebeurtenis.door, op: gebeurtenis.op, inhoud, vorige });
    vorige = inhoud;
  }
  return uit.reverse();
}
