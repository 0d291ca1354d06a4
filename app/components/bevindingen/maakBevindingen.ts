import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { inhoudVan } from '../../domain/procedure/stand.ts';
import { reglementVanBevinding } from '../../domain/regels/perReglement.ts';
import { type Plaats, plaatssleutel } from '../../domain/regels/plaats.ts';
import { plaatsInWoorden } from '../../domain/regels/plaatsInWoorden.ts';
import type { Bevinding, Cijfer, Niveau } from '../../domain/regels/regel.ts';
import type { Reglementsoort } from '../../domain/reglement/sjabloon.ts';
import { getal } from '../../domain/taal/getal.ts';
import { vraagBijPlaats } from '../../domain/vragen/vraagBij.ts';
import { aantallenpad, reglementpad, vraagpad } from '../adressen.ts';
import { ankerVan } from './ankerVan.ts';

/** A figure of a bevinding, ready to show. */
export interface CijferOpPagina {
  readonly naam: string;
  readonly waarde: string;
  readonly herkomst: string;
}

/** A bevinding, ready to show; `anker` is its id on the page, `plaats` the place key by which it is answered. */
export interface BevindingOpPagina {
  readonly anker: string;
  readonly id: string;
  readonly titel: string;
  readonly niveau: Niveau;
  readonly plaats: string;
  readonly waar: string;
  /** The document in which it stands, and the address of its clause there. */
  readonly reglement: Reglementsoort;
  readonly inTekst: string;
  /** Address of the question where it can be repaired. */
  readonly naar: string;
  readonly tekst: string;
  readonly cijfers: readonly CijferOpPagina[];
  readonly herstel: string | null;
  readonly bron: string;
  readonly reden: string | null;
}

const cijferOpPagina = ({ naam, waarde, herkomst }: Cijfer): CijferOpPagina => ({
  naam,
  waarde: typeof waarde === 'number' ? getal(waarde) : waarde,
  herkomst,
});

/**
 * The address of the question at a place; the chapter itself when no question of it is shown. The numbers of all doelgroepen
 * together are repaired in the table of numbers.
 */
function vraagVan(id: string, { dossier }: Overzicht, plaats: Plaats): string {
  if (plaats.doelgroep === null && plaats.veld === 'aantallen') return aantallenpad(id);
  const { adres, pad } = vraagBijPlaats(dossier, plaats);
  return vraagpad(id, adres, pad, inhoudVan(dossier, adres));
}

/** The anchor of each bevinding; of two at the same place only the first has the bare one. */
export function ankersVan(bevindingen: readonly Bevinding[]): string[] {
  const gezien = new Map<string, number>();
  return bevindingen.map(({ id, plaats }) => {
    const anker = ankerVan(id, plaatssleutel(plaats));
    const keer = (gezien.get(anker) ?? 0) + 1;
    gezien.set(anker, keer);
    return keer === 1 ? anker : `${anker}-${keer}`;
  });
}

/** The bevindingen of dossier `id`, ready to show; `ankers` are those of a longer list when these are a part of it. */
export function maakBevindingen(
  id: string,
  overzicht: Overzicht,
  bevindingen: readonly Bevinding[],
  ankers: readonly string[] = ankersVan(bevindingen),
): BevindingOpPagina[] {
  return bevindingen.map(({ id: regel, titel, niveau, plaats, tekst, cijfers, herstel, bron, reden }, plek) => {
    const sleutel = plaatssleutel(plaats);
    const reglement = reglementVanBevinding({ plaats });
    return {
      anker: ankers[plek] ?? '',
      id: regel,
      titel,
      niveau,
      plaats: sleutel,
      waar: plaatsInWoorden(plaats, overzicht),
      reglement,
      inTekst: `${reglementpad(id, reglement)}?bij=${encodeURIComponent(sleutel)}`,
      naar: vraagVan(id, overzicht, plaats),
      tekst,
      cijfers: cijfers.map(cijferOpPagina),
      herstel,
      bron: `${bron.aanhaling}${bron.status === 'te bevestigen' ? ' (te bevestigen)' : ''}`,
      reden,
    };
  });
}
