import { getal } from '../../domain/taal/getal.ts';
import { opsomming } from '../../domain/taal/opsomming.ts';
import { woningen } from '../../domain/taal/woningen.ts';
import { adressenbestand, deelpad } from '../adressen.ts';
import type { Labelpagina } from './labelpagina.ts';

/** How many dwellings stand on the list, which numbers say something else, and what is not in the patrimonium. */
export const Lijststand = ({ pagina, actie }: { pagina: Labelpagina; actie: string }) => {
  const { dossier, gemeente, sleutel, opLijst, inBestand, afwijkingen, vreemd } = pagina;
  return (
    <section className="kaart" aria-labelledby="lijst">
      <h2 id="lijst">Op de lijst: {woningen(opLijst)}</h2>
      {inBestand.aantal > 0 && (
        <form method="post" action={actie}>
          <p>
            Het geladen bestand labelt nog {woningen(inBestand.aantal)} voor{' '}
            {opsomming(inBestand.namen.map((naam) => `“${naam}”`))}.
          </p>
          <button className="knop" name="doe" value={`zet-bestand:${inBestand.aantal}`}>
            Zet {inBestand.aantal === 1 ? 'deze woning' : `deze ${woningen(inBestand.aantal)}`} op de lijst
          </button>
        </form>
      )}
      {afwijkingen.length > 0 && (
        <form method="post" action={actie}>
          <p>Het aantal van de doelgroep volgt de lijst niet:</p>
          <ul className="volgt">
            {afwijkingen.map(({ gemeente, naam, aantal, opLijst: telling }) => (
              <li key={gemeente}>
                <input type="hidden" name="volg" value={`${gemeente}:${telling}`} />
                {naam}: {aantal === null ? 'nog geen aantal' : `aantal ${getal(aantal)}`}, de lijst telt{' '}
                {woningen(telling)}.{' '}
                <button className="knop licht klein" name="doe" value={`volg:${gemeente}:${telling}`}>
                  Maak het aantal {getal(telling)}
                  <span className="verborgen"> in {naam}</span>
                </button>
              </li>
            ))}
          </ul>
          {afwijkingen.length > 1 && (
            <button className="knop licht" name="doe" value="volg">
              Laat alle aantallen de lijst volgen
            </button>
          )}
        </form>
      )}
      {vreemd.length > 0 && (
        <form method="post" action={actie}>
          <p>Deze adressen staan op de lijst, maar niet in het patrimonium:</p>
          <ul className="vreemd">
            {vreemd.map(({ sleutel, adres, gemeente }) => (
              <li key={`${sleutel} ${adres}`}>
                <label className="woningkeuze">
                  <input type="checkbox" name="woning" value={sleutel} />
                  {[adres || 'zonder adres', gemeente].filter(Boolean).join(', ')}
                </label>
              </li>
            ))}
          </ul>
          <button className="knop licht" name="doe" value="haal-af">
            Haal de aangevinkte adressen van de lijst
          </button>
        </form>
      )}
      {opLijst > 0 && (
        <p>
          <a href={deelpad(dossier, { hoofdstuk: 'doelgroepen', gemeente }, sleutel)}>Terug naar de doelgroep</a>
        </p>
      )}
      {opLijst > 0 && (
        <p>
          Alle woningen met een label van dit dossier: <a href={adressenbestand(dossier, 'docx')}>DOCX</a>,{' '}
          <a href={adressenbestand(dossier, 'xlsx')}>XLSX</a>
        </p>
      )}
    </section>
  );
};
