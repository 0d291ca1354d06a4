import { controlepad } from '../adressen.ts';
import type { BevindingOpPagina } from '../bevindingen/maakBevindingen.ts';

const TOON = { blokkeert: 'stop', waarschuwt: 'let', adviseert: '' } as const;

/** What the rules say about the labels of this doelgroep and the caps that they touch. */
export const Labelbevindingen = ({ id, bevindingen }: { id: string; bevindingen: readonly BevindingOpPagina[] }) => (
  <section className="kaart" aria-labelledby="bevindingen">
    <h2 id="bevindingen">Bevindingen</h2>
    {bevindingen.length === 0 && <p>Geen enkele regel heeft iets op te merken over deze labels.</p>}
    <ul className="bevindingen">
      {bevindingen.map(({ anker, id: regel, niveau, tekst, herstel, reden, bron }) => (
        <li key={anker} className={`bevinding ${reden === null ? TOON[niveau] : 'ok'}`}>
          <p className="zin">{tekst}</p>
          {herstel !== null && <p>{herstel}</p>}
          {reden !== null && (
            <p>
              <b>Reden die in het reglement staat:</b> {reden}
            </p>
          )}
          <p className="bron">
            Regel {regel}. Bron: {bron}
          </p>
        </li>
      ))}
    </ul>
    <p>
      <a href={controlepad(id)}>Naar de controle met alle bevindingen</a>
    </p>
  </section>
);
