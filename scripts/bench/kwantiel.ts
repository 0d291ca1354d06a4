/** The value below which `deel` (of 1) of the values lie; not a number when there is none. */
export function kwantiel(waarden: readonly number[], deel: number): number {
  const op = waarden.toSorted((een, ander) => een - ander);
  return op[Math.min(op.length - 1, Math.ceil(op.length * deel) - 1)] ?? Number.NaN;
}
