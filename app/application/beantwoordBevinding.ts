import { AntwoordVerouderd } from '../domain/procedure/fouten.ts';
import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import { plaatssleutel } from '../domain/regels/plaats.ts';
import { type Antwoord, type Dossier, dossierSchema } from '../domain/reglement/dossier.ts';
import { meldingenVan } from '../domain/reglement/foutmeldingen.ts';
import { type Melding, toon } from '../domain/reglement/melding.ts';
import { keurDossier } from './keurDossier.ts';
import { openDossier } from './openDossier.ts';
import type { Poorten } from './ports.ts';
import { voerUit } from './voerUit.ts';

/**
 * The reason for a bevinding: rule id, place key (see regels/plaats.ts) and the reason; '' withdraws it. `gezien` is the reason
 * that the user saw there, '' for none.
 */
export interface TeBeantwoorden {
  readonly dossier: string;
  readonly regel: string;
  readonly plaats: string;
  readonly reden: string;
  readonly gezien: string;
}

/** verouderd carries the reason that somebody else gave meanwhile; '' when it was withdrawn. */
export type Beantwoording =
  | { readonly soort: 'bewaard'; readonly versie: number }
  | { readonly soort: 'ongeldig'; readonly meldingen: readonly Melding[] }
  | { readonly soort: 'verouderd'; readonly huidig: string }
  | { readonly soort: 'onbekend' };

const antwoordSchema = dossierSchema.shape.antwoorden.unwrap().element;

/** A reason is given to a warning that is there now; any reason can be withdrawn. */
function keurAntwoord(dossier: Dossier, { regel, plaats, reden }: Antwoord): Melding[] {
  if (reden === '') return [];
  const hier = keurDossier(dossier).bevindingen.filter(
    (bevinding) => bevinding.id === regel && plaatssleutel(bevinding.plaats) === plaats,
  );
  if (hier.some(({ niveau }) => niveau === 'waarschuwt')) return [];
  const tekst =
    hier.length === 0
      ? `er is op deze plaats geen bevinding ${toon(regel)}.`
      : `${regel} is hier geen waarschuwing; alleen een waarschuwing kan met een reden beantwoord worden.`;
  return [{ pad: ['regel'], tekst }];
}

/**
 * Keeps the reason that is given for a warning; the reason is printed in the reglement. The same reason a second time changes
 * nothing; another one than `gezien` that stands there by now is not overwritten. onbekend: no such dossier.
 */
export async function beantwoordBevinding(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok'>,
  wie: Wie,
  { dossier, regel, plaats, reden, gezien }: TeBeantwoorden,
): Promise<Beantwoording> {
  const invoer = { regel, plaats, reden: reden.trim() };
  const gelezen = antwoordSchema.safeParse(invoer);
  if (!gelezen.success) return { soort: 'ongeldig', meldingen: meldingenVan(gelezen.error.issues, invoer) };
  const stand = await openDossier(poorten, dossier);
  if (!stand) return { soort: 'onbekend' };
  const meldingen = keurAntwoord(stand.dossier, gelezen.data);
  if (meldingen.length > 0) return { soort: 'ongeldig', meldingen };
  const uitkomst = await voerUit(poorten, wie, dossier, { soort: 'BeantwoordBevinding', ...gelezen.data, gezien });
  if (typeof uitkomst === 'number') return { soort: 'bewaard', versie: uitkomst };
  return uitkomst instanceof AntwoordVerouderd
    ? { soort: 'verouderd', huidig: uitkomst.huidig }
    : { soort: 'onbekend' };
}
