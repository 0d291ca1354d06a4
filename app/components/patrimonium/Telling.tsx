import { som } from '../../domain/cijfers/tellingen.ts';
import { getal } from '../../domain/taal/getal.ts';
import type { Tellingrij } from './maakTelling.ts';

const KOLOMMEN = [
  ['woningen', 'Woningen'],
  ['eengezinswoningen', 'Eengezins'],
  ['appartementen', 'Appartement'],
  ['onbekendType', 'Type onbekend'],
  ['klein', 'Kleine woningen'],
  ['derde', 'Hoogstens voor doelgroepen'],
] as const;

/** The dwellings of a file by gemeente and type. */
export const Telling = ({ rijen, titel }: { rijen: readonly Tellingrij[]; titel: string }) => (
  <div className="tabel-rol" role="group" tabIndex={0} aria-label={titel}>
    <table className="lijst" aria-label={titel}>
      <thead>
        <tr>
          <th scope="col">Gemeente</th>
          {KOLOMMEN.map(([veld, kop]) => (
            <th key={veld} scope="col" className="getal">
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij) => (
          <tr key={rij.nis}>
            <th scope="row">{rij.naam}</th>
            {KOLOMMEN.map(([veld]) => (
              <td key={veld} className="getal">
                {getal(rij[veld])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {rijen.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">Samen</th>
            {KOLOMMEN.map(([veld]) => (
              <td key={veld} className="getal">
                {veld === 'derde' ? '' : getal(som(rijen.map((rij) => rij[veld])))}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  </div>
);
