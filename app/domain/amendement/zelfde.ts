/** Whether two values of a dossier say the same, whatever the order of their fields; what is the same object is not looked into. */
export function zelfde(een: unknown, ander: unknown): boolean {
  if (een === ander) return true;
  if (typeof een !== 'object' || typeof ander !== 'object' || een === null || ander === null) return false;
  if (Array.isArray(een) || Array.isArray(ander)) {
    if (!Array.isArray(een) || !Array.isArray(ander) || een.length !== ander.length) return false;
    return een.every((deel, plek) => zelfde(deel, ander[plek]));
  }
  const [links, rechts] = [een as Record<string, unknown>, ander as Record<string, unknown>];
  const velden = new Set([...Object.keys(links), ...Object.keys(rechts)]);
  return [...velden].every((veld) => zelfde(links[veld], rechts[veld]));
}
