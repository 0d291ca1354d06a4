import { getal } from '../../domain/taal/getal.ts';
import type { Roostercel } from './maakRooster.ts';
import type { Celfout } from './roosterantwoord.ts';

interface Eigenschappen {
  readonly cel: Roostercel;
  /** The row it stands in, for its name. */
  readonly rij: string;
  readonly fout: Celfout | undefined;
  /** Whether its heading is written in the cell itself. */
  readonly metKop?: boolean;
}

/** One number of the table; a text field, so that '1.020' and what cannot be read stay as they were typed. */
export const Aantalveld = ({ cel: { naam, kop, waarde }, rij, fout, metKop = false }: Eigenschappen) => (
  <>
    {metKop && (
      <label className="celkop" htmlFor={naam}>
        {kop}
      </label>
    )}
    <input
      id={naam}
      name={naam}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      aria-label={`${rij}, ${kop}`}
      defaultValue={fout?.getypt ?? (waarde === null ? '' : getal(waarde))}
      aria-invalid={fout ? true : undefined}
      aria-describedby={fout ? `${naam}-fout` : undefined}
    />
    {fout && (
      <span className="fout" id={`${naam}-fout`}>
        {fout.tekst}
      </span>
    )}
  </>
);
