import { maakOverzicht, type Overzicht } from '../cijfers/overzicht.ts';
import { houdtTegen, REGELS, toets } from '../regels/index.ts';
import { plaatssleutel } from '../regels/plaats.ts';
import type { Bevinding } from '../regels/regel.ts';
import type { Dossier } from '../reglement/dossier.ts';
import { gemeenteMetNis } from '../reglement/gemeentenlijst.ts';
import { opsomming } from '../taal/opsomming.ts';
import type { Amendement } from './amendement.ts';
import { kleinsteOorzaken } from './kleinsteOorzaken.ts';
import { geldendeAmendementen, pasToe } from './pasToe.ts';

/** A bevinding of the whole that the ontwerp did not have, with the amendments that cause it. */
export interface Geheelbevinding {
  readonly bevinding: Bevinding;
  /** Whether the ontwerp had a bevinding of the same rule at the same place, with other words or figures. */
  readonly stondErAnders: boolean;
  /** NIS codes: each group causes it by itself, and no smaller group does. */
  readonly oorzaken: readonly (readonly string[])[];
  /** False when there were too many groups to try them all; then one group is named. */
  readonly volledig: boolean;
  /** One Dutch sentence on what causes it. */
  readonly zin: string;
}

export interface Geheeltoets {
  readonly geheel: Dossier;
  readonly overzicht: Overzicht;
  /** Every bevinding of the whole. */
  readonly bevindingen: readonly Bevinding[];
  readonly nieuw: readonly Geheelbevinding[];
  /** What the ontwerp had and the whole has not any more. */
  readonly opgelost: readonly Bevinding[];
}

const plek = ({ id, plaats }: Bevinding): string => `${id} ${plaatssleutel(plaats)}`;
const woorden = (bevinding: Bevinding): string => `${plek(bevinding)} ${bevinding.tekst}`;

const naamVan = (nis: string): string => gemeenteMetNis(nis)?.naam ?? nis;

/** 'Komt door het amendement van Berlare.', 'Komt door de amendementen van Berlare en Lebbeke samen.' */
function inEenZin(oorzaken: readonly (readonly string[])[]): string {
  const groepen = oorzaken.map((groep) =>
    groep.length === 1
      ? `het amendement van ${naamVan(groep[0] ?? '')}`
      : `de amendementen van ${opsomming(groep.map(naamVan))} samen, en door geen daarvan alleen`,
  );
  return `Komt door ${groepen.join('; of door ')}.`;
}

/**
 * AM-GEHEEL: all rules are run again on the ontwerp with every amendment in its place; each bevinding that the ontwerp did not have
 * names the smallest groups of amendments that cause it. Two that are fine alone and break a cap together are one group. Of two
 * amendments of one gemeente the later counts. Throws what pasToe throws.
 */
export function toetsGeheel(
  ontwerp: Dossier,
  amendementen: readonly Amendement[],
  opDatum: string | null = null,
): Geheeltoets {
  const geheel = pasToe(ontwerp, amendementen);
  const overzicht = maakOverzicht(geheel, opDatum);
  const bevindingen = toets(overzicht);
  const was = toets(maakOverzicht(ontwerp, opDatum));
  const [stond, stondOp] = [new Set(was.map(woorden)), new Set(was.map(plek))];
  const nieuw = bevindingen.filter((bevinding) => !stond.has(woorden(bevinding)));
  const { geldend } = geldendeAmendementen(amendementen);

  const overzichten = new Map<string, Overzicht>();
  const overzichtVan = (groep: readonly Amendement[]): Overzicht => {
    const sleutel = groep.map(({ gemeente }) => gemeente).join();
    const gevonden = overzichten.get(sleutel) ?? maakOverzicht(pasToe(ontwerp, groep), opDatum);
    overzichten.set(sleutel, gevonden);
    return gevonden;
  };
  const perRegel = new Map<string, Bevinding[]>();
  const toetsVan = (id: string, groep: readonly Amendement[]): Bevinding[] => {
    const sleutel = [id, ...groep.map(({ gemeente }) => gemeente)].join();
    const gevonden =
      perRegel.get(sleutel) ??
      toets(
        overzichtVan(groep),
        REGELS.filter((regel) => regel.id === id),
      );
    perRegel.set(sleutel, gevonden);
    return gevonden;
  };

  return {
    geheel,
    overzicht,
    bevindingen,
    opgelost: was.filter((bevinding) => !bevindingen.some((ander) => plek(ander) === plek(bevinding))),
    nieuw: nieuw.map((bevinding): Geheelbevinding => {
      const hier = plek(bevinding);
      // a figure in the words may differ with the group; only where more stand at one place the words tell them apart
      const alleenDeze = nieuw.filter((ander) => plek(ander) === hier).length > 1;
      const veroorzaakt = (groep: readonly Amendement[]) =>
        toetsVan(bevinding.id, groep).some((ander) =>
          alleenDeze ? woorden(ander) === woorden(bevinding) : plek(ander) === hier && !stond.has(woorden(ander)),
        );
      const { groepen, volledig } = kleinsteOorzaken(geldend, veroorzaakt);
      const oorzaken = groepen.map((groep) => groep.map(({ gemeente }) => gemeente));
      return { bevinding, stondErAnders: stondOp.has(hier), oorzaken, volledig, zin: inEenZin(oorzaken) };
    }),
  };
}

/** The new bevindingen that keep the reglement from adoption. */
export const houdenTegen = ({ nieuw }: Geheeltoets): Geheelbevinding[] =>
  nieuw.filter(({ bevinding }) => houdtTegen(bevinding));
