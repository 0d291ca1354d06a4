import { memo } from 'react';
import type { Grensgroep } from '../levend/maakGrensgroepen.ts';
import { Aantalveld } from './Aantalveld.tsx';
import type { Roosterrij as Rij } from './maakRooster.ts';
import { Plafondcel } from './Plafondcel.tsx';
import type { Celfout } from './roosterantwoord.ts';
import type { Plafondkolom } from './telRooster.ts';

interface Eigenschappen {
  readonly rij: Rij;
  readonly heeftEigen: boolean;
  readonly groep: Grensgroep | undefined;
  readonly rust: Grensgroep | undefined;
  readonly plafonds: readonly Plafondkolom[];
  readonly fouten: ReadonlyMap<string, Celfout>;
}

/** The cap of this kind in a group. */
export const grensVan = (groep: Grensgroep | undefined, soort: string) =>
  groep?.grenzen.find(({ sleutel }) => sleutel.endsWith(`-${soort}`));

function Rij({ rij: { naam, cellen, eigen }, heeftEigen, groep, rust, plafonds, fouten }: Eigenschappen) {
  return (
    <tr>
      <th scope="row">{naam}</th>
      {cellen.map((cel) => (
        <td key={cel.naam} data-kop={cel.kop}>
          <Aantalveld cel={cel} rij={naam} fout={fouten.get(cel.naam)} />
        </td>
      ))}
      {heeftEigen && (
        <td className={eigen.length === 0 ? 'eigen leeg' : 'eigen'}>
          {eigen.map((cel) => (
            <span key={cel.naam} className="eigencel">
              <Aantalveld cel={cel} rij={naam} fout={fouten.get(cel.naam)} metKop />
            </span>
          ))}
        </td>
      )}
      {plafonds.map(({ soort, kop }) => (
        <Plafondcel key={soort} kop={kop} grens={grensVan(groep, soort)} rust={grensVan(rust, soort)} />
      ))}
    </tr>
  );
}

const zelfde = (een: Eigenschappen, ander: Eigenschappen): boolean =>
  een.rij === ander.rij &&
  een.fouten === ander.fouten &&
  JSON.stringify([een.groep, een.rust, een.plafonds]) === JSON.stringify([ander.groep, ander.rust, ander.plafonds]);

/** The row of one gemeente; drawn again only when its own figures change. */
export const Roosterrij = memo(Rij, zelfde);
