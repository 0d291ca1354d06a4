import { GEMEENTEOVERGANGEN, REGLEMENTOVERGANGEN } from './overgangen.ts';
import type { Rolsleutel } from './rollen.ts';

/** The lines between which README.md holds the diagram. */
export const DIAGRAMGRENZEN = {
  begin: '<!-- procedure: made from overgangen.ts -->',
  einde: '<!-- /procedure -->',
} as const;

interface Pijl {
  readonly van: string | null;
  readonly op: string;
  readonly naar: string;
  readonly door: Rolsleutel;
}

/** A state as Mermaid names it: no hyphens. */
const knoop = (stand: string | null): string => (stand === null ? '[*]' : stand.replaceAll('-', '_'));

function toestanden(titel: string, pijlen: readonly Pijl[], begin: readonly string[]): string {
  const standen = [...new Set(pijlen.flatMap(({ van, naar }) => (van === null ? [naar] : [van, naar])))];
  return [
    '```mermaid',
    '---',
    `title: ${titel}`,
    '---',
    'stateDiagram-v2',
    ...standen.filter((stand) => stand.includes('-')).map((stand) => `  state "${stand}" as ${knoop(stand)}`),
    ...begin.map((stand) => `  [*] --> ${knoop(stand)}`),
    ...pijlen.map(({ van, op, naar, door }) => `  ${knoop(van)} --> ${knoop(naar)}: ${op} (${door})`),
    '```',
  ].join('\n');
}

/** The procedure as two Mermaid diagrams, for README.md: the reglement, and each gemeente while it is `bezorgd`. */
export const procedurediagram = (): string =>
  [
    toestanden('Het reglement', REGLEMENTOVERGANGEN, []),
    toestanden('In elke gemeente, zolang het reglement bezorgd is', GEMEENTEOVERGANGEN, ['bezorgd']),
  ].join('\n\n');

/** `leesmij` (README.md) with the diagram of today between its two lines; throws when a line is missing. */
export function metDiagram(leesmij: string): string {
  const { begin, einde } = DIAGRAMGRENZEN;
  const [van, tot] = [leesmij.indexOf(begin), leesmij.indexOf(einde)];
  if (van === -1 || tot < van) throw new Error(`README.md lacks the lines ${begin} and ${einde}, in that order.`);
  return `${leesmij.slice(0, van)}${begin}\n${procedurediagram()}\n${leesmij.slice(tot)}`;
}
