import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { bevindingenVan, REGLEMENTEN } from '../../domain/regels/perReglement.ts';
import { plaatssleutel } from '../../domain/regels/plaats.ts';
import type { Bevinding, Niveau } from '../../domain/regels/regel.ts';
import type { Reglementsoort } from '../../domain/reglement/sjabloon.ts';
import { ankersVan, type BevindingOpPagina, maakBevindingen } from './maakBevindingen.ts';

/** How many bevindingen stand on one page of the controle. */
export const PER_BLAD = 100;

/** The levels in the order in which they are shown: what holds back first. */
export const NIVEAUS: readonly Niveau[] = ['blokkeert', 'waarschuwt', 'adviseert'];

/** One page of the controle. */
export interface Controleblad {
  /** How many there are of each level in each document, on all pages together. */
  readonly tellingen: Readonly<Record<Reglementsoort, Readonly<Record<Niveau, number>>>>;
  /** Which page, from 1, and how many there are. */
  readonly blad: number;
  readonly bladen: number;
  readonly bevindingen: readonly BevindingOpPagina[];
}

/** In the order of the page: document by document, and inside it level by level. */
const inVolgorde = (bevindingen: readonly Bevinding[]): Bevinding[] =>
  REGLEMENTEN.flatMap((reglement) => {
    const hier = bevindingenVan(bevindingen, reglement);
    return NIVEAUS.flatMap((niveau) => hier.filter((bevinding) => bevinding.niveau === niveau));
  });

/** Page `gekozen` ('2') of the bevindingen of dossier `id`; the first one when there is no such page. */
export function maakControleblad(
  id: string,
  overzicht: Overzicht,
  bevindingen: readonly Bevinding[],
  gekozen: string | null,
): Controleblad {
  const alle = inVolgorde(bevindingen);
  const bladen = Math.max(1, Math.ceil(alle.length / PER_BLAD));
  const nummer = Number(gekozen);
  const blad = Number.isInteger(nummer) && nummer >= 1 && nummer <= bladen ? nummer : 1;
  const [van, tot] = [(blad - 1) * PER_BLAD, blad * PER_BLAD];
  const tel = (reglement: Reglementsoort) => {
    const hier = bevindingenVan(alle, reglement);
    const opNiveau = (niveau: Niveau) => hier.filter((bevinding) => bevinding.niveau === niveau).length;
    return { blokkeert: opNiveau('blokkeert'), waarschuwt: opNiveau('waarschuwt'), adviseert: opNiveau('adviseert') };
  };
  return {
    tellingen: { tr: tel('tr'), ihr: tel('ihr'), hr: tel('hr') },
    blad,
    bladen,
    bevindingen: maakBevindingen(id, overzicht, alle.slice(van, tot), ankersVan(alle).slice(van, tot)),
  };
}

/** The page on which the bevinding of this rule at this place key stands; the first one when it is not there. */
export function bladMet(bevindingen: readonly Bevinding[], regel: string, plaats: string): number {
  const plek = inVolgorde(bevindingen).findIndex((een) => een.id === regel && plaatssleutel(een.plaats) === plaats);
  return Math.floor(Math.max(0, plek) / PER_BLAD) + 1;
}
