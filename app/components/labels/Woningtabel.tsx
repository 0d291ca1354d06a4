import type { Woningregel } from './labelpagina.ts';

interface Eigenschappen {
  readonly regels: readonly Woningregel[];
  readonly aangevinkt: ReadonlySet<string>;
  /** What the table is, for who hears it. */
  readonly naam: string;
  /** Stands before the ids of the ticks, so that two tables on one page stay apart. */
  readonly voor: string;
}

/** Where a dwelling stands, and what speaks against it. */
const Stand = ({ regel: { plaats, voor, bezwaar } }: { regel: Woningregel }) => (
  <>
    {plaats === 'hier' && <span className="merkje ok">Op de lijst</span>}
    {plaats === 'elders' && <span className="merkje">Gelabeld voor {voor}</span>}
    {plaats === 'geen' && <span className="zacht">Geen label</span>}
    {bezwaar !== '' && <span className="bezwaar">Past ouderen minder: {bezwaar}</span>}
  </>
);

/** Dwellings with a tick for each that can be added or taken off; on a phone a card for each. */
export const Woningtabel = ({ regels, aangevinkt, naam, voor }: Eigenschappen) => (
  <div className="tabel-rol" role="group" tabIndex={0} aria-label={naam}>
    <table className="rooster labels">
      <thead>
        <tr>
          <th scope="col">Woning</th>
          <th scope="col">Gemeente</th>
          <th scope="col">Soort</th>
          <th scope="col">Toegang</th>
          <th scope="col">Project, kenmerk</th>
          <th scope="col">Label</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.sleutel}>
            <th scope="row">
              {regel.plaats === 'elders' ? (
                regel.adres
              ) : (
                <label className="woningkeuze">
                  <input
                    type="checkbox"
                    name="woning"
                    id={`${voor}${regel.sleutel.replaceAll(' ', '_')}`}
                    value={regel.sleutel}
                    data-nis={regel.nis}
                    data-plaats={regel.plaats}
                    defaultChecked={aangevinkt.has(regel.sleutel)}
                  />
                  {regel.adres}
                </label>
              )}
            </th>
            <td data-kop="Gemeente">{regel.gemeente}</td>
            <td data-kop="Soort">{regel.soort || 'niet bekend'}</td>
            <td data-kop="Toegang">{regel.toegang || 'niet bekend'}</td>
            <td data-kop="Project, kenmerk">{[regel.project, regel.kenmerk].filter(Boolean).join(', ')}</td>
            <td data-kop="Label">
              <Stand regel={regel} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
