/** The fields of a form by the parts of their names; what was typed stands at `waarde`. */
export interface Veldenboom {
  readonly kinderen: ReadonlyMap<string, Veldenboom>;
  readonly waarde: string | undefined;
}

interface Groeiend {
  kinderen: Map<string, Groeiend>;
  waarde: string | undefined;
}

/** No question lies deeper; a longer name belongs to none. */
const DIEPSTE = 16;
const VERBODEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The fields as a tree, in the order of the form. A name that stands twice counts with its last value (a hidden 'nee' before a
 * checkbox 'ja'). Names of prototypes are left out. Linear in the size of the form.
 */
export function maakBoom(velden: Iterable<readonly [string, string]>): Veldenboom {
  const wortel: Groeiend = { kinderen: new Map(), waarde: undefined };
  for (const [naam, waarde] of velden) {
    const delen = naam.split('.', DIEPSTE + 1);
    if (delen.length > DIEPSTE || delen.some((deel) => VERBODEN.has(deel))) continue;
    let hier = wortel;
    for (const deel of delen) {
      let kind = hier.kinderen.get(deel);
      if (kind === undefined) {
        kind = { kinderen: new Map(), waarde: undefined };
        hier.kinderen.set(deel, kind);
      }
      hier = kind;
    }
    hier.waarde = waarde;
  }
  return wortel;
}

/** The part of the tree for a question: '' is the tree itself; undefined when no field of the form belongs to it. */
export function tak(boom: Veldenboom, naam: string): Veldenboom | undefined {
  if (naam === '') return boom;
  let hier: Veldenboom | undefined = boom;
  for (const deel of naam.split('.')) hier = hier?.kinderen.get(deel);
  return hier;
}
