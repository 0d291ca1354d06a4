import type { Melding } from '../reglement/melding.ts';
import { hoofdletter } from '../taal/hoofdletter.ts';
import type { Verdeelopdracht } from './verdeelopdracht.ts';

/** A row by its name, or by its place in the list when it has none. */
const rij = (wat: string, naam: string | undefined, plek: number): string =>
  naam?.trim() ? `${wat} ${naam.trim()}` : `${wat} ${plek + 1}`;

/** A melding about a verdeelopdracht as a sentence for somebody who fills in a form: 'Zone Woonboog, gewicht: …'. */
export function verdeelopdrachtInWoorden({ pad, tekst }: Melding, { contingenten, zones }: Verdeelopdracht): string {
  const [lijst, plek, ...binnen] = pad;
  if (typeof plek !== 'number') return hoofdletter(tekst);
  const zone = zones[plek];
  const delen =
    lijst === 'contingenten'
      ? [rij('contingent', contingenten[plek]?.naam, plek)]
      : [
          rij('zone', zone?.naam, plek),
          ...(typeof binnen[1] === 'number' ? [rij('deel', zone?.delen[binnen[1]]?.naam, binnen[1])] : []),
        ];
  return `${hoofdletter([...delen, String(pad.at(-1))].join(', '))}: ${tekst}`;
}
