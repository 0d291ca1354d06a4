import { Fragment } from 'react';
import { getal } from '../../domain/taal/getal.ts';
import type { OpmerkingOpPagina } from './opgemerkt.ts';

/** Says that a file was brought in, and what was noticed about it, each with the way to its chapter. */
export const Ingevoerd = ({ opmerkingen }: { opmerkingen: readonly OpmerkingOpPagina[] }) => (
  <div className="kaart melding" role="status">
    <p>
      Het bestand is ingevoerd.{' '}
      {opmerkingen.length === 0
        ? 'Alle hoofdstukken staan erin.'
        : 'Er is niets mis mee, maar dit viel op; een hoofdstuk dat leeg gelezen is, staat hieronder als “Niet begonnen”:'}
    </p>
    {opmerkingen.length > 0 && (
      <ul>
        {opmerkingen.map(({ zin, plaatsen, nog }) => (
          <li key={zin}>
            {zin}:{' '}
            {plaatsen.map(({ titel, naar }, plek) => (
              <Fragment key={titel}>
                {plek > 0 && ', '}
                {naar === null ? titel : <a href={naar}>{titel}</a>}
              </Fragment>
            ))}
            {nog > 0 && ` en nog ${getal(nog)}`}.
          </li>
        ))}
      </ul>
    )}
  </div>
);
