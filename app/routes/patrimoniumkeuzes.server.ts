import { type Kolommen, VELDEN } from '../domain/patrimonium/kolommen.ts';

/** The name of the field that says which column holds a field of a dwelling. */
export const KOLOM = 'kolom.';

/** What goes along with an upload from page to page, in its address and in its forms. */
export interface Voorstelkeuzes {
  readonly bron: string;
  /** YYYY-MM-DD, '' as long as it is not known. */
  readonly peildatum: string;
  /** As they were mapped by hand; null takes what is recognised. */
  readonly kolommen: Kolommen | null;
}

const alsKolom = (waarde: string | null): number | null => (/^\d{1,3}$/.test(waarde ?? '') ? Number(waarde) : null);

/** Reads the choices out of an address or a form. */
export function leesKeuzes(lees: (naam: string) => string | null): Voorstelkeuzes {
  const peildatum = lees('peildatum') ?? '';
  const gekozen = VELDEN.some((veld) => lees(KOLOM + veld) !== null);
  return {
    bron: (lees('bron') ?? '').slice(0, 2000),
    peildatum: /^\d{4}-\d{2}-\d{2}$/.test(peildatum) ? peildatum : '',
    kolommen: gekozen
      ? (Object.fromEntries(VELDEN.map((veld) => [veld, alsKolom(lees(KOLOM + veld))])) as Kolommen)
      : null,
  };
}

/** The choices as fields of a form or an address. */
export const keuzevelden = ({ bron, peildatum, kolommen }: Voorstelkeuzes): [string, string][] => [
  ['bron', bron],
  ['peildatum', peildatum],
  ...(kolommen === null
    ? []
    : VELDEN.map((veld): [string, string] => [KOLOM + veld, kolommen[veld] === null ? '' : String(kolommen[veld])])),
];
