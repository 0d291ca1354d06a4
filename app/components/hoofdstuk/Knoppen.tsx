/** The buttons under the questions: on to the next chapter, or back to the task list; both save. */
export const Knoppen = ({ volgende }: { volgende: string | null }) => (
  <div className="rij-knoppen onderaan">
    <button className="knop" type="submit" name="doe" value="verder">
      Bewaar en ga verder
    </button>
    <button className="knop-link" type="submit" name="doe" value="later">
      Bewaar en kom later terug
    </button>
    {volgende !== null && <span className="zacht klein">Hierna: {volgende}</span>}
  </div>
);
