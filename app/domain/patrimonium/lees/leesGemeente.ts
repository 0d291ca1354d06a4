import { gemeenteMetNis } from '../../reglement/gemeentenlijst.ts';
import { opsomming } from '../../taal/opsomming.ts';
import { gemeenteBij, voorstelVoor } from '../gemeentenaam.ts';
import { fout, type Gelezen, goed } from './gelezen.ts';

/** The gemeenten of the gebied in words, or how to find them when there are many. */
function noemGebied(gebied: ReadonlySet<string>): string {
  const namen = [...gebied].map((nis) => gemeenteMetNis(nis)?.naam ?? nis);
  return namen.length <= 6 ? opsomming(namen) : 'de gemeenten van uw werkingsgebied';
}

/**
 * The NIS code of the gemeente in a cell, by name or NIS code. Another name gets a proposal, never a guess; `gebied` (NIS codes)
 * refuses gemeenten outside it, null lets all of them pass.
 */
export function leesGemeente(cel: string, gebied: ReadonlySet<string> | null): Gelezen<string> {
  if (cel.trim() === '') return fout('De gemeente ontbreekt; vul de naam van de gemeente in.');
  const gevonden = gemeenteBij(cel);
  if (!gevonden) {
    const voorstel = voorstelVoor(cel, gebied);
    return fout(
      voorstel
        ? `Dit is geen Vlaamse gemeente; bedoelt u ${voorstel.naam}? Schrijf dan die naam.`
        : 'Dit is geen Vlaamse gemeente; schrijf de officiële naam of de NIS-code van vijf cijfers.',
    );
  }
  if (gebied && !gebied.has(gevonden.nis)) {
    return fout(
      `${gevonden.naam} ligt buiten het werkingsgebied (${noemGebied(gebied)}); verbeter de gemeente, haal de rij weg, of voeg de gemeente toe aan het dossier.`,
    );
  }
  return goed(gevonden.nis);
}
