/** Whether two values of a chapter, or parts of one, are the same; the order of fields does not count. */
export function gelijk(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [velden, andere] = [Object.entries(a), Object.keys(b)];
  return (
    velden.length === andere.length &&
    velden.every(([naam, waarde]) => Object.hasOwn(b, naam) && gelijk(waarde, (b as Record<string, unknown>)[naam]))
  );
}
