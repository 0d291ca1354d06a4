import { Grensbalk } from '../grenzen/Grensbalk.tsx';
import { type Labelgrens, metErbij } from './maakLabelgrenzen.ts';

interface Eigenschappen {
  readonly grenzen: readonly Labelgrens[];
  readonly erbij: Readonly<Record<string, number>>;
  readonly bron: string;
}

/** The caps of the gemeenten where the doelgroep has dwellings, or gets them; with what is ticked they move along. */
export function Labelgrenzen({ grenzen, erbij, bron }: Eigenschappen) {
  const geraakt = grenzen.filter(({ nis, opLijst, telt }) => opLijst + telt + (erbij[nis] ?? 0) > 0);
  const beweegt = geraakt.some(({ nis }) => (erbij[nis] ?? 0) > 0);
  return (
    <section className="kaart" aria-labelledby="grenzen">
      <h2 id="grenzen">Grenzen</h2>
      {geraakt.length === 0 && <p>Deze doelgroep heeft nog geen woningen.</p>}
      {beweegt && <p className="hint">Met de aangevinkte woningen erbij, als het aantal de lijst volgt.</p>}
      {geraakt.map((groep) => (
        <div className="grensgroep" key={groep.nis}>
          <h3>{groep.naam}</h3>
          <ul className="grenzen">
            {metErbij(groep, erbij[groep.nis] ?? 0).grenzen.map((grens) => (
              <Grensbalk key={grens.sleutel} {...grens} />
            ))}
          </ul>
        </div>
      ))}
      <p className="bron">Bron: {bron}</p>
    </section>
  );
}
