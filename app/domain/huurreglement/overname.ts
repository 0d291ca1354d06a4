import type { Overzicht } from '../cijfers/overzicht.ts';
import { hoofdstuksleutel } from '../procedure/stand.ts';
import { type Dossier, type Gemeentehoofdstuk, leegDeelVanGemeente } from '../reglement/dossier.ts';
import { gemeenteMetNis } from '../reglement/gemeentenlijst.ts';
import { hoofdstuknummer } from '../reglement/hoofdstuknummer.ts';
import type { Hoofdstukadres } from '../reglement/leesHoofdstuk.ts';
import { SJABLOON } from '../reglement/sjabloon.ts';
import { vingerafdruk } from './vingerafdruk.ts';

/** A chapter of the toewijzingsreglement that the IHR takes over, with a fingerprint of what it prints. */
export interface OvergenomenHoofdstuk {
  /** 'woonbinding', 'doelgroepen@42003'. */
  readonly sleutel: string;
  readonly adres: Hoofdstukadres;
  readonly titel: string;
  readonly vingerafdruk: string;
}

/** The chapters that hold allocation rules [001:59]. */
const REGELHOOFDSTUKKEN = ['woonbinding', 'doelgroepen'] as const satisfies readonly Gemeentehoofdstuk[];

/** Title of a chapter with its number and its gemeente: '3.2 Specifieke doelgroepen, Berlare'. */
export function titelVan(dossier: Dossier, { hoofdstuk, gemeente }: Hoofdstukadres): string {
  const regel = SJABLOON.find(
    (een) => een.hoofdstuk === hoofdstuk && (een.niveau === 'gemeente') === (gemeente !== null),
  );
  const { gemeenten } = dossier.hoofdstukken.gemeenten;
  const plek = gemeenten.findIndex(({ nis }) => nis === gemeente);
  const nummer =
    regel && (gemeente === null || plek >= 0) ? hoofdstuknummer(regel, gemeenten.length, Math.max(0, plek)) : '';
  const titel = `${nummer} ${regel?.titel ?? hoofdstuk}`.trim();
  return gemeente === null ? titel : `${titel}, ${gemeenteMetNis(gemeente)?.naam ?? gemeente}`;
}

/** A chapter as it is compared: a box that is not ticked is left out, so that a field of later years changes no fingerprint. */
const zonderLegeVink = <T extends object>(inhoud: T): T =>
  'opZichzelf' in inhoud && inhoud.opZichzelf === false ? { ...inhoud, opZichzelf: undefined } : inhoud;

/** What of 1.2 comes back in the allocation rules: the gebied, its gemeenten and their dwellings as they are counted. */
const uitGemeenten = ({ dossier, naamGebied, gemeenten, woningen }: Overzicht): unknown => ({
  soort: dossier.hoofdstukken.gemeenten.gebied.soort,
  naamGebied,
  gemeenten: gemeenten.map((gemeente) => [gemeente.nis, gemeente.aanspreking, gemeente.woningen]),
  woningen,
});

/**
 * The chapters of the toewijzingsreglement that the intern huurreglement takes over, as they are now: 1.2 (as far as it is printed
 * there), 2.1 and 2.2, and the woonbinding and doelgroepen of each gemeente.
 */
export function overTeNemen(overzicht: Overzicht): OvergenomenHoofdstuk[] {
  const { dossier } = overzicht;
  const hoofdstuk = (adres: Hoofdstukadres, inhoud: unknown): OvergenomenHoofdstuk => ({
    sleutel: hoofdstuksleutel(adres),
    adres,
    titel: titelVan(dossier, adres),
    vingerafdruk: vingerafdruk(inhoud),
  });
  const leeg = leegDeelVanGemeente();
  return [
    hoofdstuk({ hoofdstuk: 'gemeenten', gemeente: null }, uitGemeenten(overzicht)),
    ...REGELHOOFDSTUKKEN.map((naam) =>
      hoofdstuk({ hoofdstuk: naam, gemeente: null } as Hoofdstukadres, dossier.hoofdstukken[naam]),
    ),
    ...overzicht.gemeenten.flatMap(({ nis }) =>
      REGELHOOFDSTUKKEN.map((naam) =>
        hoofdstuk(
          { hoofdstuk: naam, gemeente: nis } as Hoofdstukadres,
          zonderLegeVink((dossier.perGemeente[nis] ?? leeg)[naam]),
        ),
      ),
    ),
  ];
}

/** The fingerprints of all chapters that are taken over, by key, as chapter 'huurreglement' keeps them. */
export const vingerafdrukkenVan = (overzicht: Overzicht): Record<string, string> =>
  Object.fromEntries(overTeNemen(overzicht).map((een) => [een.sleutel, een.vingerafdruk]));
