import { Merkjes } from '../Merkje.tsx';
import type { Takengroep } from './maakTakenlijst.ts';

/** The chapters of a dossier by part, each with its number, title and status. */
export const Takenlijst = ({ groepen }: { groepen: readonly Takengroep[] }) => (
  <>
    {groepen.map(({ sleutel, titel, taken }) => (
      <section key={sleutel} className="kaart" aria-labelledby={`deel-${sleutel}`}>
        <h2 id={`deel-${sleutel}`}>{titel}</h2>
        <ul className="taken">
          {taken.map((taak) => (
            <li key={taak.sleutel}>
              <span className="nr">{taak.nummer}</span>
              <span>{taak.titel}</span>
              <Merkjes merkjes={taak.merkjes} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);
