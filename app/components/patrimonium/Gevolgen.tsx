import { getal } from '../../domain/taal/getal.ts';
import type { Voorstelpagina } from './maakVoorstel.ts';

type Lijst = Voorstelpagina['gevolgen'][number]['weg'];

/** A list with its number, folded; the first are named. */
const Genoemd = ({ kop, lijst: { aantal, genoemd } }: { kop: string; lijst: Lijst }) =>
  aantal === 0 ? (
    <p>{kop}: geen.</p>
  ) : (
    <details>
      <summary>
        {kop}: {getal(aantal)}
      </summary>
      <ul>
        {genoemd.map((een) => (
          <li key={een} className="wat">
            {een}
          </li>
        ))}
        {aantal > genoemd.length && <li>en {getal(aantal - genoemd.length)} andere</li>}
      </ul>
    </details>
  );

/** What loading the file changes: dwellings that come, go or differ, and what that does to the labels of each doelgroep. */
export const Gevolgen = ({ verschil, gevolgen }: Pick<Voorstelpagina, 'verschil' | 'gevolgen'>) => (
  <>
    {verschil && (
      <section className="kaart" aria-labelledby="verschil">
        <h2 id="verschil">Tegenover wat nu geladen is</h2>
        <Genoemd kop="Nieuwe woningen" lijst={verschil.erbij} />
        <Genoemd kop="Woningen die verdwijnen" lijst={verschil.weg} />
        <Genoemd kop="Gewijzigde woningen" lijst={verschil.gewijzigd} />
      </section>
    )}
    {gevolgen.length > 0 && (
      <section className="kaart verder let" aria-labelledby="gevolgen">
        <h2 id="gevolgen">Gevolgen voor gelabelde woningen</h2>
        <p>De labels zelf veranderen niet door het laden; kijk ze daarna na bij de doelgroep.</p>
        {gevolgen.map(({ sleutel, naam, weg, gewijzigd }) => (
          <div key={sleutel}>
            <h3>{naam}</h3>
            <Genoemd kop="Gelabelde woningen die niet in het bestand staan" lijst={weg} />
            <Genoemd kop="Gelabelde woningen die wijzigen" lijst={gewijzigd} />
          </div>
        ))}
      </section>
    )}
  </>
);
