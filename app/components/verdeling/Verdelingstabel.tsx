import { som } from '../../domain/cijfers/tellingen.ts';
import type { VerdeeldDeel, VerdelingPerNiveau } from '../../domain/cijfers/verdeelPerNiveau.ts';
import { getal } from '../../domain/taal/getal.ts';
import { gelijkstandInWoorden } from '../../domain/verdeling/inWoorden.ts';

const Rij = ({ deel, binnen = false }: { deel: VerdeeldDeel; binnen?: boolean }) => (
  <tr className={binnen ? 'deel' : undefined}>
    <th scope="row">{deel.naam}</th>
    <td className="getal">{getal(deel.gewicht)}</td>
    {deel.aantallen.map((aantal, plek) => (
      <td key={plek} className="getal">
        {getal(aantal)}
      </td>
    ))}
  </tr>
);

/** A distribution as a table with its sum, and under it who was level. `gewicht` names what was weighed by. */
export function Verdelingstabel({ verdeling, gewicht }: { verdeling: VerdelingPerNiveau; gewicht: string }) {
  const { contingenten, zones, gelijkstanden } = verdeling;
  return (
    <>
      <section className="verdelingstabel" aria-label="Verdeling over de zones" tabIndex={0}>
        <table>
          <caption>Verdeling over de zones</caption>
          <thead>
            <tr>
              <th scope="col">Zone</th>
              <th scope="col" className="getal">
                {gewicht}
              </th>
              {contingenten.map(({ naam }) => (
                <th key={naam} scope="col" className="getal">
                  {naam}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {zones.flatMap((zone) => [
              <Rij key={zone.naam} deel={zone} />,
              ...zone.delen.map((deel) => <Rij key={`${zone.naam}/${deel.naam}`} deel={deel} binnen />),
            ])}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Samen</th>
              <td className="getal">{getal(som(zones.map((zone) => zone.gewicht)))}</td>
              {contingenten.map(({ naam, aantal }) => (
                <td key={naam} className="getal">
                  {getal(aantal)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      {gelijkstanden.map((stand) => (
        <p key={`${stand.contingent}/${stand.zone}`} className="gelijkstand">
          {gelijkstandInWoorden(stand)}
        </p>
      ))}
    </>
  );
}
