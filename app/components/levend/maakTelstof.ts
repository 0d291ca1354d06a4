import { type Telbaar, telGeldend } from '../../domain/cijfers/bestandstelling.ts';
import { rechtsdatum } from '../../domain/recht/rechtsdatum.ts';
import { rechtskaderOp } from '../../domain/recht/rechtskader.ts';
import type { Doelgroep } from '../../domain/reglement/doelgroepen.ts';
import { leegDeelVanGemeente, leegDossier } from '../../domain/reglement/dossier.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { legeDoelgroep } from '../../domain/vragen/nieuweDoelgroep.ts';

/** The chapters in which something is counted for the caps. */
const TELLEND = new Set(['gemeenten', 'doelgroepen', 'versneldeToewijzing', 'buitenSociaalStelsel']);

/** A doelgroep with its numbers and without its texts. */
export const metAantallen = (doelgroep: Doelgroep): Doelgroep => ({
  ...legeDoelgroep(doelgroep.sleutel),
  korteNaam: doelgroep.korteNaam || doelgroep.naam,
  lijst: { ...doelgroep.lijst, motivering: '' },
  telwijze: doelgroep.telwijze,
  aantallen: doelgroep.aantallen,
  nietVerdeeld: doelgroep.nietVerdeeld,
  plafond: doelgroep.plafond,
  leeftijdVanaf: doelgroep.leeftijdVanaf,
  woningen: doelgroep.woningen.map((woning) => ({ ...woning, adres: '' })),
});

const doelgroepenVan = ({ doelgroepen }: { doelgroepen: { doelgroepen: readonly Doelgroep[] } }) => ({
  inleiding: '',
  doelgroepen: doelgroepen.doelgroepen.map(metAantallen),
});

/** A dossier with only what the caps are counted from, small enough to go along with a page; of a patrimonium its counts. */
export function maakTelstof(dossier: Telbaar): Telbaar {
  const { hoofdstukken, perGemeente } = dossier;
  const geteld = telGeldend(dossier, rechtskaderOp(rechtsdatum(dossier)));
  const leeg = leegDossier();
  const leegDeel = leegDeelVanGemeente();
  return {
    ...leeg,
    ...(geteld && { geteld }),
    hoofdstukken: {
      ...leeg.hoofdstukken,
      woonmaatschappij: {
        ...leeg.hoofdstukken.woonmaatschappij,
        naam: hoofdstukken.woonmaatschappij.naam,
        versie: hoofdstukken.woonmaatschappij.versie,
      },
      slotbepalingen: { ...leeg.hoofdstukken.slotbepalingen, inwerking: hoofdstukken.slotbepalingen.inwerking },
      gemeenten: hoofdstukken.gemeenten,
      doelgroepen: doelgroepenVan(hoofdstukken),
      versneldeToewijzing: hoofdstukken.versneldeToewijzing,
      buitenSociaalStelsel: hoofdstukken.buitenSociaalStelsel,
    },
    perGemeente: Object.fromEntries(
      Object.entries(perGemeente).map(([nis, deel]) => [nis, { ...leegDeel, doelgroepen: doelgroepenVan(deel) }]),
    ),
  };
}

/** Whether an answer in this chapter changes what is counted for the caps. */
export const teltMee = ({ hoofdstuk }: Hoofdstukadres): boolean => TELLEND.has(hoofdstuk);
