interface Eigenschappen {
  readonly titel: string;
  readonly ordenbaar: boolean;
  readonly eerste: boolean;
  readonly laatste: boolean;
  readonly weg: boolean;
  /** The value of the button that asks this. */
  readonly op: (doe: 'omhoog' | 'omlaag' | 'verwijder') => string;
}

/** The quiet buttons of an item, on one line: up, down, remove; each saves what is typed and comes back to the item. */
export const Rijknoppen = ({ titel, ordenbaar, eerste, laatste, weg, op }: Eigenschappen) => {
  const knoppen = [
    ...(ordenbaar && !eerste ? [{ doe: 'omhoog', tekst: 'Omhoog' } as const] : []),
    ...(ordenbaar && !laatste ? [{ doe: 'omlaag', tekst: 'Omlaag' } as const] : []),
    ...(weg ? [{ doe: 'verwijder', tekst: 'Verwijder' } as const] : []),
  ];
  return knoppen.length === 0 ? null : (
    <p className="rijknoppen">
      {knoppen.map(({ doe, tekst }) => (
        <button key={doe} className="knop-link klein" type="submit" name="doe" value={op(doe)}>
          {tekst}
          <span className="verborgen">: {titel}</span>
        </button>
      ))}
    </p>
  );
};
