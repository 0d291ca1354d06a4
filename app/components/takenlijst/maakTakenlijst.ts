import type { GemeenteInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import { inGebied, inGemeente, plaatssleutel } from '../../domain/regels/plaats.ts';
import type { Bevinding } from '../../domain/regels/regel.ts';
import { gebiedshoofdstukken, gemeentehoofdstukken } from '../../domain/reglement/dossier.ts';
import { type Deel, SJABLOON, type Sjabloonregel } from '../../domain/reglement/sjabloon.ts';
import type { Merkteken } from '../Merkje.tsx';
import { merktekensVan } from '../tellingInWoorden.ts';
import { hoofdstuknummer } from './hoofdstuknummer.ts';

/** A chapter in the task list: its number in the reglement ('' for a chapter without one), title and status. */
export interface Taak {
  readonly nummer: string;
  readonly titel: string;
  /** Place key of the chapter, by which its clause is found in the preview. */
  readonly plaats: string;
  readonly merkjes: readonly Merkteken[];
}

/** A part of the reglement with its chapters; deel 2 comes once for each gemeente. */
export interface Takengroep {
  readonly sleutel: string;
  readonly titel: string;
  readonly taken: readonly Taak[];
}

const LEEG: Merkteken = { toon: 'leeg', tekst: 'Leeg' };
const INGEVULD: Merkteken = { toon: 'ok', tekst: 'Ingevuld' };

const isLeeg = (waarde: unknown, leeg: unknown): boolean => JSON.stringify(waarde) === JSON.stringify(leeg);

/** Whether nothing is filled in yet in this chapter. */
function hoofdstukIsLeeg({ dossier }: Overzicht, regel: Sjabloonregel, nis: string): boolean {
  if (regel.niveau === 'gebied') {
    return isLeeg(dossier.hoofdstukken[regel.hoofdstuk], gebiedshoofdstukken[regel.hoofdstuk].parse(undefined));
  }
  const deel = dossier.perGemeente[nis];
  return deel === undefined || isLeeg(deel[regel.hoofdstuk], gemeentehoofdstukken[regel.hoofdstuk].parse(undefined));
}

/**
 * The task list of a dossier: the chapters in the order of the sjabloon, each with its status. A chapter with a
 * bevinding that holds back or asks an answer says so; otherwise it is filled in or empty.
 */
export function maakTakenlijst(overzicht: Overzicht, bevindingen: readonly Bevinding[]): Takengroep[] {
  const { gemeenten } = overzicht;
  const woord = overzicht.dossier.hoofdstukken.gemeenten.gebied.soort ?? 'werkingsgebied';

  const taak = (regel: Sjabloonregel, index = 0, nis = ''): Taak => {
    const hier = bevindingen.filter(
      ({ plaats }) => plaats.hoofdstuk === regel.hoofdstuk && (plaats.deel2 ? (plaats.gemeente ?? '') : '') === nis,
    );
    const merkjes = merktekensVan(hier);
    const anders = hoofdstukIsLeeg(overzicht, regel, nis) ? LEEG : INGEVULD;
    return {
      nummer: hoofdstuknummer(regel, gemeenten.length, index),
      titel: regel.titel,
      plaats: plaatssleutel(regel.niveau === 'gebied' ? inGebied(regel.hoofdstuk) : inGemeente(nis, regel.hoofdstuk)),
      merkjes: merkjes.length > 0 ? merkjes : [anders],
    };
  };
  const groep = (deel: Deel, titel: string): Takengroep => ({
    sleutel: deel,
    titel,
    taken: SJABLOON.filter((regel) => regel.deel === deel).map((regel) => taak(regel)),
  });
  const deel2 = ({ nis, naam, aanspreking }: GemeenteInOverzicht, index: number): Takengroep => ({
    sleutel: `deel-2-${nis}`,
    titel: `${index + 3} Deel 2: bepalingen ${aanspreking} ${naam}`,
    taken: SJABLOON.filter(({ deel }) => deel === 'deel-2').map((regel) => taak(regel, index, nis)),
  });

  return [
    groep('vooraan', 'Vooraan, naar keuze'),
    groep('algemeen', '1 Algemene informatie'),
    groep('deel-1', `2 Deel 1: bepalingen ${woord}`),
    ...gemeenten.map(deel2),
    groep('slot', 'Slot'),
  ];
}
