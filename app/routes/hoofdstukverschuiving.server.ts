import type { Lijstopdracht } from '../domain/vragen/bewerkLijst.ts';

/** Where the row at `plek` stands after the edit of the row at `bewerkt`; null when it is gone. */
function nieuwePlek(doe: Lijstopdracht['doe'], bewerkt: number, plek: number): number | null {
  if (doe === 'verwijder') return plek === bewerkt ? null : plek > bewerkt ? plek - 1 : plek;
  const ander = doe === 'omhoog' ? bewerkt - 1 : bewerkt + 1;
  if (plek === bewerkt) return ander;
  return plek === ander ? bewerkt : plek;
}

/**
 * The new path of a field after an item of its list was moved or removed, so that what was typed and could not be read stays with
 * its row; null when the row is gone. Adding an item moves nothing.
 */
export function verschuif({ doe, pad }: Lijstopdracht): (veld: string) => string | null {
  const punt = pad.lastIndexOf('.');
  const [lijst, bewerkt] = [pad.slice(0, punt), Number(pad.slice(punt + 1))];
  if (doe === 'voeg-toe' || punt < 0 || !Number.isInteger(bewerkt)) return (veld) => veld;
  return (veld) => {
    if (!veld.startsWith(`${lijst}.`)) return veld;
    const [plek = '', ...rest] = veld.slice(lijst.length + 1).split('.');
    if (!/^\d+$/.test(plek)) return veld;
    const nieuw = nieuwePlek(doe, bewerkt, Number(plek));
    return nieuw === null ? null : [lijst, nieuw, ...rest].join('.');
  };
}
