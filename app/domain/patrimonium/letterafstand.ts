/**
 * How many letters must be added, dropped or changed to make `b` out of `a` (Levenshtein). Stops as soon as it is above `hoogstens`
 * and then gives `hoogstens + 1`.
 */
export function letterafstand(a: string, b: string, hoogstens: number): number {
  if (Math.abs(a.length - b.length) > hoogstens) return hoogstens + 1;
  let vorige = Array.from({ length: b.length + 1 }, (_, plek) => plek);
  for (let i = 1; i <= a.length; i += 1) {
    const rij = [i];
    let kleinste = i;
    for (let j = 1; j <= b.length; j += 1) {
      const anders = a[i - 1] === b[j - 1] ? 0 : 1;
      const waarde = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + anders);
      rij.push(waarde);
      if (waarde < kleinste) kleinste = waarde;
    }
    if (kleinste > hoogstens) return hoogstens + 1;
    vorige = rij;
  }
  return Math.min(vorige[b.length] ?? 0, hoogstens + 1);
}
