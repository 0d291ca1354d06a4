import { opsomming } from '../taal/opsomming.ts';
import type { Dossier } from './dossier.ts';
import { gemeenteMetNis } from './gemeentenlijst.ts';
import { reglementVan, SJABLOON } from './sjabloon.ts';

type Ruw = Record<string, Record<string, unknown> | undefined>;

/** The chapters of deel 2 that every gemeente has. */
const VERWACHT = SJABLOON.flatMap(({ niveau, optioneel, hoofdstuk }) =>
  niveau === 'gemeente' && !optioneel ? [hoofdstuk] : [],
);

const naam = (nis: string): string => gemeenteMetNis(nis)?.naam ?? nis;

/**
 * What a reader of a dossier file should know without anything being wrong, as Dutch sentences: which chapters of the toewijzingsreglement the file
 * leaves out (they are read as empty) and which gemeenten have a deel 2 but do not stand in 1.2. `ruw` is the file as given.
 */
export function opmerkingenBij(ruw: unknown, dossier: Dossier): string[] {
  const { hoofdstukken = {}, perGemeente = {} } = ruw as Ruw;
  const gebied = SJABLOON.filter(
    ({ niveau, hoofdstuk, deel }) =>
      niveau === 'gebied' && reglementVan(deel) === 'tr' && !Object.hasOwn(hoofdstukken, hoofdstuk),
  );
  const nissen = dossier.hoofdstukken.gemeenten.gemeenten.map(({ nis }) => nis);
  const zonderDeel2 = nissen.filter((nis) => !Object.hasOwn(perGemeente, nis));
  const onvolledig = Object.entries(perGemeente).flatMap(([nis, deel]) => {
    const weg = VERWACHT.filter((hoofdstuk) => !Object.hasOwn(deel ?? {}, hoofdstuk));
    return weg.length === 0 ? [] : [`Deel 2 van ${naam(nis)} mist ${opsomming(weg)}; dat is leeg gelezen.`];
  });
  const buiten = Object.keys(perGemeente).filter((nis) => !nissen.includes(nis));
  return [
    ...(gebied.length === 0
      ? []
      : [
          `Niet in het bestand, dus leeg gelezen: ${opsomming(gebied.map(({ officieel, titel, hoofdstuk }) => `${officieel} ${titel} (${hoofdstuk})`.trim()))}.`,
        ]),
    ...(zonderDeel2.length === 0
      ? []
      : [`Geen deel 2 in het bestand, dus leeg gelezen: ${opsomming(zonderDeel2.map(naam))}.`]),
    ...onvolledig,
    ...(buiten.length === 0
      ? []
      : [
          `Deel 2 wordt bewaard maar niet gebruikt, want de gemeente staat niet in 1.2: ${opsomming(buiten.map(naam))}.`,
        ]),
  ];
}
