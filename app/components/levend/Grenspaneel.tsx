import { Grensbalk } from '../grenzen/Grensbalk.tsx';
import type { Grensgroep } from './maakGrensgroepen.ts';

/** The caps of each gemeente, and of the gebied where that counts as a whole. */
export const Grenspaneel = ({ groepen, bron }: { groepen: readonly Grensgroep[]; bron: string }) => (
  <section className="kaart grenspaneel" aria-labelledby="grenspaneel">
    <h2 id="grenspaneel">Grenzen</h2>
    {groepen.length === 0 && <p>Er zijn nog geen gemeenten. Voeg ze toe in hoofdstuk 1.2.</p>}
    {groepen.map(({ sleutel, naam, grenzen }) => (
      <div key={sleutel} className="grensgroep">
        <h3>{naam}</h3>
        <ul className="grenzen">
          {grenzen.map((grens) => (
            <Grensbalk key={grens.sleutel} {...grens} />
          ))}
        </ul>
      </div>
    ))}
    <p className="bron">Bron: {bron}</p>
  </section>
);
