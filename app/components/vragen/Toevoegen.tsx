import { DEFINITIES } from '../../domain/reglement/definitiebibliotheek.ts';
import { alsLijst, alsRij } from '../../domain/vragen/rij.ts';
import type { Lijstvraag } from '../../domain/vragen/vraag.ts';
import { useFormulierstand } from './formulierstand.ts';
import { nieuwVeld } from './nieuwVeld.ts';

interface Keuze {
  readonly waarde: string;
  readonly naam: string;
}

/** What must or may be chosen before an item is added; null when nothing is. */
function keuzeVooraf(
  vraag: Lijstvraag,
  gemeenten: readonly Keuze[],
): { label: string; keuzes: readonly Keuze[] } | null {
  if (vraag.vragen.some(({ soort, naam }) => soort === 'gemeente' && naam === 'gemeente' && vraag.kenmerk !== 'nis')) {
    const verplicht = vraag.vragen.some((eigen) => eigen.soort === 'gemeente' && eigen.verplicht);
    return verplicht && gemeenten.length > 1 ? { label: 'Gemeente', keuzes: gemeenten } : null;
  }
  if (vraag.naam !== 'definities') return null;
  return {
    label: 'Uit de bibliotheek',
    keuzes: [
      { waarde: '', naam: 'Een eigen definitie' },
      ...DEFINITIES.map(({ sleutel, begrip }) => ({ waarde: sleutel, naam: begrip })),
    ],
  };
}

/** The button that adds an item to a list; a choice that the item needs stands before it, set to that of the last item. */
export const Toevoegen = ({ vraag, pad, waarde }: { vraag: Lijstvraag; pad: string; waarde: unknown }) => {
  const { gemeenten } = useFormulierstand().context;
  const vooraf = keuzeVooraf(
    vraag,
    gemeenten.map(({ nis, naam }) => ({ waarde: nis, naam })),
  );
  const veld = nieuwVeld(pad);
  const laatste = alsRij(alsLijst(waarde).at(-1)).gemeente;
  return (
    <p className="toevoegen">
      {vooraf && (
        <span>
          <label htmlFor={veld}>{vooraf.label}</label>
          <select id={veld} name={veld} defaultValue={typeof laatste === 'string' ? laatste : vooraf.keuzes[0]?.waarde}>
            {vooraf.keuzes.map((keuze) => (
              <option key={keuze.waarde} value={keuze.waarde}>
                {keuze.naam}
              </option>
            ))}
          </select>
        </span>
      )}
      <button className="knop licht" type="submit" name="doe" value={`voeg-toe:${pad}`}>
        Voeg een {vraag.enkelvoud} toe
      </button>
    </p>
  );
};
