import { useCallback, useEffect, useState } from 'react';
import { type Raminguitkomst, raamVersneldeToewijzingen } from '../../domain/cijfers/raming.ts';
import { rechtskaderOp } from '../../domain/recht/rechtskader.ts';
import type { VersneldeToewijzing } from '../../domain/reglement/versneldeToewijzing.ts';
import { vragenVan } from '../../domain/vragen/index.ts';
import { leesFormulier } from '../../domain/vragen/leesFormulier.ts';
import type { Vraagcontext } from '../../domain/vragen/vraag.ts';
import { useFormulierinhoud } from '../levend/useFormulierinhoud.ts';

const ADRES = { hoofdstuk: 'versneldeToewijzing', gemeente: null } as const;

const raam = ({ raming }: VersneldeToewijzing, { rechtsdatum }: Vraagcontext): Raminguitkomst =>
  raamVersneldeToewijzingen(raming, rechtskaderOp(rechtsdatum));

/** The estimate of the chapter as it is given, kept equal to what stands in the form: counted again at every keystroke. */
export function useRaming(hoofdstuk: VersneldeToewijzing, context: Vraagcontext): Raminguitkomst {
  const [uitkomst, zet] = useState(() => raam(hoofdstuk, context));
  useEffect(() => zet(raam(hoofdstuk, context)), [hoofdstuk, context]);
  const lees = useCallback(
    (velden: [string, string][]) => {
      const { inhoud } = leesFormulier(vragenVan(ADRES, context.rechtsdatum), velden, hoofdstuk, context);
      zet(raam(inhoud as VersneldeToewijzing, context));
    },
    [hoofdstuk, context],
  );
  useFormulierinhoud(lees);
  return uitkomst;
}
