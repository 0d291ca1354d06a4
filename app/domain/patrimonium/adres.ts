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
const PLAATS = /(?:,\s*|\s+)(?:B-?\s?)?(\d{4})\s+(\D{2,})$/i;
/** '12', '12A', '12-14' and what says the bus: 'bus 3', 'b. 3', 'bte 3', '/3'. */
const NUMMER =
  /^(.*\D)\s+(\d+\s?[a-z]?(?:\s?[-–+]\s?\d+[a-z]?)?)(?:\s*(?:,?\s*\b(?:bus|bte|b\.|b(?=\s*\d))|\/)\s*([a-z0-9.]+))?$/i;

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
  const delen = NUMMER.exec(net(plaats ? tekst.slice(0, plaats.index) : tekst));
  if (!delen) return null;
  const [, straat = '', nummer = '', bus = ''] = delen;
  return {
    straat: net(straat),
    nummer: net(nummer),
    bus,
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
