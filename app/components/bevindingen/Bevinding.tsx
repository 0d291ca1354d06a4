import { Link } from '@remix-run/react';
import { metTerug } from '../metTerug.ts';
import { AntwoordFormulier } from './AntwoordFormulier.tsx';
import type { Antwoordpoging } from './antwoordpoging.ts';
import type { BevindingOpPagina } from './maakBevindingen.ts';

const TOON = { blokkeert: 'stop', waarschuwt: 'let', adviseert: '' } as const;

interface Eigenschappen {
  readonly bevinding: BevindingOpPagina;
  /** An answer to this bevinding that was not accepted. */
  readonly poging: Antwoordpoging | null;
}

/** A bevinding: where, the sentence, the figures with where they come from, what to do, the source, and the answer. */
export const Bevinding = ({ bevinding, poging }: Eigenschappen) => {
  const { anker, id, niveau, waar, naar, inTekst, tekst, cijfers, herstel, bron, reden } = bevinding;
  return (
    <li id={anker} className={`bevinding ${reden === null ? TOON[niveau] : 'ok'}`}>
      <p className="waar">{waar}</p>
      <p className="zin">{tekst}</p>
      {cijfers.length > 0 && (
        <dl className="cijfers">
          {cijfers.map(({ naam, waarde, herkomst }) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>
                <b>{waarde}</b> ({herkomst})
              </dd>
            </div>
          ))}
        </dl>
      )}
      {herstel !== null && <p>{herstel}</p>}
      {reden !== null && (
        <p>
          <b>Reden die in het reglement staat:</b> <span className="reden">{reden}</span>
        </p>
      )}
      <p className="acties">
        <Link to={metTerug(naar, 'controle')}>
          Naar de vraag<span className="verborgen">: {waar}</span>
        </Link>
        <a href={inTekst}>
          Bekijk in het reglement<span className="verborgen">: {waar}</span>
        </a>
      </p>
      <p className="bron">
        Regel {id}. Bron: {bron}
      </p>
      {niveau === 'waarschuwt' && <AntwoordFormulier bevinding={bevinding} poging={poging} />}
    </li>
  );
};
