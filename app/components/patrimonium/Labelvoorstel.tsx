import { getal } from '../../domain/taal/getal.ts';
import { woningen } from '../../domain/taal/woningen.ts';
import type { Voorstelpagina } from './maakVoorstel.ts';

/** The labels that the file names, each taken over only when it is ticked; part of the form that confirms. */
export const Labelvoorstel = ({ labels: { labels, fouten } }: Pick<Voorstelpagina, 'labels'>) =>
  labels.length === 0 && fouten.aantal === 0 ? null : (
    <fieldset className="veld labelvoorstel">
      <legend>Labels in het bestand</legend>
      <p className="hint">
        Vink aan welke labels het programma overneemt; zonder vinkje verandert er geen enkel label.
      </p>
      {labels.map(({ waarde, naam, gemeente, aantal, voor, zeker }) => {
        const id = `label-${waarde}`;
        const wat = `“${naam}” in ${gemeente}: ${woningen(aantal)}`;
        return voor === null ? (
          <p key={waarde} className="zacht">
            {wat}. Er is nog geen doelgroep met die naam. Laad het bestand gerust: u kunt de doelgroep daarna maken, en
            haar labels dan nog overnemen.
          </p>
        ) : (
          <div key={waarde} className="vink">
            <input id={id} type="checkbox" name="label" value={waarde} />
            <label htmlFor={id}>
              {wat}, voor de doelgroep {voor}
              {!zeker && ' (de naam lijkt er alleen op; kijk ze na)'}
            </label>
          </div>
        );
      })}
      {fouten.genoemd.map((fout) => (
        <p key={fout} className="fout">
          {fout}
        </p>
      ))}
      {fouten.aantal > fouten.genoemd.length && (
        <p className="fout">En nog {getal(fouten.aantal - fouten.genoemd.length)} zulke woningen.</p>
      )}
    </fieldset>
  );
