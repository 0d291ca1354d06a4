import { REGLEMENTEN, REGLEMENTNAMEN } from '../../domain/regels/perReglement.ts';
import type { Niveau } from '../../domain/regels/regel.ts';
import type { Reglementsoort } from '../../domain/reglement/sjabloon.ts';
import type { Antwoordpoging } from './antwoordpoging.ts';
import { Bevinding } from './Bevinding.tsx';
import { type Controleblad, NIVEAUS } from './controleblad.ts';
import type { BevindingOpPagina } from './maakBevindingen.ts';

const KOPPEN: Readonly<Record<Niveau, { titel: string; uitleg: (reglement: string) => string }>> = {
  blokkeert: { titel: 'Houdt tegen', uitleg: (naam) => `Zolang dit zo is, blijft het ${naam} een ontwerp.` },
  waarschuwt: { titel: 'Vraagt een reden', uitleg: () => 'Los het op, of zeg waarom het hier toch past.' },
  adviseert: { titel: 'Advies', uitleg: () => 'Ter informatie.' },
};

interface Eigenschappen {
  readonly bevindingen: readonly BevindingOpPagina[];
  readonly poging: Antwoordpoging | null;
}

/** The bevindingen of one level. */
const Lijst = ({ bevindingen, poging }: Eigenschappen) => (
  <ul className="bevindingen">
    {bevindingen.map((bevinding) => (
      <Bevinding
        key={bevinding.anker}
        bevinding={bevinding}
        poging={poging?.regel === bevinding.id && poging.plaats === bevinding.plaats ? poging : null}
      />
    ))}
  </ul>
);

type MetTellingen = Eigenschappen & Pick<Controleblad, 'tellingen'>;

/** The bevindingen of one document by level: what holds back first, then what asks a reason, then advice, folded where it is not alone. */
const PerNiveau = ({
  reglement,
  bevindingen,
  tellingen,
  poging,
  open,
}: MetTellingen & { readonly reglement: Reglementsoort; readonly open: boolean }) =>
  NIVEAUS.map((niveau) => {
    const { titel, uitleg } = KOPPEN[niveau];
    const hier = bevindingen.filter((bevinding) => bevinding.niveau === niveau);
    if (hier.length === 0) return null;
    const id = `niveau-${reglement}-${niveau}`;
    const kop = (
      <h3 id={id}>
        {titel} ({tellingen[reglement][niveau]})
      </h3>
    );
    const lijst = <Lijst bevindingen={hier} poging={poging} />;
    return (
      <section key={niveau} aria-labelledby={id}>
        {niveau === 'adviseert' ? (
          <details className="gevouwen" open={open}>
            <summary>{kop}</summary>
            <p className="hint">{uitleg(REGLEMENTNAMEN[reglement])}</p>
            {lijst}
          </details>
        ) : (
          <>
            {kop}
            <p className="hint">{uitleg(REGLEMENTNAMEN[reglement])}</p>
            {lijst}
          </>
        )}
      </section>
    );
  });

/** The bevindingen of a page, by document: one of them never holds another one back. */
export const Bevindingen = ({ bevindingen, tellingen, poging }: MetTellingen) => {
  const anders = bevindingen.some(({ reglement }) => reglement !== 'tr');
  const alleenAdvies = bevindingen.every(({ niveau }) => niveau === 'adviseert');
  return REGLEMENTEN.map((reglement) => {
    const hier = bevindingen.filter((bevinding) => bevinding.reglement === reglement);
    if (hier.length === 0 && (reglement !== 'tr' || anders)) return null;
    const id = reglement === 'tr' ? 'bevindingen' : `bevindingen-${reglement}`;
    return (
      <section key={reglement} className="kaart" aria-labelledby={id}>
        <h2 id={id}>{anders ? `Bevindingen in het ${REGLEMENTNAMEN[reglement]}` : 'Bevindingen'}</h2>
        {hier.length === 0 && <p>Geen enkele regel heeft iets op te merken.</p>}
        <PerNiveau
          reglement={reglement}
          bevindingen={hier}
          tellingen={tellingen}
          poging={poging}
          open={alleenAdvies && tellingen[reglement].adviseert > hier.length}
        />
      </section>
    );
  });
};
