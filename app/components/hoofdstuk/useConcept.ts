import { type FormEvent, useState } from 'react';
import { leesFormulier } from '../../domain/vragen/leesFormulier.ts';
import type { Vraag, Vraagcontext } from '../../domain/vragen/vraag.ts';

/** The fields of a form that hold text; a file is no answer of its own. */
export const tekstvelden = (gegevens: FormData): [string, string][] =>
  [...gegevens].filter((veld): veld is [string, string] => typeof veld[1] === 'string');

/**
 * The value of a chapter as the form stands, read again when a choice or a year changes, so that a question appears or goes
 * with the answer on which it depends. Without script the page does the same after saving.
 */
export function useConcept(
  vragen: readonly Vraag[],
  begin: unknown,
  context: Vraagcontext,
): { readonly waarde: unknown; readonly bijKeuze: (gebeurtenis: FormEvent<HTMLFormElement>) => void } {
  const [gekozen, zetGekozen] = useState<{ begin: unknown; waarde: unknown } | null>(null);
  const bijKeuze = ({ target, currentTarget }: FormEvent<HTMLFormElement>) => {
    const isKeuze =
      target instanceof HTMLInputElement &&
      (target.type === 'radio' || target.type === 'checkbox' || target.dataset.stuurt !== undefined);
    if (!isKeuze) return;
    const { concept } = leesFormulier(vragen, tekstvelden(new FormData(currentTarget)), begin, context);
    zetGekozen({ begin, waarde: concept });
  };
  return { waarde: gekozen !== null && gekozen.begin === begin ? gekozen.waarde : begin, bijKeuze };
}
