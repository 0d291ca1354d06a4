import { Link } from '@remix-run/react';
import { getal } from '../../domain/taal/getal.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import { controlepad } from '../adressen.ts';
import type { BevindingOpPagina } from './maakBevindingen.ts';

interface Telling {
  readonly tegen: number;
  readonly redenen: number;
  readonly adviezen: number;
}

interface Eigenschappen extends Telling {
  readonly id: string;
  readonly bevindingen: readonly BevindingOpPagina[];
  /** The counts of the other documents in which something is found; the counts above are those of the toewijzingsreglement. */
  readonly elders: readonly (Telling & { readonly naam: string })[];
}

const inWoorden = ({ tegen, redenen, adviezen }: Telling): string =>
  `Houdt tegen: ${getal(tegen)} · vraagt nog een reden: ${getal(redenen)} · advies: ${getal(adviezen)}.`;

/** The counts of the bevindingen and the first few that ask something, each with the way to its question; the rest is in the controle. */
export const EersteBevindingen = ({ id, bevindingen, elders, ...telling }: Eigenschappen) => (
  <section className="kaart" aria-labelledby="bevindingen">
    <h2 id="bevindingen">Bevindingen</h2>
    <p>{`${elders.length === 0 ? '' : 'Toewijzingsreglement. '}${inWoorden(telling)}`}</p>
    {elders.map(({ naam, ...geteld }) => (
      <p key={naam}>{`${hoofdletter(naam)}. ${inWoorden(geteld)}`}</p>
    ))}
    {bevindingen.length > 0 && (
      <ul className="bevindingen">
        {bevindingen.map(({ anker, niveau, waar, naar, tekst }) => (
          <li key={anker} className={`bevinding ${niveau === 'blokkeert' ? 'stop' : 'let'}`}>
            <p className="waar">{waar}</p>
            <p className="zin">{tekst}</p>
            <p className="acties">
              <Link to={naar}>
                Naar de vraag<span className="verborgen">: {waar}</span>
              </Link>
              {niveau === 'waarschuwt' && (
                <Link to={`${controlepad(id)}#${anker}`}>
                  Geef een reden<span className="verborgen">: {waar}</span>
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    )}
    <p>
      <Link to={controlepad(id)}>Naar de controle met alle bevindingen</Link>
    </p>
  </section>
);
