import { Kandidatenformulier } from './Kandidatenformulier.tsx';
import { Ladder } from './Ladder.tsx';
import { voorrangzin } from './voorrang.ts';
import { useWoonbinding } from './woonbindingstand.tsx';

/**
 * The woonbinding to look at: the order of voorrang as steps, and two candidates in time who fall in or out of each of them.
 * Stands beside the form of the chapter, not in it.
 */
export const WoonbindingZichtbaar = () => {
  const { ladder, kandidaten } = useWoonbinding();
  return (
    <div className="kaart woonbinding" id="wie-gaat-voor" tabIndex={-1}>
      <p className="hint">
        Dit is de volgorde van een standaardtoewijzing met uw antwoorden. Vergelijk twee kandidaten die alleen
        verschillen in waar zij woonden. Niets hiervan komt in het reglement.
      </p>
      <p className="voorrang">{voorrangzin(ladder, kandidaten.a, kandidaten.b)}</p>
      <div className="alleen-breed">
        <Ladder ladder={ladder} kandidaten={kandidaten} />
      </div>
      <Kandidatenformulier />
    </div>
  );
};
