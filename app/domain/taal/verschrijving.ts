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

/**
 * Words of capitals in `tekst` that are not known but have all letters but one of a known abbreviation, each once, with that abbreviation:
 * BCVW, BCWW and BVCV for BVCW. Found in a published reglement, where one decision was abbreviated four ways [004:396,452,581,679].
 */
export function verschrijvingen(tekst: string, bekend: ReadonlySet<string>): { woord: string; bedoeld: string }[] {
  return [...new Set(tekst.match(AFKORTING) ?? [])].flatMap((woord) => {
    if (bekend.has(woord)) return [];
    const bedoeld = [...bekend].find((afkorting) => opEenLetterNa(woord, afkorting));
    return bedoeld === undefined ? [] : [{ woord, bedoeld }];
  });
}
