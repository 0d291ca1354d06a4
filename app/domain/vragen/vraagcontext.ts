import { heeftOuderen } from '../ouderen/heeftOuderen.ts';
import { rechtsdatum } from '../recht/rechtsdatum.ts';
import type { Dossier } from '../reglement/dossier.ts';
import { gemeenteMetNis } from '../reglement/gemeentenlijst.ts';
import type { Hoofdstukadres } from '../reglement/leesHoofdstuk.ts';
import type { Vraagcontext } from './vraag.ts';

/** What the questions of one chapter may look at in the rest of the dossier. */
export function vraagcontext(dossier: Dossier, { gemeente }: Hoofdstukadres): Vraagcontext {
  const { hoofdstukken, perGemeente } = dossier;
  const deel = gemeente === null ? hoofdstukken : perGemeente[gemeente];
  return {
    rechtsdatum: rechtsdatum(dossier),
    gemeenten: hoofdstukken.gemeenten.gemeenten.map(({ nis }) => ({ nis, naam: gemeenteMetNis(nis)?.naam ?? nis })),
    doelgroepen: (deel?.doelgroepen.doelgroepen ?? []).map(({ sleutel, naam, korteNaam, lijst }) => ({
      sleutel,
      naam: korteNaam.trim() || naam.trim() || sleutel,
      buitenLijst: lijst.keuze === 'niet-op-de-lijst',
    })),
    deel2: gemeente !== null,
    gemeente,
    operationeleRol: hoofdstukken.toewijzingsraad.operationeleRol.keuze,
    ...(gemeente === null ? {} : { metOuderen: heeftOuderen(dossier, gemeente) }),
  };
}
