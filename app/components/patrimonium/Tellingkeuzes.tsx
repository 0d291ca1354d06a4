import { getal } from '../../domain/taal/getal.ts';
import { opsomming } from '../../domain/taal/opsomming.ts';
import { patrimoniumpad } from '../adressen.ts';
import { type Tellingkeuze, verschilt } from './maakTellingkeuzes.ts';

interface Eigenschappen {
  readonly id: string;
  readonly keuzes: readonly Tellingkeuze[];
  /** Where to come back after a choice: '' the page of the patrimonium, 'gemeenten' 1.2, or the NIS code of its page there. */
  readonly terug: string;
}

const KNOPPEN = { bestand: 'Tel uit het bestand', ingevuld: 'Tel wat ingevuld is' } as const;
const TELT = { bestand: 'het bestand telt', ingevuld: 'het ingevulde cijfer telt' } as const;

const cijfer = (aantal: number | null): string => (aantal === null ? 'niets' : getal(aantal));

/** The sentence of one gemeente: 'In het bestand: 401. Ingevuld: 403.' */
const zin = ({ bestand, ingevuld }: Tellingkeuze): string =>
  [
    `In het bestand: ${getal(bestand.woningen)}. Ingevuld: ${cijfer(ingevuld.woningen)}.`,
    ingevuld.klein !== null && bestand.klein !== null && ingevuld.klein !== bestand.klein
      ? `Kleine woningen in het bestand: ${getal(bestand.klein)}, ingevuld: ${getal(ingevuld.klein)}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');

/** That nothing needs to be typed for these gemeenten. */
const Geteld = ({ id, keuzes }: Pick<Eigenschappen, 'id' | 'keuzes'>) => (
  <p className="bewaard">
    De woningen van {opsomming(keuzes.map(({ naam, bestand }) => `${naam} (${getal(bestand.woningen)})`))} zijn geteld
    uit het bestand van het <a href={patrimoniumpad(id)}>patrimonium</a>; u hoeft ze hier niet in te vullen.
  </p>
);

/** The gemeenten whose typed figures differ from the file, each with a button for the one or the other. */
export const Tellingkeuzes = ({ id, keuzes, terug }: Eigenschappen) => {
  const anders = keuzes.filter((keuze) => verschilt(keuze) || keuze.telt === 'ingevuld');
  const geteld = keuzes.filter((keuze) => !anders.includes(keuze));
  if (anders.length === 0) return terug === '' || geteld.length === 0 ? null : <Geteld id={id} keuzes={geteld} />;
  return (
    <section className="kaart" aria-labelledby="tellingkeuzes">
      <h2 id="tellingkeuzes">Het bestand en wat ingevuld is</h2>
      <ul className="tellingkeuzes">
        {anders.map((keuze) => (
          <li key={keuze.nis}>
            <p>
              <strong>{keuze.naam}.</strong> {zin(keuze)} Nu: {TELT[keuze.telt]}
              {keuze.gekozen ? '.' : '; kies als dat niet juist is.'}
            </p>
            <form method="post" action={patrimoniumpad(id)} className="rij-knoppen">
              <input type="hidden" name="doe" value="kies" />
              <input type="hidden" name="gemeente" value={keuze.nis} />
              <input type="hidden" name="terug" value={terug} />
              {(['bestand', 'ingevuld'] as const)
                .filter((telling) => telling !== keuze.telt || !keuze.gekozen)
                .map((telling) => (
                  <button key={telling} className="knop licht" type="submit" name="telling" value={telling}>
                    {KNOPPEN[telling]}
                    <span className="verborgen"> in {keuze.naam}</span>
                  </button>
                ))}
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
};
