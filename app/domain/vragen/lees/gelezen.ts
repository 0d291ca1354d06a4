/** An answer as it was read, or the end of a Dutch sentence that says what was given and what is allowed. */
export type Gelezen = { readonly ok: true; readonly waarde: unknown } | { readonly ok: false; readonly tekst: string };

/** An answer that could be read. */
export const goed = (waarde: unknown): Gelezen => ({ ok: true, waarde });

/** An answer that could not be read. */
export const fout = (tekst: string): Gelezen => ({ ok: false, tekst });

const GETOOND = 40;

/** What was typed, to quote in a sentence: shortened, without characters that steer a screen or the writing direction. */
export const citeer = (tekst: string): string =>
  `“${(tekst.length > GETOOND ? `${tekst.slice(0, GETOOND)}…` : tekst).replace(/\p{C}/gu, '\uFFFD')}”`;
