import { adresVan } from '../patrimonium/adres.ts';
import { woningenOpAdres } from '../patrimonium/opAdres.ts';
import type { Woning } from '../patrimonium/woning.ts';
import { noemDoelgroep, noemGemeente } from '../regels/benoem.ts';
import type { Doelgroep } from '../reglement/doelgroepen.ts';
import type { Dossier } from '../reglement/dossier.ts';
import { getal } from '../taal/getal.ts';
import { haalVanLijst, telLabels, volgLijst, zetOpLijst } from './bewerkLabels.ts';
import { type DoelgroepOpPlaats, doelgroepenVan, gelabeldVoor, zelfdeDoelgroep } from './doelgroepenMetLabels.ts';

/** What is done to the list of a doelgroep: dwellings by the key of their address, or numbers that follow the list as it was seen. */
export type Labelopdracht =
  | { readonly soort: 'zet-op' | 'haal-af'; readonly sleutels: readonly string[] }
  | { readonly soort: 'volg-lijst'; readonly gezien: ReadonlyMap<string, number> };

/** What came of it; `geweigerd` are Dutch sentences, one for each dwelling or gemeente for which it was not done. */
export interface Labeluitkomst {
  readonly doelgroep: Doelgroep;
  /** Dwellings that were added or taken off, or gemeenten whose number follows now. */
  readonly gedaan: number;
  readonly geweigerd: readonly string[];
}

function zetOp(dossier: Dossier, hier: DoelgroepOpPlaats, sleutels: readonly string[]): Labeluitkomst {
  const patrimonium = woningenOpAdres(dossier.hoofdstukken.patrimonium.woningen);
  const voor = gelabeldVoor(doelgroepenVan(dossier));
  const erbij: Woning[] = [];
  const geweigerd: string[] = [];
  for (const sleutel of new Set(sleutels)) {
    const woning = patrimonium.get(sleutel);
    const eigenaar = voor.get(sleutel);
    if (woning === undefined) geweigerd.push('Een aangevinkte woning staat niet meer in het patrimonium.');
    else if (hier.gemeente !== null && woning.gemeente !== hier.gemeente)
      geweigerd.push(`${adresVan(woning)} ligt niet in ${noemGemeente(hier.gemeente)}.`);
    else if (eigenaar !== undefined && !zelfdeDoelgroep(eigenaar, hier))
      geweigerd.push(`${adresVan(woning)} is al gelabeld voor ${noemDoelgroep(eigenaar.doelgroep)}.`);
    else erbij.push(woning);
  }
  const doelgroep = zetOpLijst(hier.doelgroep, erbij);
  return { doelgroep, gedaan: doelgroep.woningen.length - hier.doelgroep.woningen.length, geweigerd };
}

function volg({ doelgroep: was }: DoelgroepOpPlaats, gezien: ReadonlyMap<string, number>): Labeluitkomst {
  const telling = telLabels(was);
  const anders = [...gezien].filter(([nis, aantal]) => (telling.get(nis) ?? 0) !== aantal);
  const geweigerd = anders.map(
    ([nis]) =>
      `De lijst telt in ${noemGemeente(nis)} intussen ${getal(telling.get(nis) ?? 0)} woning(en); kijk na en probeer het opnieuw.`,
  );
  const nissen = new Set([...gezien.keys()].filter((nis) => !anders.some(([ander]) => ander === nis)));
  return { doelgroep: nissen.size === 0 ? was : volgLijst(was, nissen), gedaan: nissen.size, geweigerd };
}

/** Does something to the list of a doelgroep as the dossier stands now; what others changed meanwhile stays. */
export function voerLabelopdrachtUit(
  dossier: Dossier,
  hier: DoelgroepOpPlaats,
  opdracht: Labelopdracht,
): Labeluitkomst {
  if (opdracht.soort === 'zet-op') return zetOp(dossier, hier, opdracht.sleutels);
  if (opdracht.soort === 'volg-lijst') return volg(hier, opdracht.gezien);
  const doelgroep = haalVanLijst(hier.doelgroep, new Set(opdracht.sleutels));
  return { doelgroep, gedaan: hier.doelgroep.woningen.length - doelgroep.woningen.length, geweigerd: [] };
}
