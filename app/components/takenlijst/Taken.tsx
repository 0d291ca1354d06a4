import { Link } from '@remix-run/react';
import { Merkjes } from '../Merkje.tsx';
import type { Taak } from './maakTakenlijst.ts';

/** The chapters of one part: number, title as a link to its questions, status. */
export const Taken = ({ taken }: { taken: readonly Taak[] }) => (
  <ul className="taken">
    {taken.map(({ sleutel, nummer, titel, gemeente, naar, merkjes }) => (
      <li key={sleutel}>
        <span className="nr">{nummer}</span>
        <Link to={naar}>
          {titel}
          {gemeente !== '' && <span className="verborgen"> van {gemeente}</span>}
        </Link>
        <Merkjes merkjes={merkjes} />
      </li>
    ))}
  </ul>
);
