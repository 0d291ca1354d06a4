import { hoofdletter } from '../../domain/taal/hoofdletter.ts';

interface Eigenschappen {
  readonly titel: string;
  readonly enkelvoud: string;
  readonly sleutel: string;
  /** Address of the page without the question. */
  readonly terug: string;
}

/** Asks once more before an item with all its answers is removed. */
export const Bevestiging = ({ titel, enkelvoud, sleutel, terug }: Eigenschappen) => (
  <section className="kaart verder stop" id="verwijder" tabIndex={-1} aria-labelledby="verwijder-kop">
    <h2 id="verwijder-kop">
      {hoofdletter(enkelvoud)} “{titel}” verwijderen?
    </h2>
    <p>Alle antwoorden erbij verdwijnen uit dit hoofdstuk. In de geschiedenis van het hoofdstuk blijven ze staan.</p>
    <div className="rij-knoppen">
      <button className="knop gevaar" type="submit" name="doe" value={`verwijder:@${sleutel}`}>
        Ja, verwijder
      </button>
      <a href={terug}>Nee, behoud</a>
    </div>
  </section>
);
