import { useCallback, useEffect, useState } from 'react';
import type { Woonbinding, WoonbindingGemeente } from '../../domain/reglement/woonbinding.ts';
import { vragenVan } from '../../domain/vragen/index.ts';
import { leesFormulier } from '../../domain/vragen/leesFormulier.ts';
import { useFormulierinhoud } from '../levend/useFormulierinhoud.ts';
import type { Ladderstof } from './ladderstof.ts';

/** The chapter as far as the ladder needs it, with the fields that a form may fill in. */
const alsHoofdstuk = ({ adres, strenger, stappen, metGebied, eigen }: Ladderstof): unknown =>
  adres.gemeente === null
    ? { strenger, stappen, metGebied, consensus: [], motivering: '', motiveringGebied: '' }
    : { strenger: eigen.length > 0 ? 'ja' : null, stappen: eigen[0]?.stappen ?? [], motivering: '' };

/** The answers with what was read from a form of the same chapter. */
function metFormulier(stof: Ladderstof, velden: Iterable<readonly [string, string]>): Ladderstof {
  const { adres } = stof;
  // Only read, never shown: its words need no figures of this dossier.
  const context = {
    rechtsdatum: null,
    gemeenten: [],
    doelgroepen: [],
    deel2: adres.gemeente !== null,
    gemeente: adres.gemeente,
  };
  const { inhoud } = leesFormulier(vragenVan(adres, context.rechtsdatum), velden, alsHoofdstuk(stof), context);
  if (adres.gemeente === null) {
    const { strenger, stappen, metGebied } = inhoud as Woonbinding;
    return { ...stof, strenger, stappen, metGebied };
  }
  const { strenger, stappen } = inhoud as WoonbindingGemeente;
  return { ...stof, eigen: strenger === 'ja' ? [{ naam: '', stappen }] : [] };
}

/** The answers on woonbinding, kept equal to what stands in the form above. */
export function useLadderstof(bewaard: Ladderstof): Ladderstof {
  const [stof, zet] = useState(bewaard);
  useEffect(() => zet(bewaard), [bewaard]);
  const lees = useCallback((velden: [string, string][]) => zet(metFormulier(bewaard, velden)), [bewaard]);
  useFormulierinhoud(lees);
  return stof;
}
