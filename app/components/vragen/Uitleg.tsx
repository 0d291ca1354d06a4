import { BRONNEN } from '../../domain/recht/bronnen.ts';
import { begripMet } from '../../domain/vragen/begrippen.ts';
import type { Vraag } from '../../domain/vragen/vraag.ts';
import { begrippad } from '../adressen.ts';
import { bronInWoorden } from './bronInWoorden.ts';
import { useFormulierstand } from './formulierstand.ts';

/** A legal term, explained where it stands. */
const Begripuitleg = ({ sleutel }: { sleutel: string }) => {
  const { rechtsdatum } = useFormulierstand().context;
  const begrip = begripMet(sleutel, rechtsdatum);
  if (begrip === undefined) return null;
  return (
    <details className="uitleg">
      <summary>Wat is “{begrip.begrip}”?</summary>
      <p>{begrip.uitleg}</p>
      <p className="bron">Bron: {bronInWoorden(BRONNEN[begrip.bron])}</p>
      <p>
        <a href={begrippad(begrip.sleutel)} target="_blank" rel="noreferrer">
          Alle begrippen<span className="verborgen"> (opent in een nieuw venster)</span>
        </a>
      </p>
    </details>
  );
};

/** Why a question is asked, on which source that rests, and the legal terms in it. */
export const Uitleg = ({ vraag: { waarom, bron, begrippen = [], label } }: { vraag: Vraag }) =>
  waarom === undefined && bron === undefined && begrippen.length === 0 ? null : (
    <div className="uitleggen">
      {(waarom !== undefined || bron !== undefined) && (
        <details className="uitleg">
          <summary>
            {waarom === undefined ? 'Waar staat dit?' : 'Waarom vragen we dit?'}
            <span className="verborgen"> {label}</span>
          </summary>
          {waarom !== undefined && <p>{waarom}</p>}
          {bron !== undefined && <p className="bron">Bron: {bronInWoorden(BRONNEN[bron])}</p>}
        </details>
      )}
      {begrippen.map((sleutel) => (
        <Begripuitleg key={sleutel} sleutel={sleutel} />
      ))}
    </div>
  );
