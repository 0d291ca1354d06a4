import { useEffect, useState } from 'react';
import { type Raminguitkomst, raamVersneldeToewijzingen } from '../../domain/cijfers/raming.ts';
import { rechtskaderOp } from '../../domain/recht/rechtskader.ts';
import type { VersneldeToewijzing } from '../../domain/reglement/versneldeToewijzing.ts';
import { vragenVan } from '../../domain/vragen/index.ts';
import { leesFormulier } from '../../domain/vragen/leesFormulier.ts';
import type { Vraagcontext } from '../../domain/vragen/vraag.ts';
import { FORMULIER, tekstvelden, verandert } from '../levend/formuliervelden.ts';

const ADRES = { hoofdstuk: 'versneldeToewijzing', gemeente: null } as const;

const raam = ({ raming }: VersneldeToewijzing, { rechtsdatum }: Vraagcontext): Raminguitkomst =>
  raamVersneldeToewijzingen(raming, rechtskaderOp(rechtsdatum));

/** The estimate of the chapter as it is given, kept equal to what stands in the form: counted again at every keystroke. */
export function useRaming(hoofdstuk: VersneldeToewijzing, context: Vraagcontext): Raminguitkomst {
  const [uitkomst, zet] = useState(() => raam(hoofdstuk, context));
  useEffect(() => {
    let wekker: ReturnType<typeof setTimeout> | undefined;
    const lees = () => {
      const formulier = document.querySelector<HTMLFormElement>(FORMULIER);
      if (formulier === null) return;
      const vragen = vragenVan(ADRES, context.rechtsdatum);
      const { inhoud } = leesFormulier(vragen, tekstvelden(formulier), hoofdstuk, context);
      zet(raam(inhoud as VersneldeToewijzing, context));
    };
    const opInvoer = (gebeurtenis: Event) => {
      if (!verandert(gebeurtenis)) return;
      clearTimeout(wekker);
      // After the page has drawn the years that an answer brought up.
      wekker = setTimeout(lees, 60);
    };
    zet(raam(hoofdstuk, context));
    document.addEventListener('input', opInvoer);
    document.addEventListener('click', opInvoer);
    return () => {
      clearTimeout(wekker);
      document.removeEventListener('input', opInvoer);
      document.removeEventListener('click', opInvoer);
    };
  }, [hoofdstuk, context]);
  return uitkomst;
}
