import { hoofdstukpad } from '../adressen.ts';
import type { Ouderenkaartgegevens } from './maakOuderenkaart.ts';

interface Eigenschappen {
  readonly dossier: string;
  /** null for a gemeente without dwellings for ouderen. */
  readonly kaart: Ouderenkaartgegevens | null;
}

/** The figures of the 65+ sjabloon above its questions: counted, never typed here; or why there is nothing to fill in. */
export const Ouderenkaart = ({ dossier, kaart }: Eigenschappen) => {
  const naar = (hoofdstuk: 'gemeenten' | 'doelgroepen') => hoofdstukpad(dossier, { hoofdstuk, gemeente: null });
  if (kaart === null) {
    return (
      <section className="kaart">
        <p>
          Geen doelgroep van ouderen in deze gemeente: dit sjabloon is niet nodig. Er komen vragen zodra{' '}
          <a href={naar('doelgroepen')}>een doelgroep</a> er woningen voor ouderen heeft.
        </p>
      </section>
    );
  }
  return (
    <section className="kaart" aria-labelledby="ouderencijfers">
      <h2 id="ouderencijfers">Cijfers van {kaart.naam}</h2>
      <p className="hint">
        Deze cijfers komen uit <a href={naar('gemeenten')}>1.2</a> en de <a href={naar('doelgroepen')}>doelgroepen</a>;
        u vult ze hier niet in.
      </p>
      <div className="verdelingstabel">
        <table>
          <tbody>
            {kaart.regels.map(({ wat, aantal }) => (
              <tr key={wat}>
                <th scope="row">{wat}</th>
                <td className="getal">{aantal}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {kaart.nog.length > 0 && (
        <details className="uitleg">
          <summary>Wat ontbreekt voor een vereenvoudigd dossier?</summary>
          <ul>
            {kaart.nog.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
