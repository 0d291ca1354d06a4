import { getal } from '../../domain/taal/getal.ts';
import { patrimoniumpad } from '../adressen.ts';

interface Eigenschappen {
  readonly id: string;
  readonly aantal: number;
  /** Version of the dossier that the page shows. */
  readonly gezien: number;
}

/** Asks once more before the list of dwellings is taken out, and says what that does. */
export const Verwijderkaart = ({ id, aantal, gezien }: Eigenschappen) => (
  <section className="kaart verder stop" id="verwijder" tabIndex={-1} aria-labelledby="verwijder-kop">
    <h2 id="verwijder-kop">Deze lijst van {getal(aantal)} woningen verwijderen?</h2>
    <p>
      Daarna tellen weer de cijfers die in 1.2 ingevuld zijn; wat daar leeg is, moet u zelf invullen. De woningen die al
      gelabeld zijn, blijven bij hun doelgroep staan. In de geschiedenis blijft de lijst bewaard.
    </p>
    <form className="rij-knoppen" method="post" action={patrimoniumpad(id)}>
      <input type="hidden" name="gezien" value={gezien} />
      <button className="knop gevaar" type="submit" name="doe" value="verwijder">
        Ja, verwijder deze lijst
      </button>
      <a href={patrimoniumpad(id)}>Nee, behoud</a>
    </form>
  </section>
);
