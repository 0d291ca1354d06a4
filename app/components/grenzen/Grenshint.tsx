/** What the caps of pijler 3 hold against; `aandeel` is the legal share in words, 'een derde'. */
export const grenshint = (aandeel: string): string =>
  `Alle doelgroepen samen: hoogstens ${aandeel} van de sociale huurwoningen van de gemeente, nooit naar boven afgerond.`;

/** The same under a heading. */
export const Grenshint = ({ aandeel }: { aandeel: string }) => <p className="hint">{grenshint(aandeel)}</p>;
