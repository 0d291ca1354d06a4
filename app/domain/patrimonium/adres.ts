import { gemeenteMetNis } from '../reglement/gemeentenlijst.ts';
import type { Woning } from './woning.ts';

/** The parts of an address that was written in one line. */
export interface Adresdelen {
  readonly straat: string;
  readonly nummer: string;
  readonly bus: string;
  readonly postcode: string;
  /** As written; '' when the line ends before it. */
  readonly gemeente: string;
}

/** Longer lines are not taken apart: no address is that long. */
const LANGSTE = 300;
/** ', 9200 Dendermonde' or ' B-9200 Dendermonde' at the end of a line. */
const PLAATS = /(?:,\s*|\s+)(?:B-?\s?)?(\d{4})\s+((?!bus\b|bte\b|b\.)\D{2,})$/i;
/** A bus behind a house number: 'bus 3', 'b. 3', 'b 3', 'bte 3', '/3'. */
const BUS = /^(.*\d\s?[a-z]?)\s*(?:,?\s*(?:bus|bte|b\.)\s*|\s+b\s+(?=\d)|\s*\/\s*)([a-z0-9.]+)$/i;
/** A street and '12', '12A' or '12-14'. */
const NUMMER = /^(.*\D)\s+(\d+\s?[a-z]?(?:\s?[-–+]\s?\d+[a-z]?)?)$/i;

const net = (tekst: string): string =>
  tekst
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '')
    .trim();

/** Takes an address of one line apart, or null when no house number can be found in it: then nothing is guessed. */
export function splitsAdres(regel: string): Adresdelen | null {
  const tekst = net(regel);
  if (tekst.length > LANGSTE) return null;
  const plaats = PLAATS.exec(tekst);
  const rest = net(plaats ? tekst.slice(0, plaats.index) : tekst);
  const metBus = BUS.exec(rest);
  const delen = NUMMER.exec(metBus?.[1] ?? rest);
  if (!delen) return null;
  const [, straat = '', nummer = ''] = delen;
  return {
    straat: net(straat),
    nummer: net(nummer),
    bus: metBus?.[2] ?? '',
    postcode: plaats?.[1] ?? '',
    gemeente: net(plaats?.[2] ?? ''),
  };
}

/** Street, number and bus of a dwelling: 'Kerkstraat 12 bus 3'. */
export function straatregel({ straat, nummer, bus }: Pick<Woning, 'straat' | 'nummer' | 'bus'>): string {
  return [straat, nummer, bus && `bus ${bus}`].filter(Boolean).join(' ');
}

/** The address of a dwelling as one line: 'Kerkstraat 12 bus 3, 9200 Dendermonde'. */
export function adresVan(woning: Pick<Woning, 'gemeente' | 'straat' | 'nummer' | 'bus' | 'postcode'>): string {
  const gemeente = gemeenteMetNis(woning.gemeente)?.naam ?? woning.gemeente;
  const plaats = [woning.postcode, gemeente].filter(Boolean).join(' ');
  return [straatregel(woning), plaats].filter(Boolean).join(', ');
}
