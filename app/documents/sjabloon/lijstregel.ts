/** A line that may be an item of a list: '- tekst', '* tekst' or '1. tekst'. */
export interface Lijstregel {
  /** Blanks before the mark. */
  readonly inspringing: number;
  /** The number as written; null for '-' and '*'. */
  readonly nummer: number | null;
  readonly tekst: string;
}

const LIJSTREGEL = /^( *)(?:[-*]|(\d{1,3})\.) +(?=[^ ])/;

/** Reads a line as an item of a list; null when it has no mark, or nothing after it. */
export function leesLijstregel(regel: string): Lijstregel | null {
  const gevonden = LIJSTREGEL.exec(regel);
  if (!gevonden) return null;
  const [geheel, blanks = '', cijfers] = gevonden;
  return {
    inspringing: blanks.length,
    nummer: cijfers === undefined ? null : Number(cijfers),
    tekst: regel.slice(geheel.length),
  };
}
