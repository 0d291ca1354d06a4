import { createContext, useContext } from 'react';
import type { Vraagcontext } from '../../domain/vragen/vraag.ts';

/** What every field of a form looks at: what is filled in, what was typed and could not be read, and what is wrong with it. */
export interface Formulierstand {
  readonly context: Vraagcontext;
  /** What is filled in, by the name of the field; see schrijfFormulier.ts. */
  readonly velden: ReadonlyMap<string, string>;
  /** What was typed where it could not be read, by the name of the field. */
  readonly ingevoerd: Readonly<Record<string, string>>;
  /** What is wrong, by the path of the question. */
  readonly fouten: ReadonlyMap<string, string>;
  /** Address of the picture of the logo as it is saved; null without one. */
  readonly logo: string | null;
  /** A picture that was chosen as logo and is not saved yet, as an address that holds it; null for none. */
  readonly gekozenLogo: string | null;
}

const Stand = createContext<Formulierstand | null>(null);

/** Hands the state of the form to the fields in it. */
export const FormulierstandProvider = Stand.Provider;

/** The state of the form around a field. Throws outside a form: a mistake in the page. */
export function useFormulierstand(): Formulierstand {
  const stand = useContext(Stand);
  if (stand === null) throw new Error('Een veld staat buiten een formulier.');
  return stand;
}

/** What stands in the field with this name: what was typed, otherwise what is saved. */
export const getypt = ({ ingevoerd, velden }: Formulierstand, naam: string): string =>
  (Object.hasOwn(ingevoerd, naam) ? ingevoerd[naam] : velden.get(naam)) ?? '';

/** The ids of hint and error of a question, to name beside its field; undefined when it has neither. */
export function beschrijvingVan({ fouten }: Formulierstand, pad: string, hint: string | undefined): string | undefined {
  const ids = [hint === undefined ? '' : `${pad}-hint`, fouten.has(pad) ? `${pad}-fout` : ''].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}
