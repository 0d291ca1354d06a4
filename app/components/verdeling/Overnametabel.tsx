import { getal } from '../../domain/taal/getal.ts';

export interface Overnamerij {
  readonly sleutel: string;
  readonly naam: string;
  readonly was: number | null;
  readonly wordt: number | null;
}

const alsTekst = (aantal: number | null): string => (aantal === null ? 'leeg' : getal(aantal));

/** What changes by taking over: before and after, and what stays because there is no figure. */
export const Overnametabel = ({ rijen }: { rijen: readonly Overnamerij[] }) => (
  <section className="verdelingstabel" aria-label="Wat verandert" tabIndex={0}>
    <table>
      <caption>Wat verandert</caption>
      <thead>
        <tr>
          <th scope="col">Waar</th>
          <th scope="col" className="getal">
            Nu
          </th>
          <th scope="col" className="getal">
            Wordt
          </th>
        </tr>
      </thead>
      <tbody>
        {rijen.map(({ sleutel, naam, was, wordt }) => (
          <tr key={sleutel}>
            <th scope="row">{naam}</th>
            <td className="getal">{alsTekst(was)}</td>
            <td className="getal">
              {wordt === null
                ? 'blijft: geen cijfer in 1.2'
                : was === wordt
                  ? `${getal(wordt)} (gelijk)`
                  : getal(wordt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
