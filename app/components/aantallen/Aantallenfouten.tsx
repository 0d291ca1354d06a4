import { Link } from '@remix-run/react';
import type { Roosterantwoord } from './roosterantwoord.ts';

/** What was not saved, on top of the page: a link to each number, and to the chapter that somebody else changed. */
export const Aantallenfouten = ({ melding, fouten }: Roosterantwoord) => (
  <div className="foutkader" role="alert">
    <h2>{melding}</h2>
    <ul>
      {fouten.map(({ naam, waar, tekst, hoofdstuk }) => (
        <li key={naam}>
          <a href={`#${encodeURIComponent(naam)}`}>{waar}</a>: {tekst}{' '}
          {hoofdstuk !== null && <Link to={hoofdstuk}>Bekijk het hoofdstuk</Link>}
        </li>
      ))}
    </ul>
  </div>
);
