import { adresVan } from '../patrimonium/adres.ts';
import { sleutelVan } from '../patrimonium/adressleutel.ts';
import { letterafstand } from '../patrimonium/letterafstand.ts';
import { vereenvoudig } from '../patrimonium/vereenvoudig.ts';
import type { Woning } from '../patrimonium/woning.ts';
import { noemDoelgroep } from '../regels/benoem.ts';
import { type DoelgroepOpPlaats, gelabeldVoor, zelfdeDoelgroep } from './doelgroepenMetLabels.ts';

/** The dwellings of one gemeente that the file labels with one name. */
export interface Bestandslabel {
  /** As it was first written in the column 'gelabeld voor'. */
  readonly naam: string;
  readonly gemeente: string;
  readonly woningen: readonly Woning[];
  /** The doelgroep with that name, or the one that is proposed; null when there is none like it. */
  readonly voor: DoelgroepOpPlaats | null;
  /** Whether the name is that of the doelgroep, and not only like it. */
  readonly zeker: boolean;
}

/** A dwelling whose label cannot be taken over, with the reason and what to do. */
export interface Labelfout {
  readonly woning: Woning;
  readonly melding: string;
}

export interface LabelsUitBestand {
  readonly labels: readonly Bestandslabel[];
  readonly fouten: readonly Labelfout[];
}

/** A name as it is compared: '65-plussers', '65 plussers' and '65plussers' are one. */
const kern = (naam: string): string => vereenvoudig(naam).replaceAll(' ', '');
/** What stands between two names in one cell. */
const TUSSEN = /\s*(?:[;,/|]|\s\+\s|\sen\s)\s*/;

const namenVan = ({ doelgroep: { naam, korteNaam, sleutel } }: DoelgroepOpPlaats): string[] =>
  [naam, korteNaam, sleutel].map(kern).filter(Boolean);

/** Whether one name is like another: one holds the other, or at most two letters differ. */
const lijktOp = (een: string, ander: string): boolean =>
  Math.min(een.length, ander.length) >= 4 &&
  (een.includes(ander) || ander.includes(een) || letterafstand(een, ander, 2) <= 2);

/** The doelgroep that a name in the file names in a gemeente; of deel 2 of that gemeente first. A proposal only when one is like it. */
function vind(naam: string, hier: readonly DoelgroepOpPlaats[]): Pick<Bestandslabel, 'voor' | 'zeker'> {
  const gezocht = kern(naam);
  const zeker = hier.find((een) => namenVan(een).includes(gezocht));
  if (zeker) return { voor: zeker, zeker: true };
  const [enige, ...andere] = hier.filter((een) => namenVan(een).some((eigen) => lijktOp(gezocht, eigen)));
  return { voor: enige !== undefined && andere.length === 0 ? enige : null, zeker: false };
}

/** The doelgroepen that a cell names when it names more than one; none for a cell that is one name. */
function meerdere(label: string, hier: readonly DoelgroepOpPlaats[]): DoelgroepOpPlaats[] {
  if (vind(label, hier).zeker) return [];
  const genoemd = label.split(TUSSEN).flatMap((deel) => vind(deel, hier).voor ?? []);
  return genoemd.filter((een, plek) => genoemd.findIndex((ander) => zelfdeDoelgroep(een, ander)) === plek);
}

/**
 * The labels that a file names in its column 'gelabeld voor', by gemeente and name, each with the doelgroep of that name. A dwelling
 * that is labelled for two doelgroepen, in one cell or in the file and the dossier, is a fault; nothing is taken over here.
 */
export function labelsUitBestand(
  woningen: readonly Woning[],
  doelgroepen: readonly DoelgroepOpPlaats[],
): LabelsUitBestand {
  const bestaand = gelabeldVoor(doelgroepen);
  const perGemeente = new Map<string, readonly DoelgroepOpPlaats[]>();
  const hierIn = (nis: string): readonly DoelgroepOpPlaats[] => {
    const bekend = perGemeente.get(nis) ?? [
      ...doelgroepen.filter(({ gemeente }) => gemeente === nis),
      ...doelgroepen.filter(({ gemeente }) => gemeente === null),
    ];
    perGemeente.set(nis, bekend);
    return bekend;
  };
  const groepen = new Map<string, Bestandslabel & { readonly woningen: Woning[]; readonly dubbel: string }>();
  const fouten: Labelfout[] = [];
  for (const woning of woningen) {
    const { label, gemeente } = woning;
    if (kern(label) === '') continue;
    const sleutel = `${gemeente} ${kern(label)}`;
    let groep = groepen.get(sleutel);
    if (groep === undefined) {
      const twee = meerdere(label, hierIn(gemeente));
      const dubbel = twee.length > 1 ? twee.map(({ doelgroep }) => noemDoelgroep(doelgroep)).join(' en ') : '';
      groep = { naam: label, gemeente, woningen: [], dubbel, ...vind(label, hierIn(gemeente)) };
      groepen.set(sleutel, groep);
    }
    const eerder = bestaand.get(sleutelVan(woning));
    const botst = groep.zeker && groep.voor !== null && eerder && !zelfdeDoelgroep(eerder, groep.voor);
    if (groep.dubbel !== '') {
      const melding = `${adresVan(woning)} is in het bestand gelabeld voor ${groep.dubbel}; laat er één staan.`;
      fouten.push({ woning, melding });
    } else if (botst && groep.voor) {
      const melding = `${adresVan(woning)} is in het dossier gelabeld voor ${noemDoelgroep(eerder.doelgroep)} en in het bestand voor ${noemDoelgroep(groep.voor.doelgroep)}; haal één van beide weg.`;
      fouten.push({ woning, melding });
    } else groep.woningen.push(woning);
  }
  const labels = [...groepen.values()].filter(({ woningen: eigen }) => eigen.length > 0);
  return { labels: labels.map(({ dubbel: _dubbel, ...rest }) => rest), fouten };
}
