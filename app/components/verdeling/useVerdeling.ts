import { useCallback, useEffect, useState } from 'react';
import type { Contingentverdeling } from '../../domain/reglement/contingentverdeling.ts';
import { vragenVan } from '../../domain/vragen/index.ts';
import { leesFormulier } from '../../domain/vragen/leesFormulier.ts';
import type { Vraagcontext } from '../../domain/vragen/vraag.ts';
import { useFormulierinhoud } from '../levend/useFormulierinhoud.ts';

/** The chapter contingentverdeling, kept equal to what stands in its form. */
export function useVerdeling(bewaard: Contingentverdeling, context: Vraagcontext): Contingentverdeling {
  const [hoofdstuk, zet] = useState(bewaard);
  useEffect(() => zet(bewaard), [bewaard]);
  const lees = useCallback(
    (velden: [string, string][]) => {
      const vragen = vragenVan({ hoofdstuk: 'contingentverdeling', gemeente: null }, context.rechtsdatum);
      zet(leesFormulier(vragen, velden, bewaard, context).inhoud as Contingentverdeling);
    },
    [bewaard, context],
  );
  useFormulierinhoud(lees);
  return hoofdstuk;
}
