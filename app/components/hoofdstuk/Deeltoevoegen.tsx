import type { Lijstvraag } from '../../domain/vragen/vraag.ts';
import { getypt, useFormulierstand } from '../vragen/formulierstand.ts';
import { Gemeentezoeker } from '../vragen/Gemeentezoeker.tsx';
import { nieuwVeld } from '../vragen/nieuwVeld.ts';
import type { Aanbod } from './paginagegevens.ts';

/** A gemeente is added by its name. */
const MetNaam = ({ vraag }: { vraag: Lijstvraag }) => {
  const stand = useFormulierstand();
  const veld = nieuwVeld(vraag.naam);
  return (
    <div className="toevoegen">
      <span>
        <label htmlFor={veld}>Zoek een gemeente op naam</label>
        <Gemeentezoeker
          id={veld}
          naam={veld}
          waarde={getypt(stand, veld)}
          beschrijving={stand.fouten.has(vraag.naam) ? `${vraag.naam}-fout` : undefined}
          ongeldig={stand.fouten.has(vraag.naam)}
        />
      </span>
      <button className="knop licht" type="submit" name="doe" value={`voeg-toe:${vraag.naam}`}>
        Voeg een {vraag.enkelvoud} toe
      </button>
    </div>
  );
};

interface Eigenschappen {
  readonly vraag: Lijstvraag;
  readonly aanbod: readonly Aanbod[];
  /** Whether what can be added is shown at once. */
  readonly open: boolean;
}

/** What can be added to a list whose items have a page of their own: from an example, for a doelgroep, by name, or from nothing. */
export const Deeltoevoegen = ({ vraag, aanbod, open }: Eigenschappen) => {
  if (vraag.kenmerk === 'nis') return <MetNaam vraag={vraag} />;
  if (aanbod.length === 0) return null;
  return (
    <details className="aanbod" open={open}>
      <summary>Voeg een {vraag.enkelvoud} toe</summary>
      <ul>
        {aanbod.map(({ titel, uitleg, doe }) => (
          <li key={doe}>
            <div>
              <p className="naam">{titel}</p>
              <p className="zacht klein">{uitleg}</p>
            </div>
            <button className="knop licht klein" type="submit" name="doe" value={doe}>
              Voeg toe<span className="verborgen">: {titel}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
