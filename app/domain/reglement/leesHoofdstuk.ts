import { controleerInhoud } from './controleerInhoud.ts';
import {
  type DeelVanGemeente,
  type Dossier,
  type Gebiedshoofdstuk,
  type Gemeentehoofdstuk,
  gebiedshoofdstukken,
  gemeentehoofdstukken,
} from './dossier.ts';
import { meldingenVan } from './foutmeldingen.ts';
import { gemeenteMetNis } from './gemeentenlijst.ts';
import type { Melding } from './melding.ts';

/** Which chapter: one of the gebied (`gemeente` null), or one of deel 2 of the gemeente with this NIS code. */
export type Hoofdstukadres =
  | { readonly hoofdstuk: Gebiedshoofdstuk; readonly gemeente: null }
  | { readonly hoofdstuk: Gemeentehoofdstuk; readonly gemeente: string };

/** The value of any chapter. */
export type Hoofdstukinhoud = Dossier['hoofdstukken'][Gebiedshoofdstuk] | DeelVanGemeente[Gemeentehoofdstuk];

export type GelezenHoofdstuk =
  | { readonly ok: true; readonly adres: Hoofdstukadres; readonly inhoud: Hoofdstukinhoud }
  | { readonly ok: false; readonly meldingen: readonly Melding[] };

/** The address of a chapter as a typed value, or null when there is no such chapter. */
export function alsHoofdstukadres(hoofdstuk: string, gemeente: string | null): Hoofdstukadres | null {
  if (gemeente === null) {
    return Object.hasOwn(gebiedshoofdstukken, hoofdstuk)
      ? { hoofdstuk: hoofdstuk as Gebiedshoofdstuk, gemeente }
      : null;
  }
  return Object.hasOwn(gemeentehoofdstukken, hoofdstuk) && gemeenteMetNis(gemeente)
    ? { hoofdstuk: hoofdstuk as Gemeentehoofdstuk, gemeente }
    : null;
}

/** Reads the value of one chapter by its schema; paths of meldingen start inside the chapter. */
export function leesHoofdstuk(adres: Hoofdstukadres, invoer: unknown): GelezenHoofdstuk {
  const schema = adres.gemeente === null ? gebiedshoofdstukken[adres.hoofdstuk] : gemeentehoofdstukken[adres.hoofdstuk];
  const gelezen = schema.safeParse(invoer);
  const meldingen = [
    ...(gelezen.success ? [] : meldingenVan(gelezen.error.issues, invoer)),
    ...controleerInhoud(invoer, [adres.hoofdstuk]).map(({ pad, tekst }) => ({ pad: pad.slice(1), tekst })),
  ];
  if (!gelezen.success || meldingen.length > 0) return { ok: false, meldingen };
  return { ok: true, adres, inhoud: gelezen.data };
}
