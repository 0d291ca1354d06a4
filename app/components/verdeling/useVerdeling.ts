import { useEffect, useState } from 'react';
import type { Contingentverdeling } from '../../domain/reglement/contingentverdeling.ts';
import { vragenVan } from '../../domain/vragen/index.ts';
import { leesFormulier } from '../../domain/vragen/leesFormulier.ts';
import type { Vraagcontext } from '../../domain/vragen/vraag.ts';
import { FORMULIER, tekstvelden, verandert } from '../levend/formuliervelden.ts';

/** The chapter contingentverdeling, kept equal to what stands in its form. */
export function useVerdeling(bewaard: Contingentverdeling, context: Vraagcontext): Contingentverdeling {
  const [hoofdstuk, zet] = useState(bewaard);
  useEffect(() => zet(bewaard), [bewaard]);
  useEffect(() => {
    let wekker: ReturnType<typeof setTimeout> | undefined;
    const lees = () => {
      const formulier = document.querySelector<HTMLFormElement>(FORMULIER);
      if (formulier === null) return;
      const vragen = vragenVan({ hoofdstuk: 'contingentverdeling', gemeente: null }, context.rechtsdatum);
      zet(leesFormulier(vragen, tekstvelden(formulier), bewaard, context).inhoud as Contingentverdeling);
    };
    const opInvoer = (gebeurtenis: Event) => {
      if (!verandert(gebeurtenis)) return;
      clearTimeout(wekker);
      // After the page has drawn what a button changed.
      wekker = setTimeout(lees, 60);
    };
    document.addEventListener('input', opInvoer);
    document.addEventListener('click', opInvoer);
    return () => {
      clearTimeout(wekker);
      document.removeEventListener('input', opInvoer);
      document.removeEventListener('click', opInvoer);
    };
  }, [bewaard, context]);
  return hoofdstuk;
}
