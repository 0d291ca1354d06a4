import type { Rekenstap } from '../../domain/cijfers/ramingvorm.ts';

/** A calculation line by line, the last one its result; `titel` says what is computed. */
export function Rekenstappen({ titel, stappen }: { titel: string; stappen: readonly Rekenstap[] }) {
  return (
    <figure className="rekenstappen">
      <figcaption>{titel}</figcaption>
      <ol>
        {stappen.map(({ sleutel, wat, berekening, uitkomst }) => (
          <li key={sleutel}>
            <span>{wat}</span> <span className="berekening">{berekening}</span> <b>{uitkomst}</b>
          </li>
        ))}
      </ol>
    </figure>
  );
}
