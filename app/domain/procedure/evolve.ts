import { type Antwoord, type Dossier, leegDossier } from '../reglement/dossier.ts';
import type { BevindingBeantwoord, OpgeslagenGebeurtenis } from './gebeurtenissen.ts';
import { metHoofdstuk } from './metHoofdstuk.ts';
import { hoofdstuksleutel, type Stand } from './stand.ts';

/** Built once: every dossier starts from the same empty values, and no value is ever changed in place. */
const LEEG = leegDossier();

function metAntwoord(
  antwoorden: readonly Antwoord[],
  { regel, plaats, reden }: BevindingBeantwoord['gegevens'],
): Antwoord[] {
  const plek = antwoorden.findIndex((antwoord) => antwoord.regel === regel && antwoord.plaats === plaats);
  if (reden === '') return antwoorden.filter((_, rang) => rang !== plek);
  return plek === -1 ? [...antwoorden, { regel, plaats, reden }] : antwoorden.with(plek, { regel, plaats, reden });
}

function dossierNa(dossier: Dossier, gebeurtenis: OpgeslagenGebeurtenis): Dossier {
  switch (gebeurtenis.soort) {
    case 'DossierAangemaakt':
    case 'TitelGewijzigd':
      return { ...dossier, titel: gebeurtenis.gegevens.titel };
    case 'HoofdstukBewaard':
      return metHoofdstuk(dossier, gebeurtenis.gegevens, gebeurtenis.gegevens.inhoud);
    case 'BevindingBeantwoord':
      return { ...dossier, antwoorden: metAntwoord(dossier.antwoorden, gebeurtenis.gegevens) };
  }
}

/**
 * The dossier after one event; null is a dossier that does not exist yet. Deel 2 of a gemeente that is taken out of 1.2
 * stays, so that it is back when the gemeente comes back.
 */
export function evolve(stand: Stand | null, gebeurtenis: OpgeslagenGebeurtenis): Stand {
  const { volgnummer, door, op } = gebeurtenis;
  const versies = stand?.hoofdstukversies ?? {};
  return {
    dossier: dossierNa(stand?.dossier ?? LEEG, gebeurtenis),
    versie: volgnummer,
    gemaaktOp: stand?.gemaaktOp ?? op,
    hoofdstukversies:
      gebeurtenis.soort === 'HoofdstukBewaard'
        ? { ...versies, [hoofdstuksleutel(gebeurtenis.gegevens)]: { versie: volgnummer, door, op } }
        : versies,
  };
}

/** The dossier after all its events, in order; null when there are none. */
export const vouw = (gebeurtenissen: readonly OpgeslagenGebeurtenis[]): Stand | null =>
  gebeurtenissen.reduce<Stand | null>(evolve, null);
