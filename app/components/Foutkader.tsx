/** What went wrong with a form, on top of the page, with a link to where it can be repaired. */
export const Foutkader = ({ fout, naar }: { fout: string; naar: string | null }) => (
  <div className="foutkader" role="alert">
    <h2>De reden is niet bewaard</h2>
    <p>{naar === null ? fout : <a href={`#${naar}`}>{fout}</a>}</p>
  </div>
);
