import { Link } from '@remix-run/react';
import { opsomming } from '../../domain/taal/opsomming.ts';
import { hoofdstukpad } from '../adressen.ts';

/** Gemeenten with answers in deel 2 that do not stand in 1.2: their answers are kept, and are back as soon as they are added again. */
export const NietGebruikt = ({ id, gemeenten }: { id: string; gemeenten: readonly string[] }) => (
  <section className="kaart" aria-labelledby="niet-gebruikt">
    <h2 id="niet-gebruikt">Bewaard, maar niet in het reglement</h2>
    <p>
      Deel 2 van {opsomming(gemeenten)} is ingevuld, maar{' '}
      {gemeenten.length === 1 ? 'die gemeente staat' : 'die gemeenten staan'} niet in 1.2. De antwoorden blijven bewaard
      en zijn terug zodra u de gemeente weer toevoegt.
    </p>
    <p>
      <Link to={hoofdstukpad(id, { hoofdstuk: 'gemeenten', gemeente: null })}>Voeg een gemeente toe in 1.2</Link>
    </p>
  </section>
);
