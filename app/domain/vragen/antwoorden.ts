import { inWoorden } from './inWoorden.ts';
import { loopWaarde, type Omgeving } from './loopWaarde.ts';
import type { Vraag, Vraagcontext } from './vraag.ts';

/** An answer to read: its path, the question, where it stands, and what was answered. */
export interface Antwoordregel {
  readonly pad: string;
  readonly label: string;
  /** The headings around the question: 'Contactpunten, Balie'; '' without. */
  readonly groep: string;
  readonly antwoord: string;
}

/**
 * All answers of a chapter in Dutch words, in the order of the form; a question that is asked and not answered says so. What is
 * hidden by the choices made is left out. `waar` is where the value stands, when it is only a part of a chapter.
 */
export const antwoordenVan = (
  vragen: readonly Vraag[],
  inhoud: unknown,
  context: Vraagcontext,
  waar?: Omgeving,
): Antwoordregel[] =>
  Array.from(loopWaarde(vragen, inhoud, context, waar), ({ vraag, pad, koppen, waarde }) => ({
    pad,
    label: vraag.label,
    groep: koppen.join(', '),
    antwoord: inWoorden(vraag, waarde, context),
  }));
