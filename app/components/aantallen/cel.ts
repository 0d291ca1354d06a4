import type { Doelgroep, Doelgroepen } from '../../domain/reglement/doelgroepen.ts';
import type { Dossier } from '../../domain/reglement/dossier.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';

/** One number in the table: of a doelgroep of the gebied (`deel` null) or of deel 2 of a gemeente. */
export interface Cel {
  readonly deel: string | null;
  readonly doelgroep: string;
  /** The gemeente of the row; null for what is not divided and for the ceiling of all gemeenten together. */
  readonly gemeente: string | null;
  readonly veld: 'aantal' | 'plafond' | 'nietVerdeeld';
}

/** The name of the field of a cell; also its id on the page. */
export const celnaam = ({ deel, doelgroep, gemeente, veld }: Cel): string =>
  [deel ?? 'gebied', doelgroep, gemeente ?? 'samen', veld].join('.');

const CELNAAM = /^(gebied|\d{5})\.([a-z0-9][a-z0-9-]{0,59})\.(samen|\d{5})\.(aantal|plafond|nietVerdeeld)$/;

/** The cell with this name; null for the name of anything else. */
export function celUitNaam(naam: string): Cel | null {
  const delen = CELNAAM.exec(naam);
  if (delen === null) return null;
  const [, deel = '', doelgroep = '', gemeente = '', veld] = delen;
  return {
    deel: deel === 'gebied' ? null : deel,
    doelgroep,
    gemeente: gemeente === 'samen' ? null : gemeente,
    veld: veld as Cel['veld'],
  };
}

/** The chapter in which a cell is saved. */
export const celadres = ({ deel }: Cel): Hoofdstukadres =>
  ({ hoofdstuk: 'doelgroepen', gemeente: deel }) as Hoofdstukadres;

/** The doelgroepen of the chapter of a cell; none when deel 2 of that gemeente is not there. */
export const doelgroepenVan = (dossier: Dossier, deel: string | null): readonly Doelgroep[] =>
  (deel === null ? dossier.hoofdstukken : dossier.perGemeente[deel])?.doelgroepen.doelgroepen ?? [];

function waardeIn(doelgroep: Doelgroep, { gemeente, veld }: Cel): number | null {
  if (gemeente === null) return veld === 'nietVerdeeld' ? doelgroep.nietVerdeeld : doelgroep.plafond;
  const rij = doelgroep.aantallen.find((een) => een.gemeente === gemeente);
  return (veld === 'plafond' ? rij?.plafond : rij?.aantal) ?? null;
}

/** The number in a cell, null when it is open; undefined when its doelgroep is not in the chapter (any more). */
export function leesCel(inhoud: Pick<Doelgroepen, 'doelgroepen'>, cel: Cel): number | null | undefined {
  const doelgroep = inhoud.doelgroepen.find(({ sleutel }) => sleutel === cel.doelgroep);
  return doelgroep && waardeIn(doelgroep, cel);
}

function metWaarde(doelgroep: Doelgroep, { gemeente, veld }: Cel, waarde: number | null): Doelgroep {
  if (gemeente === null) return { ...doelgroep, [veld]: waarde };
  const plek = doelgroep.aantallen.findIndex((rij) => rij.gemeente === gemeente);
  const rij = { ...(doelgroep.aantallen[plek] ?? { gemeente, aantal: null, plafond: null }), [veld]: waarde };
  return {
    ...doelgroep,
    aantallen: plek === -1 ? [...doelgroep.aantallen, rij] : doelgroep.aantallen.with(plek, rij),
  };
}

/** The chapter with this number in a cell; nothing else changes. */
export const zetCel = <T extends Pick<Doelgroepen, 'doelgroepen'>>(inhoud: T, cel: Cel, waarde: number | null): T => ({
  ...inhoud,
  doelgroepen: inhoud.doelgroepen.map((doelgroep) =>
    doelgroep.sleutel === cel.doelgroep ? metWaarde(doelgroep, cel, waarde) : doelgroep,
  ),
});
