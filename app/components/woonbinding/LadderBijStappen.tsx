import { Ladder } from './Ladder.tsx';
import { voorrangzin } from './voorrang.ts';
import { useWoonbinding } from './woonbindingstand.tsx';

/** The ladder directly under the steps, where the panel does not stand beside the form. */
export const LadderBijStappen = () => {
  const { ladder, kandidaten } = useWoonbinding();
  return (
    <section className="ladder-bij-stappen alleen-smal" aria-labelledby="ladder-bij-stappen">
      <h2 id="ladder-bij-stappen">Wie gaat voor?</h2>
      <p className="voorrang" role="status">
        {voorrangzin(ladder, kandidaten.a, kandidaten.b)}
      </p>
      <Ladder ladder={ladder} kandidaten={kandidaten} />
      <p className="klein">
        <a href="#kandidaten">Vergelijk andere kandidaten</a>
      </p>
    </section>
  );
};
