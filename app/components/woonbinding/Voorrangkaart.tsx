import { voorrangzin } from './voorrang.ts';
import { useWoonbinding } from './woonbindingstand.tsx';

/** Who goes first with the answers as they stand, in one sentence above the panel, while somebody chooses. */
export const Voorrangkaart = () => {
  const { ladder, kandidaten } = useWoonbinding();
  return (
    <div className="kaart bij-de-hand alleen-breed">
      <h2>Wie gaat voor?</h2>
      <p role="status">{voorrangzin(ladder, kandidaten.a, kandidaten.b)}</p>
      <p className="klein">
        <a href="#wie-gaat-voor">Bekijk de ladder en de twee kandidaten</a>
      </p>
    </div>
  );
};
