import { Link } from '@remix-run/react';
import { Schil } from './Schil.tsx';

interface Eigenschappen {
  readonly titel: string;
  /** What is the matter. */
  readonly zin: string;
  /** What to do now. */
  readonly raad: string;
}

/** A page that says what went wrong and what to do, and nothing of the inside of the program. */
export const Foutpagina = ({ titel, zin, raad }: Eigenschappen) => (
  <Schil>
    <title>{`${titel} · Toewijs`}</title>
    <section className="kaart smal">
      <h1>{titel}</h1>
      <p>{zin}</p>
      <p>{raad}</p>
      <p>
        <Link className="knop" to="/">
          Naar de dossiers
        </Link>
      </p>
    </section>
  </Schil>
);
