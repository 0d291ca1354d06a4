import type { Zoekvraag } from '../../domain/labels/zoekWoningen.ts';

interface Keuze {
  readonly naam: string;
  readonly label: string;
  readonly waarde: string;
  readonly mogelijk: readonly (readonly [waarde: string, tekst: string])[];
}

const Keuzelijst = ({ naam, label, waarde, mogelijk }: Keuze) => (
  <div className="veld">
    <label htmlFor={`zoek-${naam}`}>{label}</label>
    <select id={`zoek-${naam}`} name={naam} defaultValue={waarde}>
      <option value="">Alle</option>
      {mogelijk.map(([eigen, tekst]) => (
        <option key={eigen} value={eigen}>
          {tekst}
        </option>
      ))}
    </select>
  </div>
);

const SLAAPKAMERS = Array.from(
  { length: 6 },
  (_, aantal) => [String(aantal), aantal === 0 ? '0 (studio)' : String(aantal)] as const,
);

interface Eigenschappen {
  readonly pad: string;
  readonly vraag: Zoekvraag;
  readonly gemeenten: readonly { readonly nis: string; readonly naam: string }[];
}

/** What dwellings are looked for: a form whose answer stands in the address, so that it can be kept and sent. */
export const Zoekformulier = ({ pad, vraag, gemeenten }: Eigenschappen) => (
  <form method="get" action={pad} className="zoek" key={JSON.stringify(vraag)}>
    <div className="veld breed">
      <label htmlFor="zoek-woorden">Zoek een woning</label>
      <p className="hint" id="zoek-woorden-hint">
        Straat, nummer, postcode, project of uw eigen kenmerk.
      </p>
      <input
        type="text"
        id="zoek-woorden"
        name="woorden"
        maxLength={200}
        defaultValue={vraag.woorden}
        aria-describedby="zoek-woorden-hint"
      />
    </div>
    {gemeenten.length > 1 && (
      <Keuzelijst
        naam="gemeente"
        label="Gemeente"
        waarde={vraag.gemeente}
        mogelijk={gemeenten.map(({ nis, naam }) => [nis, naam])}
      />
    )}
    <Keuzelijst
      naam="type"
      label="Type"
      waarde={vraag.type}
      mogelijk={[
        ['eengezinswoning', 'Eengezinswoning'],
        ['appartement', 'Appartement'],
      ]}
    />
    <Keuzelijst
      naam="slaapkamers"
      label="Slaapkamers"
      waarde={vraag.slaapkamers === null ? '' : String(vraag.slaapkamers)}
      mogelijk={SLAAPKAMERS}
    />
    <Keuzelijst
      naam="toegang"
      label="Toegang"
      waarde={vraag.toegang}
      mogelijk={[
        ['gelijkvloers', 'Gelijkvloers'],
        ['lift', 'Met lift'],
        ['trap', 'Alleen met een trap'],
        ['onbekend', 'Niet bekend'],
      ]}
    />
    <Keuzelijst
      naam="label"
      label="Label"
      waarde={vraag.label}
      mogelijk={[
        ['geen', 'Nog geen label'],
        ['hier', 'Op deze lijst'],
        ['elders', 'Van een andere doelgroep'],
      ]}
    />
    <div className="rij-knoppen">
      <button className="knop licht">Zoek</button>
      <a href={pad}>Wis</a>
    </div>
  </form>
);
