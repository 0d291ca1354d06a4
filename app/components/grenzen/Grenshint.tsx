/** What the caps of pijler 3 hold against; `aandeel` is the legal share in words, 'een derde'. */
export const Grenshint = ({ aandeel }: { aandeel: string }) => (
  <p className="hint">
    Alle doelgroepen samen: hoogstens {aandeel} van de sociale huurwoningen van de gemeente, nooit naar boven afgerond.
  </p>
);
