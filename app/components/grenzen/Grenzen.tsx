import { Grensbalk } from './Grensbalk.tsx';
import { Grenshint } from './Grenshint.tsx';
import type { Grens } from './maakGrenzen.ts';

/** With more caps than this, those with room left are folded. */
const LOS = 8;

const Balken = ({ grenzen }: { grenzen: readonly Grens[] }) => (
  <ul className="grenzen">
    {grenzen.map((grens) => (
      <Grensbalk key={grens.sleutel} {...grens} />
    ))}
  </ul>
);

/** Whether a cap asks attention: it is full, passed, or cannot be counted. */
const isKrap = ({ gebruikt, maximum }: Grens): boolean => maximum === null || gebruikt >= maximum;

/** All caps; of many those that ask attention, and the others folded. */
function Alle({ grenzen }: { grenzen: readonly Grens[] }) {
  if (grenzen.length <= LOS) return <Balken grenzen={grenzen} />;
  const krap = grenzen.filter(isKrap);
  const ruim = grenzen.filter((grens) => !isKrap(grens));
  return (
    <>
      {krap.length > 0 && <Balken grenzen={krap} />}
      {ruim.length > 0 && (
        <details className="gevouwen">
          <summary>
            {krap.length === 0 ? 'Overal is nog ruimte' : 'Elders is nog ruimte'} ({ruim.length})
          </summary>
          <Balken grenzen={ruim} />
        </details>
      )}
    </>
  );
}

/** The caps of pijler 3, with the legal share in words and its source. */
export const Grenzen = ({ grenzen, bron, aandeel }: { grenzen: readonly Grens[]; bron: string; aandeel: string }) => (
  <section className="kaart" aria-labelledby="grenzen">
    <h2 id="grenzen">Grenzen pijler 3</h2>
    <Grenshint aandeel={aandeel} />
    {grenzen.length === 0 ? <p>Nog geen gemeenten. Voeg ze toe in hoofdstuk 1.2.</p> : <Alle grenzen={grenzen} />}
    <p className="bron">Bron: {bron}</p>
  </section>
);
