/** A field with what is wrong in it. */
export interface Veldfout {
  readonly veld: string;
  readonly fout: string;
}

/** What went wrong with a form, on top of the page, with a link to each field. */
export const Foutoverzicht = ({ titel, fouten }: { titel: string; fouten: readonly Veldfout[] }) => (
  <div className="foutkader" role="alert">
    <h2>{titel}</h2>
    <ul>
      {fouten.map(({ veld, fout }) => (
        <li key={veld}>
          <a href={`#${veld}`}>{fout}</a>
        </li>
      ))}
    </ul>
  </div>
);
