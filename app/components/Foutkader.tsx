interface Eigenschappen {
  readonly fout: string;
  /** The id of the bevinding on the page; null when it is not there (any more). */
  readonly naar: string | null;
  /** What was typed, when no form on the page shows it; '' for nothing. */
  readonly getypt: string;
}

/** What went wrong with a form, on top of the page, with a link to where it can be repaired. */
export const Foutkader = ({ fout, naar, getypt }: Eigenschappen) => (
  <div className="foutkader" role="alert">
    <h2>De reden is niet bewaard</h2>
    <p>{naar === null ? fout : <a href={`#${naar}`}>{fout}</a>}</p>
    {getypt !== '' && (
      <p>
        U typte: <span className="wat">{getypt}</span>
      </p>
    )}
  </div>
);
