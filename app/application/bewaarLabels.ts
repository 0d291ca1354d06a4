import { doelgroepenVan } from '../domain/labels/doelgroepenMetLabels.ts';
import { type Labelopdracht, voerLabelopdrachtUit } from '../domain/labels/voerLabelopdrachtUit.ts';
import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import type { Hoofdstukadres } from '../domain/reglement/leesHoofdstuk.ts';
import type { Melding } from '../domain/reglement/melding.ts';
import { bewaarHoofdstuk } from './bewaarHoofdstuk.ts';
import { openDossier } from './openDossier.ts';
import type { Poorten } from './ports.ts';

/** A doelgroep of a dossier, by its key: of deel 1 (`gemeente` null) or of deel 2 of a gemeente (NIS code). */
export interface Doelgroepplek {
  readonly dossier: string;
  readonly gemeente: string | null;
  readonly sleutel: string;
}

/** onbekend: no such dossier or doelgroep (any more); verouderd: others kept saving the same chapter. */
export type Labelbewaring =
  | { readonly soort: 'bewaard'; readonly gedaan: number; readonly geweigerd: readonly string[] }
  | { readonly soort: 'ongeldig'; readonly meldingen: readonly Melding[] }
  | { readonly soort: 'verouderd' }
  | { readonly soort: 'onbekend' };

/** How often it is done again because somebody else saved the chapter in between. */
const POGINGEN = 5;

/**
 * Puts dwellings on the list of a doelgroep, takes them off, or makes its numbers follow the list: a save of the chapter
 * 'doelgroepen' as it stands at that moment, so that what others changed in it meanwhile is kept. What cannot be done is told.
 */
export async function bewaarLabels(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok'>,
  wie: Wie,
  { dossier: id, gemeente, sleutel }: Doelgroepplek,
  opdracht: Labelopdracht,
): Promise<Labelbewaring> {
  const adres = { hoofdstuk: 'doelgroepen', gemeente } as Hoofdstukadres;
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    const stand = await openDossier(poorten, id);
    const hier =
      stand &&
      doelgroepenVan(stand.dossier).find((een) => een.gemeente === gemeente && een.doelgroep.sleutel === sleutel);
    if (!hier) return { soort: 'onbekend' };
    const { doelgroep, gedaan, geweigerd } = voerLabelopdrachtUit(stand.dossier, hier, opdracht);
    if (doelgroep === hier.doelgroep) return { soort: 'bewaard', gedaan: 0, geweigerd };
    const delen = gemeente === null ? stand.dossier.hoofdstukken : stand.dossier.perGemeente[gemeente];
    const inhoud = {
      ...delen?.doelgroepen,
      doelgroepen: delen?.doelgroepen.doelgroepen.map((een) => (een === hier.doelgroep ? doelgroep : een)),
    };
    const bewaring = await bewaarHoofdstuk(poorten, wie, { dossier: id, ...adres, inhoud, gezien: stand.versie });
    if (bewaring.soort === 'bewaard') return { soort: 'bewaard', gedaan, geweigerd };
    if (bewaring.soort !== 'verouderd') return bewaring;
  }
  return { soort: 'verouderd' };
}
