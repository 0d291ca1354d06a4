import type { OpgeslagenGebeurtenis } from '../domain/procedure/gebeurtenissen.ts';
import { gebiedshoofdstukken, gemeentehoofdstukken } from '../domain/reglement/dossier.ts';
import type { Hoofdstukadres, Hoofdstukinhoud } from '../domain/reglement/leesHoofdstuk.ts';
import type { Poorten } from './ports.ts';

/** The value of a chapter as it was stored, with what its schema got since; without a value the empty chapter. */
export const metSchema = ({ hoofdstuk, gemeente }: Hoofdstukadres, inhoud?: unknown): Hoofdstukinhoud =>
  gemeente === null ? gebiedshoofdstukken[hoofdstuk].parse(inhoud) : gemeentehoofdstukken[hoofdstuk].parse(inhoud);

/** Whether an event is a save of this chapter. */
export const isBewaring = (
  gebeurtenis: OpgeslagenGebeurtenis,
  { hoofdstuk, gemeente }: Hoofdstukadres,
): gebeurtenis is OpgeslagenGebeurtenis & { soort: 'HoofdstukBewaard' } =>
  gebeurtenis.soort === 'HoofdstukBewaard' &&
  gebeurtenis.gegevens.hoofdstuk === hoofdstuk &&
  gebeurtenis.gegevens.gemeente === gemeente;

/**
 * A chapter as it stood at a version of the dossier: the value of its last save up to then, which replaced all earlier ones; the
 * empty chapter when there was none.
 */
export async function hoofdstukOp(
  { opslag }: Pick<Poorten, 'opslag'>,
  dossier: string,
  adres: Hoofdstukadres,
  versie: number,
): Promise<Hoofdstukinhoud> {
  const laatste = (await opslag.lees(dossier)).findLast(
    (gebeurtenis) => gebeurtenis.volgnummer <= versie && isBewaring(gebeurtenis, adres),
  );
  return metSchema(adres, laatste?.soort === 'HoofdstukBewaard' ? laatste.gegevens.inhoud : undefined);
}
