import { Merkjes } from '../Merkje.tsx';
import type { Takengroep } from './maakTakenlijst.ts';

interface Eigenschappen {
  readonly groepen: readonly Takengroep[];
  /** Address of the preview of the reglement. */
  readonly reglement: string;
}

/** The chapters of a dossier by part, each with its number, its title as a link to its text, and its status. */
export const Takenlijst = ({ groepen, reglement }: Eigenschappen) => (
  <>
    {groepen.map(({ sleutel, titel, taken }) => (
      <section key={sleutel} className="kaart" aria-labelledby={`deel-${sleutel}`}>
        <h2 id={`deel-${sleutel}`}>{titel}</h2>
        <ul className="taken">
          {taken.map((taak) => (
            <li key={taak.plaats}>
              <span className="nr">{taak.nummer}</span>
              <a href={`${reglement}?bij=${encodeURIComponent(taak.plaats)}`}>{taak.titel}</a>
              <Merkjes merkjes={taak.merkjes} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);
