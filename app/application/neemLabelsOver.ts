import { doelgroepenVan, zelfdeDoelgroep } from '../domain/labels/doelgroepenMetLabels.ts';
import { type Bestandslabel, labelsUitBestand } from '../domain/labels/labelsUitBestand.ts';
import { sleutelVan } from '../domain/patrimonium/adressleutel.ts';
import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import { bewaarLabels, type Doelgroepplek } from './bewaarLabels.ts';
import { openDossier } from './openDossier.ts';
import type { Poorten } from './ports.ts';

/** A name of the column 'gelabeld voor' in one gemeente (NIS code) that somebody confirmed. */
export type Labelkeuze = Pick<Bestandslabel, 'naam' | 'gemeente'>;

/** How many dwellings were labelled, and a Dutch sentence for each that was not; onbekend: no such dossier. */
export type Labelovername =
  | { readonly soort: 'overgenomen'; readonly gelabeld: number; readonly geweigerd: readonly string[] }
  | { readonly soort: 'onbekend' };

/**
 * Takes the labels that the loaded patrimonium names over into the doelgroepen, only those that somebody chose. A label without a
 * doelgroep of (nearly) that name, and a dwelling that is labelled for two, is not taken over; it is told.
 */
export async function neemLabelsOver(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok'>,
  wie: Wie,
  id: string,
  keuzes: readonly Labelkeuze[],
): Promise<Labelovername> {
  const stand = await openDossier(poorten, id);
  if (stand === null) return { soort: 'onbekend' };
  const doelgroepen = doelgroepenVan(stand.dossier);
  const { labels, fouten } = labelsUitBestand(stand.dossier.hoofdstukken.patrimonium.woningen, doelgroepen);
  const gekozen = labels.filter((label) =>
    keuzes.some(({ naam, gemeente }) => naam === label.naam && gemeente === label.gemeente),
  );
  const geweigerd = fouten.map(({ melding }) => melding);
  let gelabeld = 0;
  for (const hier of doelgroepen) {
    const sleutels = gekozen
      .filter(({ voor }) => voor !== null && zelfdeDoelgroep(voor, hier))
      .flatMap(({ woningen }) => woningen.map(sleutelVan));
    if (sleutels.length === 0) continue;
    const plek: Doelgroepplek = { dossier: id, gemeente: hier.gemeente, sleutel: hier.doelgroep.sleutel };
    const bewaring = await bewaarLabels(poorten, wie, plek, { soort: 'zet-op', sleutels });
    if (bewaring.soort === 'bewaard') {
      gelabeld += bewaring.gedaan;
      geweigerd.push(...bewaring.geweigerd);
    } else geweigerd.push(`De labels voor “${hier.doelgroep.korteNaam}” zijn niet overgenomen; probeer het opnieuw.`);
  }
  for (const { naam, voor } of gekozen)
    if (voor === null) geweigerd.push(`“${naam}” is geen doelgroep van dit dossier; voeg ze eerst toe.`);
  return { soort: 'overgenomen', gelabeld, geweigerd };
}
