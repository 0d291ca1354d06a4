import { duurInWoorden, type Verblijf } from '../../domain/cijfers/kandidaat.ts';
import { MAX_MAANDEN, type Wie } from './kandidaten.ts';

interface Eigenschappen {
  readonly wie: Wie;
  readonly rang: number;
  readonly verblijf: Verblijf;
  /** Whether living elsewhere in the gebied means anything. */
  readonly metGebied: boolean;
  readonly wijzig: (verblijf: Verblijf) => void;
  readonly verwijder: () => void;
}

const moment = (maanden: number): string => (maanden === 0 ? 'nu' : `${duurInWoorden(maanden)} geleden`);

interface Schuif {
  readonly label: string;
  readonly naam: string;
  readonly id: string;
  readonly waarde: number;
  readonly wijzig: (waarde: number) => void;
}

/** A moment in months back, on a slider that runs as the timeline does: long ago on the left. */
const Schuif = ({ label, naam, id, waarde, wijzig }: Schuif) => (
  <p className="schuif">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      name={naam}
      type="range"
      dir="rtl"
      min="0"
      max={MAX_MAANDEN}
      step="1"
      value={waarde}
      aria-valuetext={moment(waarde)}
      onChange={({ currentTarget }) => wijzig(Number(currentTarget.value))}
    />
    <span className="moment">{moment(waarde)}</span>
  </p>
);

/** One stay of a candidate: from when until when, and where. */
export const Verblijfsvelden = ({ wie, rang, verblijf, metGebied, wijzig, verwijder }: Eigenschappen) => (
  <fieldset className="verblijfsvelden">
    <legend>
      Periode {rang + 1} van kandidaat {wie.toUpperCase()}
    </legend>
    <Schuif
      label="van"
      naam={`van-${wie}`}
      id={`van-${wie}-${rang}`}
      waarde={verblijf.van}
      wijzig={(van) => wijzig({ ...verblijf, van, tot: Math.min(verblijf.tot, van) })}
    />
    <Schuif
      label="tot"
      naam={`tot-${wie}`}
      id={`tot-${wie}-${rang}`}
      waarde={verblijf.tot}
      wijzig={(tot) => wijzig({ ...verblijf, tot, van: Math.max(verblijf.van, tot) })}
    />
    {metGebied ? (
      <p className="schuif waar">
        <label htmlFor={`waar-${wie}-${rang}`}>waar</label>
        <select
          id={`waar-${wie}-${rang}`}
          name={`waar-${wie}`}
          value={verblijf.waar}
          onChange={({ currentTarget }) =>
            wijzig({ ...verblijf, waar: currentTarget.value === 'gebied' ? 'gebied' : 'gemeente' })
          }
        >
          <option value="gemeente">in de gemeente van de woning</option>
          <option value="gebied">in een andere gemeente van het gebied</option>
        </select>
      </p>
    ) : (
      <input type="hidden" name={`waar-${wie}`} value={verblijf.waar} />
    )}
    <button
      className="knop-link"
      name="weg"
      value={`${wie}-${rang}`}
      aria-label={`Verwijder periode ${rang + 1} van kandidaat ${wie.toUpperCase()}`}
      onClick={(klik) => {
        klik.preventDefault();
        verwijder();
      }}
    >
      Verwijder
    </button>
  </fieldset>
);
