import type { Niveau } from '../../domain/regels/regel.ts';
import type { Antwoordpoging } from './antwoordpoging.ts';
import { Bevinding } from './Bevinding.tsx';
import { type Controleblad, NIVEAUS } from './controleblad.ts';
import type { BevindingOpPagina } from './maakBevindingen.ts';

const KOPPEN: Readonly<Record<Niveau, { titel: string; uitleg: string }>> = {
  blokkeert: { titel: 'Houdt tegen', uitleg: 'Zolang dit zo is, blijft het reglement een ontwerp.' },
  waarschuwt: { titel: 'Vraagt een reden', uitleg: 'Los het op, of zeg waarom het hier toch past.' },
  adviseert: { titel: 'Advies', uitleg: 'Ter informatie.' },
};

interface Eigenschappen {
  readonly bevindingen: readonly BevindingOpPagina[];
  readonly reglement: string;
  readonly poging: Antwoordpoging | null;
}

/** The bevindingen of one level. */
const Lijst = ({ bevindingen, reglement, poging }: Eigenschappen) => (
  <ul className="bevindingen">
    {bevindingen.map((bevinding) => (
      <Bevinding
        key={bevinding.anker}
        bevinding={bevinding}
        reglement={reglement}
        poging={poging?.regel === bevinding.id && poging.plaats === bevinding.plaats ? poging : null}
      />
    ))}
  </ul>
);

/** The bevindingen of a page by level: what holds back first, then what asks a reason, then advice, folded where it is not alone. */
export const Bevindingen = ({
  bevindingen,
  tellingen,
  reglement,
  poging,
}: Eigenschappen & Pick<Controleblad, 'tellingen'>) => (
  <section className="kaart" aria-labelledby="bevindingen">
    <h2 id="bevindingen">Bevindingen</h2>
    {bevindingen.length === 0 && <p>Geen enkele regel heeft iets op te merken.</p>}
    {NIVEAUS.map((niveau) => {
      const { titel, uitleg } = KOPPEN[niveau];
      const hier = bevindingen.filter((bevinding) => bevinding.niveau === niveau);
      if (hier.length === 0) return null;
      const kop = (
        <h3 id={`niveau-${niveau}`}>
          {titel} ({tellingen[niveau]})
        </h3>
      );
      const lijst = <Lijst bevindingen={hier} reglement={reglement} poging={poging} />;
      return (
        <section key={niveau} aria-labelledby={`niveau-${niveau}`}>
          {niveau === 'adviseert' ? (
            <details
              className="gevouwen"
              open={tellingen.adviseert > hier.length && hier.length === bevindingen.length}
            >
              <summary>{kop}</summary>
              <p className="hint">{uitleg}</p>
              {lijst}
            </details>
          ) : (
            <>
              {kop}
              <p className="hint">{uitleg}</p>
              {lijst}
            </>
          )}
        </section>
      );
    })}
  </section>
);
