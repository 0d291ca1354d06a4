import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { gemeenteMetNis } from '../../domain/reglement/gemeentenlijst.ts';
import { voluit } from '../../domain/taal/datum.ts';

/** What the last chapter needs. */
export function slotbepalingenInTekst({ dossier }: Overzicht) {
  const slot = dossier.hoofdstukken.slotbepalingen;
  return {
    opDatum: slot.inwerking.soort === 'datum' ? (slot.inwerking.datum ?? '') : '',
    opGebeurtenis: slot.inwerking.soort === 'gebeurtenis' ? slot.inwerking.gebeurtenis : '',
    opgeheven: slot.opgeheven.map(({ gemeente, titel, datum }) => ({
      gemeente: gemeente === null ? '' : (gemeenteMetNis(gemeente)?.naam ?? gemeente),
      titel,
      datum: datum === null ? '' : voluit(datum),
    })),
    overgang: slot.overgang,
    bekendmaking: slot.bekendmaking,
    evaluatie: slot.evaluatie,
    wijziging: slot.wijziging,
  };
}
