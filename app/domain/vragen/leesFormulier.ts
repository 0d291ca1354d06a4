import { maakBoom } from './lees/boom.ts';
import { dubbeleRijen } from './lees/dubbeleRijen.ts';
import { type Lezing, leesVragen, type Veldfout } from './lees/leesVragen.ts';
import { opslaanbaar } from './opslaanbaar.ts';
import type { Vraag, Vraagcontext } from './vraag.ts';

export type { Veldfout } from './lees/leesVragen.ts';

/** A form as it was read; the paths of `fouten` and `ingevoerd` are those of `concept`. */
export interface GelezenFormulier {
  /** What can be saved: every answer that could be read, and the value that stood there for every other one. */
  readonly inhoud: unknown;
  /** The same with the rows that cannot be saved yet (a row without its gemeente), to draw the form again. */
  readonly concept: unknown;
  readonly fouten: readonly Veldfout[];
  /** Exactly what was typed where it could not be read, by the name of the field. */
  readonly ingevoerd: Readonly<Record<string, string>>;
}

/**
 * Reads the fields of a form into the value of a chapter. Names are paths: 'versie.nummer', 'contactpunten.0.naam', days as
 * '.dag', '.maand' and '.jaar'. A field that is not in the form keeps its value, also of a question that is hidden. A list is
 * read as a whole (its items in the order of the form) when the form has '<list>.aanwezig'; without it only the items in the
 * form change. Never throws on what was typed; time is linear in the size of the form.
 */
export function leesFormulier(
  vragen: readonly Vraag[],
  velden: Iterable<readonly [string, string]>,
  huidig: unknown,
  context: Vraagcontext,
): GelezenFormulier {
  const lezing: Lezing = { context, fouten: [], ingevoerd: {} };
  const concept = leesVragen(lezing, vragen, maakBoom(velden), huidig, { pad: '', item: '' });
  const fouten = [...lezing.fouten, ...dubbeleRijen(vragen, concept, context)];
  return { inhoud: opslaanbaar(vragen, concept), concept, fouten, ingevoerd: lezing.ingevoerd };
}
