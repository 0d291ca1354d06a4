import { getal } from '../../domain/taal/getal.ts';
import type { Voorstelpagina } from './maakVoorstel.ts';

interface Eigenschappen {
  readonly fouten: Voorstelpagina['fouten'];
  /** The same sheet back with a column 'fout'. */
  readonly metFouten: string;
  /** The address of a page of this list. */
  readonly bladadres: (blad: number) => string;
}

const rijwoord = (aantal: number): string => `${getal(aantal)} ${aantal === 1 ? 'rij' : 'rijen'}`;

/** Every cell with a problem: where it stands in the spreadsheet, what it holds and how to repair it. */
export const Foutenlijst = ({ fouten, metFouten, bladadres }: Eigenschappen) => {
  const { aantal, rijen, groepen, lijst, blad, bladen } = fouten;
  return (
    <section className="kaart" aria-labelledby="fouten">
      <h2 id="fouten">
        {getal(aantal)} {aantal === 1 ? 'fout' : 'fouten'} in {rijwoord(rijen)}
      </h2>
      <p>
        Zolang er fouten zijn, wordt er niets geladen. Verbeter ze in uw rekenblad en kies het bestand opnieuw.{' '}
        <a href={metFouten} download>
          Download uw bestand met een kolom “fout”
        </a>
        .
      </p>
      {groepen.length > 0 && (
        <>
          <h3>Vaak dezelfde</h3>
          <ul>
            {groepen.map(({ kolom, waarde, melding, aantal: hoeveel, rijen: op }) => (
              <li key={`${kolom} ${waarde} ${melding}`}>
                {kolom && `${kolom}: `}
                {waarde && <span className="wat">“{waarde}”</span>} in {rijwoord(hoeveel)} (rij {op.join(', ')}
                {hoeveel > op.length && ', …'}). {melding}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="tabel-rol" role="group" tabIndex={0} aria-label="Alle fouten">
        <table className="lijst" aria-label="Alle fouten, in de volgorde van de rijen">
          <thead>
            <tr>
              <th scope="col" className="getal">
                Rij
              </th>
              <th scope="col">Kolom</th>
              <th scope="col">Er staat</th>
              <th scope="col">Wat u kunt doen</th>
            </tr>
          </thead>
          <tbody>
            {lijst.map(({ rij, kolom, waarde, melding }) => (
              <tr key={`${rij} ${kolom} ${melding}`}>
                <td className="getal">{rij}</td>
                <td>{kolom}</td>
                <td className="wat">{waarde === '' ? <span className="zacht">leeg</span> : waarde}</td>
                <td>{melding}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {bladen > 1 && (
        <nav className="rij-knoppen" aria-label="Bladen met fouten">
          {blad > 1 && <a href={bladadres(blad - 1)}>Vorige fouten</a>}
          <span>
            Blad {getal(blad)} van {getal(bladen)}
          </span>
          {blad < bladen && <a href={bladadres(blad + 1)}>Volgende fouten</a>}
        </nav>
      )}
    </section>
  );
};
