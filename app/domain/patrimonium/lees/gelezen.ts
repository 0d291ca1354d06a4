/** What a cell holds, or a Dutch sentence that says what is expected and how to repair it. */
export type Gelezen<T> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly melding: string };

/** A cell that was understood. */
export const goed = <T>(waarde: T): Gelezen<T> => ({ ok: true, waarde });

/** A cell that was not understood. */
export const fout = (melding: string): Gelezen<never> => ({ ok: false, melding });
