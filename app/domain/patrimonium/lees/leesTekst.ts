import { fout, type Gelezen, goed } from './gelezen.ts';

/** A text of one line of at most `max` characters; line ends become spaces. */
export function leesTekst(cel: string, max: number): Gelezen<string> {
  const net = cel.replace(/\s+/g, ' ').trim();
  return net.length <= max
    ? goed(net)
    : fout(`Deze tekst heeft ${net.length} tekens; hoogstens ${max} zijn toegelaten. Kort hem in.`);
}

/** A postcode: four digits, or empty. */
export function leesPostcode(cel: string): Gelezen<string> {
  const net = cel.trim().replace(/^B-?\s?(?=\d)/i, '');
  return /^(\d{4})?$/.test(net) ? goed(net) : fout('Een postcode heeft vier cijfers; verbeter ze of laat de cel leeg.');
}

/** Spreadsheets turn '1-3' into a day by themselves. */
const DATUM = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** A house number; a day is refused, because the spreadsheet made it out of a number with a hyphen. */
export function leesNummer(cel: string, max: number): Gelezen<string> {
  return DATUM.test(cel.trim())
    ? fout(
        'Het rekenblad heeft van dit huisnummer een datum gemaakt; maak de kolom op als tekst en typ het nummer opnieuw.',
      )
    : leesTekst(cel, max);
}

const GEEN = new Set(['', '-', '/', 'geen', 'nee', 'neen', 'n', '0', 'nvt', 'n.v.t.']);

/** The doelgroep that a dwelling is labelled for, as written; '' when the cell says that there is none. */
export function leesLabel(cel: string, max: number): Gelezen<string> {
  return GEEN.has(cel.trim().toLowerCase()) ? goed('') : leesTekst(cel, max);
}
