import type { BegripOpPagina } from './maakBegrippen.ts';

interface Eigenschappen {
  readonly letters: readonly { readonly letter: string; readonly begrippen: readonly BegripOpPagina[] }[];
}

/** The legal terms by letter, each with its explanation and its source; the key of a term is its anchor. */
export const Begrippenlijst = ({ letters }: Eigenschappen) => (
  <>
    <nav className="zonder-afdruk" aria-label="Letters">
      <ul className="letters">
        {letters.map(({ letter }) => (
          <li key={letter}>
            <a href={`#letter-${letter}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
    {letters.map(({ letter, begrippen }) => (
      <section key={letter} className="kaart smal" aria-labelledby={`letter-${letter}`}>
        <h2 id={`letter-${letter}`}>{letter}</h2>
        <dl className="begrippen">
          {begrippen.map(({ sleutel, begrip, uitleg, bron }) => (
            <div key={sleutel} id={sleutel}>
              <dt>{begrip}</dt>
              <dd>{uitleg}</dd>
              <dd className="bron">Bron: {bron}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </>
);
