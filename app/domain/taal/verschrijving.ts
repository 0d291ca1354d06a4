/** Whether two words of the same length have all letters in common but one, in whatever order. */
function opEenLetterNa(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const over = [...b];
  const anders = [...a].filter((letter) => {
    const plek = over.indexOf(letter);
    if (plek >= 0) over.splice(plek, 1);
    return plek < 0;
  });
  return anders.length <= 1;
}

/** Four to eight capitals as a word of their own; shorter ones resemble each other by chance. */
const AFKORTING = /\b[A-Z]{4,8}\b/g;

/** Adds the words of capitals in every text of `waarde`, however deep, to `woorden`. */
export function verzamelHoofdletterwoorden(waarde: unknown, woorden: Set<string>): Set<string> {
  if (typeof waarde === 'string') {
    if (waarde.length > 3) for (const woord of waarde.match(AFKORTING) ?? []) woorden.add(woord);
  } else if (waarde !== null && typeof waarde === 'object') {
    for (const sleutel in waarde) verzamelHoofdletterwoorden((waarde as Record<string, unknown>)[sleutel], woorden);
  }
  return woorden;
}

/** A word of capitals, and the known abbreviation that it should probably be. */
export interface Verschrijving {
  readonly woord: string;
  readonly bedoeld: string;
}

/**
 * The words that are not known but have all letters but one of a known abbreviation: BCVW, BCWW and BVCV for BVCW. Found in a published
 * reglement, where one decision was abbreviated four ways [004:396,452,581,679].
 */
export function verschrijvingen(woorden: Iterable<string>, bekend: ReadonlySet<string>): Verschrijving[] {
  return [...woorden].flatMap((woord) => {
    if (bekend.has(woord)) return [];
    const bedoeld = [...bekend].find((afkorting) => opEenLetterNa(woord, afkorting));
    return bedoeld === undefined ? [] : [{ woord, bedoeld }];
  });
}
