/** A chapter of a gemeente that is not in 1.2 any more: its answers are kept, and it can be put back. */
export const GemeenteVerwijderd = ({ naam }: { naam: string }) => (
  <section className="kaart verder let" aria-labelledby="verwijderd-kop">
    <h2 id="verwijderd-kop">{naam} staat niet meer bij de gemeenten van dit dossier</h2>
    <p>
      De antwoorden hieronder zijn bewaard, maar komen zo niet in het reglement. Zet {naam} terug om ze weer te
      gebruiken; ook de cijfers van vroeger komen dan terug.
    </p>
    <button className="knop" type="submit" name="doe" value="zet-terug">
      Zet {naam} terug
    </button>
  </section>
);
