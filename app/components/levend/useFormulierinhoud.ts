import { useEffect } from 'react';
import { FORMULIER, tekstvelden, verandert } from './formuliervelden.ts';

/** How long the page gets to draw what a button or an answer changed before the form is read, in milliseconds. */
const NA_HET_TEKENEN = 60;

/**
 * Calls `lees` with what stands in the form of the chapter, a moment after every change of it; a `lees` of its own for every render
 * would listen anew each time, so it is made with useCallback.
 */
export function useFormulierinhoud(lees: (velden: [string, string][]) => void): void {
  useEffect(() => {
    let wekker: ReturnType<typeof setTimeout> | undefined;
    const opInvoer = (gebeurtenis: Event) => {
      if (!verandert(gebeurtenis)) return;
      clearTimeout(wekker);
      wekker = setTimeout(() => {
        const formulier = document.querySelector<HTMLFormElement>(FORMULIER);
        if (formulier !== null) lees(tekstvelden(formulier));
      }, NA_HET_TEKENEN);
    };
    document.addEventListener('input', opInvoer);
    document.addEventListener('click', opInvoer);
    return () => {
      clearTimeout(wekker);
      document.removeEventListener('input', opInvoer);
      document.removeEventListener('click', opInvoer);
    };
  }, [lees]);
}
