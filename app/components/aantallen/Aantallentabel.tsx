import { getal } from '../../domain/taal/getal.ts';
import { Aantalveld } from './Aantalveld.tsx';
import type { Rooster } from './maakRooster.ts';
import { Roosterrij } from './Roosterrij.tsx';
import type { Celfout } from './roosterantwoord.ts';
import type { Telling } from './useTelling.ts';

interface Eigenschappen {
  readonly rooster: Rooster;
  readonly telling: Telling;
  readonly fouten: ReadonlyMap<string, Celfout>;
  readonly gebied: string;
}

/** A total of a column; nothing where no number stands. */
const alsTotaal = (totaal: number | null | undefined): string => (totaal == null ? '' : getal(totaal));

/** All numbers by gemeente and doelgroep, with what they add up to; on a phone a card for each gemeente. */
export function Aantallentabel({
  rooster: { kolommen, rijen, voet, heeftEigen },
  telling,
  fouten,
  gebied,
}: Eigenschappen) {
  const { nu, rust } = telling;
  const { plafonds } = nu;
  const [groepen, inRust] = [nu, rust].map((een) => new Map(een.groepen.map((groep) => [groep.sleutel, groep])));
  return (
    <div className="tabel-rol" role="group" tabIndex={0} aria-label="Tabel met aantallen">
      <table className="rooster">
        <thead>
          <tr>
            <th scope="col">Gemeente</th>
            {kolommen.map(({ sleutel, kop }) => (
              <th key={sleutel} scope="col">
                {kop}
              </th>
            ))}
            {heeftEigen && <th scope="col">Van de gemeente zelf</th>}
            {plafonds.map(({ soort, kop }) => (
              <th key={soort} scope="col" className="getal">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <Roosterrij
              key={rij.nis}
              rij={rij}
              heeftEigen={heeftEigen}
              groep={groepen?.get(rij.nis)}
              rust={inRust?.get(rij.nis)}
              plafonds={plafonds}
              fouten={fouten}
            />
          ))}
        </tbody>
        <tfoot>
          {voet.some((cel) => cel !== null) && (
            <tr>
              <th scope="row">Voor alle gemeenten samen</th>
              {voet.map((cel, plek) => (
                <td key={kolommen[plek]?.sleutel} data-kop={cel?.kop} className={cel === null ? 'leeg' : undefined}>
                  {cel && <Aantalveld cel={cel} rij="Alle gemeenten" fout={fouten.get(cel.naam)} />}
                </td>
              ))}
              <td className="leeg" colSpan={plafonds.length + (heeftEigen ? 1 : 0)} />
            </tr>
          )}
          <tr className="totaal">
            <th scope="row">{gebied}</th>
            {kolommen.map(({ sleutel, kop }) => (
              <td key={sleutel} data-kop={kop} className="getal">
                {alsTotaal(nu.kolommen[sleutel])}
              </td>
            ))}
            {heeftEigen && <td className="leeg" />}
            <td data-kop={plafonds[0]?.kop} className="getal">
              <span>
                <b>{getal(nu.voorbehouden)}</b>
                {nu.maximum === null ? '' : ` van ${getal(nu.maximum)}`}
              </span>
            </td>
            <td className="leeg" colSpan={plafonds.length - 1} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
