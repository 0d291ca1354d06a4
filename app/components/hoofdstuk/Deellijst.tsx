import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { voegPad } from '../../domain/vragen/rij.ts';
import type { Lijstvraag } from '../../domain/vragen/vraag.ts';
import { deelpad } from '../adressen.ts';
import { Merkjes } from '../Merkje.tsx';
import { Lijstkader } from '../vragen/Lijstkader.tsx';
import { Rijknoppen } from '../vragen/Rijknoppen.tsx';
import { Deeltoevoegen } from './Deeltoevoegen.tsx';
import type { Aanbod, Deelregel } from './paginagegevens.ts';
import { standVanDeel } from './standVanDeel.ts';

interface Eigenschappen {
  readonly dossier: string;
  readonly adres: Hoofdstukadres;
  readonly vraag: Lijstvraag;
  readonly delen: readonly Deelregel[];
  readonly aanbod: readonly Aanbod[];
}

/** The items of a chapter that have a page of their own: name, figures and status, with the buttons that move and remove them. */
export const Deellijst = ({ dossier, adres, vraag, delen, aanbod }: Eigenschappen) => (
  <Lijstkader vraag={vraag} pad={vraag.naam} geheel={false}>
    {delen.length === 0 ? (
      <p className="zacht">Er is nog geen {vraag.enkelvoud}.</p>
    ) : (
      <ol className="delen">
        {delen.map(({ sleutel, titel, over, open }, rang) => (
          <li key={sleutel} id={voegPad(vraag.naam, rang)} tabIndex={-1}>
            <a href={deelpad(dossier, adres, sleutel)}>{titel}</a>
            <Merkjes merkjes={[standVanDeel(open)]} />
            <p className="zacht klein">{over}</p>
            <Rijknoppen
              titel={titel}
              ordenbaar={vraag.ordenbaar}
              eerste={rang === 0}
              laatste={rang === delen.length - 1}
              weg
              op={(doe) => `${doe === 'verwijder' ? 'vraag-verwijder' : doe}:@${sleutel}`}
            />
          </li>
        ))}
      </ol>
    )}
    <Deeltoevoegen vraag={vraag} aanbod={aanbod} open={delen.length === 0} />
  </Lijstkader>
);
