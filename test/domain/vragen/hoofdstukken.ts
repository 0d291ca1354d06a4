import type { Dossier } from '../../../app/domain/reglement/dossier.ts';
import { leegDeelVanGemeente, leegDossier } from '../../../app/domain/reglement/dossier.ts';
import type { Hoofdstukadres } from '../../../app/domain/reglement/leesHoofdstuk.ts';
import { SJABLOON } from '../../../app/domain/reglement/sjabloon.ts';
import { BERLARE } from '../hulp/eenDossier.ts';

/** The chapters that have questions: those of the gebied, and those of deel 2 of one gemeente. */
export const ADRESSEN = SJABLOON.filter(({ hoofdstuk }) => hoofdstuk !== 'patrimonium').map(
  ({ niveau, hoofdstuk }) => ({
    hoofdstuk,
    gemeente: niveau === 'gemeente' ? BERLARE : null,
  }),
) as Hoofdstukadres[];

/** A chapter by its name, for titles of tests. */
export const naamVan = ({ hoofdstuk, gemeente }: Hoofdstukadres): string =>
  `${gemeente === null ? 'gebied' : 'gemeente'}/${hoofdstuk}`;

/** The value of a chapter in a dossier. */
export function inhoudVan({ hoofdstukken, perGemeente }: Dossier, { hoofdstuk, gemeente }: Hoofdstukadres): unknown {
  const deel = gemeente === null ? hoofdstukken : (perGemeente[gemeente] ?? leegDeelVanGemeente());
  return deel[hoofdstuk as keyof typeof deel];
}

/** The empty value of a chapter. */
export const leegHoofdstuk = (adres: Hoofdstukadres): unknown => inhoudVan(leegDossier(), adres);

/** Every chapter of a dossier that has questions, deel 2 of each gemeente included. */
export const adressenVan = ({ perGemeente }: Dossier): Hoofdstukadres[] =>
  ADRESSEN.flatMap((adres) =>
    adres.gemeente === null
      ? [adres]
      : Object.keys(perGemeente).map((gemeente) => ({ ...adres, gemeente }) as Hoofdstukadres),
  );
