import { getal } from '../../domain/taal/getal.ts';
import type { Plakuitkomst } from './labelpagina.ts';
import { Woningtabel } from './Woningtabel.tsx';

interface Eigenschappen {
  readonly actie: string;
  readonly geplakt: string;
  readonly uitkomst: readonly Plakuitkomst[];
}

const ANDERS: readonly { soort: Plakuitkomst['soort']; kop: string }[] = [
  { soort: 'niet-gevonden', kop: 'Niet gevonden' },
  { soort: 'meer-dan-een', kop: 'In meer dan één gemeente' },
  { soort: 'elders', kop: 'Al gelabeld voor een andere doelgroep' },
  { soort: 'al-hier', kop: 'Al op deze lijst' },
];

/** What the lines led to: what was found ticked, what may be meant not ticked, and the rest. */
const Uitkomst = ({ actie, geplakt, uitkomst }: Eigenschappen) => {
  const gevonden = uitkomst.filter(({ soort }) => soort === 'gevonden').flatMap(({ woningen }) => woningen);
  const voorstellen = uitkomst.filter(({ soort }) => soort === 'niet-gevonden' || soort === 'meer-dan-een');
  const uniek = new Map(voorstellen.flatMap(({ woningen }) => woningen).map((woning) => [woning.sleutel, woning]));
  for (const { sleutel } of gevonden) uniek.delete(sleutel);
  return (
    <form method="post" action={actie} className="plakuitkomst">
      <input type="hidden" name="tekst" value={geplakt} />
      {gevonden.length > 0 && (
        <>
          <h3>Gevonden ({getal(gevonden.length)})</h3>
          <Woningtabel
            regels={gevonden}
            aangevinkt={new Set(gevonden.map(({ sleutel }) => sleutel))}
            naam="Gevonden woningen"
            voor="plak-"
          />
        </>
      )}
      {ANDERS.map(({ soort, kop }) => {
        const hier = uitkomst.filter((een) => een.soort === soort);
        return hier.length === 0 ? null : (
          <div key={soort}>
            <h3>
              {kop} ({getal(hier.length)})
            </h3>
            <ul>
              {hier.map(({ regel, voor, woningen }) => (
                <li key={regel}>
                  {regel}
                  {voor !== '' && `: gelabeld voor ${voor}`}
                  {soort === 'niet-gevonden' && woningen.length === 0 && ': geen adres dat erop lijkt'}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {uniek.size > 0 && (
        <>
          <h3>Bedoelt u een van deze?</h3>
          <Woningtabel regels={[...uniek.values()]} aangevinkt={new Set()} naam="Voorstellen" voor="voorstel-" />
        </>
      )}
      {gevonden.length + uniek.size > 0 && (
        <div className="rij-knoppen">
          <button className="knop" name="doe" value="zet-op">
            Zet de aangevinkte woningen op de lijst
          </button>
        </div>
      )}
    </form>
  );
};

/** Looking up a list of addresses that somebody has elsewhere. */
export const Plakblok = ({ actie, geplakt, uitkomst }: Eigenschappen) => (
  <section className="kaart" aria-labelledby="plak">
    <h2 id="plak">Plak een lijst met adressen</h2>
    <form method="post" action={`${actie}#plak`}>
      <div className="veld">
        <label htmlFor="plak-tekst">Adressen</label>
        <p className="hint" id="plak-hint">
          Eén adres per regel, met of zonder postcode en gemeente; of uw eigen kenmerk. Er wordt nog niets bewaard.
        </p>
        <textarea id="plak-tekst" name="tekst" rows={5} defaultValue={geplakt} aria-describedby="plak-hint" />
      </div>
      <button className="knop licht" name="doe" value="plak">
        Zoek deze adressen op
      </button>
    </form>
    {uitkomst.length > 0 && <Uitkomst actie={actie} geplakt={geplakt} uitkomst={uitkomst} />}
  </section>
);
