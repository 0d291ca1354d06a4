import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { gemeentenMetOuderen, ouderencijfers } from '../../domain/ouderen/ouderencijfers.ts';
import { vereenvoudigdDossier } from '../../domain/ouderen/vereenvoudigdDossier.ts';
import { leegDeelVanGemeente } from '../../domain/reglement/dossier.ts';
import { getal } from '../../domain/taal/getal.ts';

/** A figure of the 65+ sjabloon that is counted, with its label. */
export interface Cijferregel {
  readonly wat: string;
  readonly aantal: string;
}

/** What the sjabloon of a gemeente counts, and the conditions of the simplified dossier that are not met or not known yet. */
export interface Ouderenkaartgegevens {
  readonly naam: string;
  readonly regels: readonly Cijferregel[];
  readonly nog: readonly string[];
}

const inWoorden = (aantal: number | null): string => (aantal === null ? 'niet bekend' : getal(aantal));

/** The computed lines of the 65+ sjabloon of the gemeente `nis`; null when it keeps no dwellings for ouderen. */
export function maakOuderenkaart(overzicht: Overzicht, nis: string): Ouderenkaartgegevens | null {
  const gemeente = gemeentenMetOuderen(overzicht).find((een) => een.nis === nis);
  if (gemeente === undefined) return null;
  const { inwoners, kandidaten } = gemeente.gegevens;
  const { woningen, derde, kwart, klein, derdeKlein, doelgroepen, ouderen } = ouderencijfers(gemeente, overzicht);
  const blad = (overzicht.dossier.perGemeente[nis] ?? leegDeelVanGemeente()).ouderen;
  const regel = (wat: string, aantal: number | null): Cijferregel => ({ wat, aantal: inWoorden(aantal) });
  const leeftijd = `vanaf ${overzicht.recht.ouderenLeeftijd.waarde} jaar`;
  return {
    naam: gemeente.naam,
    regels: [
      regel(`Inwoners ${leeftijd}`, inwoners.vanaf65),
      regel(`Kandidaat-huurders ${leeftijd}`, kandidaten.vanaf65),
      regel('Sociale huurwoningen', woningen),
      regel('Hoogstens voor alle doelgroepen samen', derde),
      regel('Hoogstens voor ouderen, van alle woningen', kwart),
      regel('Kleine woningen', klein),
      regel('Hoogstens voor ouderen, van de kleine woningen', derdeKlein),
      regel('Nu voor alle doelgroepen samen', doelgroepen),
      regel('Nu voor ouderen', ouderen),
    ],
    nog: vereenvoudigdDossier(gemeente, overzicht, blad).flatMap(({ voldaan, tekst, uitleg }) =>
      voldaan === true ? [] : [`${tekst}: ${uitleg}`],
    ),
  };
}
