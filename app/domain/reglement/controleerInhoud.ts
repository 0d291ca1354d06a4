import { gemeenteMetNis } from './gemeentenlijst.ts';
import { leesLogo } from './leesLogo.ts';
import { type Melding, type Pad, rangnummer, toon } from './melding.ts';

/** Fields that hold the NIS code of a gemeente, wherever they stand. */
const GEMEENTEVELDEN = new Set(['nis', 'gemeente']);
/** Fields that name the rows of a list: the same value twice in one list is refused. */
const UNIEK: readonly { veld: string; lijst: string | null; wat: string }[] = [
  { veld: 'sleutel', lijst: null, wat: 'De sleutel' },
  { veld: 'nis', lijst: 'gemeenten', wat: 'De gemeente' },
  { veld: 'doelgroep', lijst: 'plannen', wat: 'Een plan voor de doelgroep' },
];

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const naamVan = (waarde: string): string => gemeenteMetNis(waarde)?.naam ?? waarde;

/** A gemeente by its NIS code, when the code has the right form but is none of the 285. */
function* onbekendeGemeente(waarde: unknown, pad: Pad): Generator<Melding> {
  if (typeof waarde !== 'string' || !/^\d{5}$/.test(waarde) || gemeenteMetNis(waarde)) return;
  yield {
    pad,
    tekst: `is geen NIS-code van een van de 285 gemeenten van het Vlaamse Gewest; gekregen: ${toon(waarde)}.`,
  };
}

function* dubbels(rijen: readonly unknown[], pad: Pad): Generator<Melding> {
  for (const { veld, lijst, wat } of UNIEK) {
    if (lijst !== null && pad.at(-1) !== lijst) continue;
    const eerste = new Map<string, number>();
    for (const [plek, rij] of rijen.entries()) {
      const waarde = isObject(rij) ? rij[veld] : undefined;
      if (typeof waarde !== 'string') continue;
      const eerder = eerste.get(waarde);
      if (eerder === undefined) eerste.set(waarde, plek);
      else
        yield { pad: [...pad, plek, veld], tekst: `${wat} ${naamVan(waarde)} staat er al, als ${rangnummer(eerder)}.` };
    }
  }
}

function* logo(waarde: unknown, pad: Pad): Generator<Melding> {
  if (!isObject(waarde) || typeof waarde.inhoud !== 'string') return;
  if (waarde.soort !== 'image/png' && waarde.soort !== 'image/jpeg') return;
  const gelezen = leesLogo({ soort: waarde.soort, inhoud: waarde.inhoud });
  if (!gelezen.ok) yield { pad: [...pad, 'inhoud'], tekst: gelezen.fout };
}

function* loop(waarde: unknown, pad: Pad): Generator<Melding> {
  if (Array.isArray(waarde)) {
    yield* dubbels(waarde, pad);
    for (const [plek, rij] of waarde.entries()) yield* loop(rij, [...pad, plek]);
  } else if (isObject(waarde)) {
    for (const [veld, inhoud] of Object.entries(waarde)) {
      const hier = [...pad, veld];
      if (veld === '__proto__') yield { pad: hier, tekst: 'deze naam is niet toegelaten in een dossier.' };
      if (GEMEENTEVELDEN.has(veld)) yield* onbekendeGemeente(inhoud, hier);
      if (pad.length === 1 && pad[0] === 'perGemeente') yield* onbekendeGemeente(veld, hier);
      if (veld === 'logo') yield* logo(inhoud, hier);
      yield* loop(inhoud, hier);
    }
  }
}

/**
 * What the schema of one field cannot see, in any part of a dossier and whatever else is wrong with it: a gemeente outside
 * the list or twice, the same key twice in a list, a logo that is no picture, a field named `__proto__`. `pad` is where
 * `waarde` stands.
 */
export const controleerInhoud = (waarde: unknown, pad: Pad = []): Melding[] => [...loop(waarde, pad)];
