import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import type { Vraagcontext } from '../../domain/vragen/vraag.ts';
import type { Botsingpagina } from './paginagegevens.ts';
import { TeHerstellen } from './TeHerstellen.tsx';
import { Verschillen } from './Verschillen.tsx';

type Botsing = Botsingpagina['botsingen'][number];

/** One answer that both changed: both versions in full, and which of them stays. */
const Keuze = ({ botsing, wie, gekozen }: { botsing: Botsing; wie: string; gekozen: string }) => {
  const { pad, label, groep, basis, mijn, hun, perVeld } = botsing;
  const kanten = [
    { kant: 'mijn', kop: 'Uw antwoord', tekst: mijn, velden: perVeld?.mijn },
    { kant: 'hun', kop: `Het antwoord van ${wie}`, tekst: hun, velden: perVeld?.hun },
  ];
  return (
    <fieldset className="groep">
      <legend>{groep === '' ? label : `${groep}: ${label}`}</legend>
      <p className="hint">
        Dit stond er eerst: <span className="wat">{basis}</span>
      </p>
      {kanten.map(({ kant, kop, tekst, velden }) => (
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
          {velden !== undefined && velden.length > 0 && <Verschillen verschillen={velden} />}
        </div>
      ))}
    </fieldset>
  );
};

interface Eigenschappen {
  readonly botsing: Botsingpagina;
  readonly adres: Hoofdstukadres;
  readonly context: Vraagcontext;
}

/**
 * Two versions of the same chapter: what both changed is chosen, what only one changed is already in, and what could not be read is
 * mended. Nothing is saved yet.
 */
export const Botsingformulier = ({ botsing, adres, context }: Eigenschappen) => {
  const { wie, wanneer, melding, botsingen, keuzes, alleenMijn, alleenHun, mijn, gezien, bekeken } = botsing;
  return (
    <form
      method="post"
      className="formulier"
      encType={adres.hoofdstuk === 'woonmaatschappij' ? 'multipart/form-data' : undefined}
      noValidate
    >
      <div className="foutkader" role="alert" tabIndex={-1} autoFocus>
        <h2>Iemand anders bewaarde dit hoofdstuk terwijl u eraan werkte</h2>
        {melding !== null && <p>{melding}</p>}
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
      <TeHerstellen {...botsing} adres={adres} context={context} />
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
