import { veldanker } from '../adressen.ts';
import { nogVragen } from '../nogVragen.ts';
import type { Sectie } from './sectiesVan.ts';

/** The parts of a long page, each with what is left in it. */
export const OpDezePagina = ({ secties }: { secties: readonly Sectie[] }) =>
  secties.length === 0 ? null : (
    <nav className="op-deze-pagina" aria-label="Op deze pagina">
      <ul>
        {secties.map(({ titel, anker, open }) => (
          <li key={anker}>
            <a href={veldanker(anker)}>{titel}</a>
            {open > 0 && <span className="klein zacht"> {nogVragen(open)}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
