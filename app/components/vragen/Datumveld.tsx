import type { Enkelvoudig } from '../../domain/vragen/vraag.ts';
import { getypt, useFormulierstand } from './formulierstand.ts';
import { Keuzekader } from './Keuzekader.tsx';

const DELEN = [
  { naam: 'dag', label: 'Dag', breed: false },
  { naam: 'maand', label: 'Maand', breed: false },
  { naam: 'jaar', label: 'Jaar', breed: true },
] as const;

/** A day in three fields; the field of the day has the id of the question, so that a link to it lands there. */
export const Datumveld = ({ vraag, pad }: { vraag: Enkelvoudig; pad: string }) => {
  const stand = useFormulierstand();
  return (
    <Keuzekader vraag={vraag} pad={pad}>
      <span className="datum">
        {DELEN.map(({ naam, label, breed }) => {
          const id = naam === 'dag' ? pad : `${pad}.${naam}`;
          return (
            <span key={naam}>
              <label htmlFor={id}>{label}</label>
              <input
                id={id}
                name={`${pad}.${naam}`}
                type="text"
                inputMode={naam === 'maand' ? 'text' : 'numeric'}
                autoComplete="off"
                className={breed ? 'getal jaarveld' : 'getal dagveld'}
                defaultValue={getypt(stand, `${pad}.${naam}`)}
                aria-invalid={stand.fouten.has(pad) || undefined}
              />
            </span>
          );
        })}
      </span>
    </Keuzekader>
  );
};
