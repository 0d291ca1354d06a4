import { getal } from '../../taal/getal.ts';
import { adresVan } from '../adres.ts';
import { sleutelVan } from '../adressleutel.ts';
import { KOLOMNAMEN, type Kolommen, ontbrekendeKolommen, type Veld } from '../kolommen.ts';
import { WONINGEN_MAX } from '../maten.ts';
import type { Rij, Tabel } from '../tabel.ts';
import type { Woning } from '../woning.ts';
import { leesWoning } from './leesWoning.ts';
import { opmerkingenBij } from './opmerkingenBij.ts';
import type { WoningOpRij } from './woningOpRij.ts';

/** What is wrong with a cell, so that it can be found and repaired in the spreadsheet. */
export interface Rijfout {
  /** The row as the spreadsheet numbers it. */
  readonly rij: number;
  /** The heading of the column, or the usual name of a column that is not there. */
  readonly kolom: string;
  /** What the cell holds. */
  readonly waarde: string;
  /** What is expected and how to repair it. */
  readonly melding: string;
}

export interface Gelezenwoningen {
  /** The dwellings of the rows without a fault, in the order of the file. */
  readonly woningen: readonly Woning[];
  readonly fouten: readonly Rijfout[];
  /** What is no fault but good to know. */
  readonly opmerkingen: readonly string[];
}

/** Texts longer than this are shortened where they are quoted. */
const GETOOND = 200;
const ingekort = (tekst: string): string => (tekst.length > GETOOND ? `${tekst.slice(0, GETOOND)}…` : tekst);

/** The dwellings that stand at an address for the first time; each later one is a fault that names the first row. */
function zonderDubbele(gelezen: readonly WoningOpRij[], kolom: string): { uniek: WoningOpRij[]; fouten: Rijfout[] } {
  const eerste = new Map<string, number>();
  const uniek: WoningOpRij[] = [];
  const fouten: Rijfout[] = [];
  for (const een of gelezen) {
    const sleutel = sleutelVan(een.woning);
    const eerder = eerste.get(sleutel);
    if (eerder === undefined) {
      eerste.set(sleutel, een.rij);
      uniek.push(een);
    } else {
      const melding = `Dit adres staat ook op rij ${eerder}; haal één van beide rijen weg, of vul de juiste bus in.`;
      fouten.push({ rij: een.rij, kolom, waarde: adresVan(een.woning), melding });
    }
  }
  return { uniek, fouten };
}

const opRij = (een: { readonly rij: number }, ander: { readonly rij: number }): number => een.rij - ander.rij;

/**
 * The rows of a sheet as dwellings, with everything that is wrong in the order of the rows. Nothing is guessed: a row with a fault
 * gives no dwelling. `gemeentenInGebied` (NIS codes) refuses the gemeenten outside it.
 */
export function leesWoningen(
  tabel: Tabel,
  kolommen: Kolommen,
  { gemeentenInGebied }: { readonly gemeentenInGebied?: readonly string[] } = {},
): Gelezenwoningen {
  const kopVan = (veld: Veld): string => {
    const kolom = kolommen[veld];
    return (kolom === null ? '' : (tabel.kop[kolom] ?? '')) || KOLOMNAMEN[veld][0];
  };
  const ontbreekt = ontbrekendeKolommen(kolommen);
  if (ontbreekt.length > 0) {
    const fouten = ontbreekt.map(({ veld, melding }) => ({
      rij: tabel.kopRij,
      kolom: kopVan(veld),
      waarde: '',
      melding,
    }));
    return { woningen: [], fouten, opmerkingen: [] };
  }
  if (tabel.rijen.length > WONINGEN_MAX) {
    const melding = `Het bestand heeft ${getal(tabel.rijen.length)} rijen; hoogstens ${getal(WONINGEN_MAX)} woningen kunnen in één patrimonium. Splits het bestand.`;
    return { woningen: [], fouten: [{ rij: tabel.kopRij, kolom: '', waarde: '', melding }], opmerkingen: [] };
  }

  const gebied = gemeentenInGebied ? new Set(gemeentenInGebied) : null;
  const gelezen: WoningOpRij[] = [];
  const fouten: Rijfout[] = [];
  const waarde = ({ cellen }: Rij, veld: Veld): string => ingekort(cellen[kolommen[veld] ?? -1] ?? '');
  for (const rij of tabel.rijen) {
    const uitkomst = leesWoning(rij, kolommen, gebied);
    if (uitkomst.ok) gelezen.push({ rij: rij.rij, woning: uitkomst.woning });
    else {
      for (const { veld, melding } of uitkomst.fouten) {
        fouten.push({ rij: rij.rij, kolom: kopVan(veld), waarde: waarde(rij, veld), melding });
      }
    }
  }
  const { uniek, fouten: dubbele } = zonderDubbele(gelezen, kopVan(kolommen.straat === null ? 'adres' : 'straat'));
  return {
    woningen: uniek.map(({ woning }) => woning),
    fouten: [...fouten, ...dubbele].sort(opRij),
    opmerkingen: opmerkingenBij(uniek, kolommen),
  };
}
