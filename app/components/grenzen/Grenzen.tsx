import { Grensbalk } from './Grensbalk.tsx';
import type { Grens } from './maakGrenzen.ts';

/** The caps of pijler 3, with the source of the limit. */
export const Grenzen = ({ grenzen, bron }: { grenzen: readonly Grens[]; bron: string }) => (
  <section className="kaart" aria-labelledby="grenzen">
    <h2 id="grenzen">Grenzen pijler 3</h2>
    <p className="hint">
      Alle doelgroepen samen: hoogstens een derde van de sociale huurwoningen van de gemeente, nooit naar boven
      afgerond.
    </p>
    {grenzen.length === 0 ? (
      <p>Nog geen gemeenten. Zij staan in hoofdstuk 1.2.</p>
    ) : (
      <ul className="grenzen">
        {grenzen.map((grens) => (
          <Grensbalk key={grens.sleutel} {...grens} />
        ))}
      </ul>
    )}
    <p className="bron">Bron: {bron}</p>
  </section>
);
