import { controlepad } from '../adressen.ts';

interface Eigenschappen {
  readonly id: string;
  readonly blad: number;
  readonly bladen: number;
}

/** The way to the other pages of the controle; nothing when there is only one. */
export const Bladwijzer = ({ id, blad, bladen }: Eigenschappen) =>
  bladen === 1 ? null : (
    <nav className="rij-knoppen zonder-afdruk" aria-label="Bladzijden van de controle">
      {blad > 1 && <a href={controlepad(id, blad - 1)}>Vorige bladzijde</a>}
      <span>
        Bladzijde {blad} van {bladen}
      </span>
      {blad < bladen && <a href={controlepad(id, blad + 1)}>Volgende bladzijde</a>}
    </nav>
  );
