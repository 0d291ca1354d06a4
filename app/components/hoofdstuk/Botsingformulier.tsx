import type { Botsingpagina } from './paginagegevens.ts';
import { Verschillen } from './Verschillen.tsx';

type Botsing = Botsingpagina['botsingen'][number];

/** One answer that both changed: both versions in full, and which of them stays. */
const Keuze = ({ botsing, wie, gekozen }: { botsing: Botsing; wie: string; gekozen: string }) => {
  const { pad, label, groep, basis, mijn, hun } = botsing;
  const kanten = [
    { kant: 'mijn', kop: 'Uw antwoord', tekst: mijn },
    { kant: 'hun', kop: `Het antwoord van ${wie}`, tekst: hun },
  ];
  return (
    <fieldset className="groep">
      <legend>{groep === '' ? label : `${groep}: ${label}`}</legend>
      <p className="hint">
        Dit stond er eerst: <span className="wat">{basis}</span>
      </p>
      {kanten.map(({ kant, kop, tekst }) => (
        <div key={kant} className="keuze">
          <input
            id={`${pad}-${kant}`}
            name={`keuze:${pad}`}
            type="radio"
            value={kant}
            defaultChecked={gekozen === kant}
            required
          />
          <label htmlFor={`${pad}-${kant}`}>{kop}</label>
          <p className="wat">{tekst}</p>
        </div>
      ))}
    </fieldset>
  );
};

/** Two versions of the same chapter: what both changed is chosen, what only one changed is already in. Nothing is saved yet. */
export const Botsingformulier = ({ botsing }: { botsing: Botsingpagina }) => {
  const { wie, wanneer, botsingen, keuzes, alleenMijn, alleenHun, nietGelezen, mijn, gezien, bekeken } = botsing;
  return (
    <form method="post" className="formulier" noValidate>
      <div className="foutkader" role="alert" tabIndex={-1} autoFocus>
        <h2>Iemand anders bewaarde dit hoofdstuk terwijl u eraan werkte</h2>
        <p>
          Dat was {wie}, op {wanneer}. Uw antwoorden zijn nog niet bewaard en staan hieronder; er gaat niets verloren.{' '}
          {botsingen.length === 0
            ? 'U wijzigde niet hetzelfde: beide wijzigingen passen samen.'
            : 'Kies wat blijft waar u beiden iets anders schreef.'}
        </p>
      </div>
      <input type="hidden" name="gezien" value={gezien} />
      <input type="hidden" name="bekeken" value={bekeken} />
      <input type="hidden" name="mijn" value={mijn} />
      {botsingen.map((een) => (
        <Keuze key={een.pad} botsing={een} wie={wie} gekozen={keuzes[een.pad] ?? ''} />
      ))}
      {nietGelezen.length > 0 && (
        <section className="kaart">
          <h2>Wat u typte en niet gelezen kon worden</h2>
          <p className="hint">Vul dit daarna opnieuw in.</p>
          <ul>
            {nietGelezen.map(({ tekst, getypt }) => (
              <li key={`${tekst} ${getypt}`}>
                {tekst} <span className="wat">{getypt}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {alleenMijn.length > 0 && (
        <section className="kaart">
          <h2>Alleen door u gewijzigd</h2>
          <Verschillen verschillen={alleenMijn} />
        </section>
      )}
      {alleenHun.length > 0 && (
        <section className="kaart">
          <h2>Alleen door {wie} gewijzigd</h2>
          <Verschillen verschillen={alleenHun} />
        </section>
      )}
      <div className="rij-knoppen">
        <button className="knop" type="submit" name="doe" value="kies">
          Bewaar deze keuze
        </button>
      </div>
    </form>
  );
};
