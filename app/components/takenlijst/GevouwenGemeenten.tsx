import { Merkjes } from '../Merkje.tsx';
import { Leeslink } from './Leeslink.tsx';
import type { Takengroep } from './maakTakenlijst.ts';
import { Taken } from './Taken.tsx';

/** Deel 2 of many gemeenten on one card: a line for each, open where there is something to do. */
export const GevouwenGemeenten = ({ groepen }: { groepen: readonly Takengroep[] }) => (
  <section className="kaart" aria-labelledby="deel-2">
    <h2 id="deel-2">Deel 2: bepalingen per gemeente</h2>
    {groepen.map(({ sleutel, titel, taken, teDoen, merkjes, lees }) => (
      <details key={sleutel} className="gemeente" open={teDoen}>
        <summary>
          <span>{titel}</span>
          <Merkjes merkjes={merkjes} />
        </summary>
        <Taken taken={taken} />
        {lees !== null && <Leeslink {...lees} />}
      </details>
    ))}
  </section>
);
