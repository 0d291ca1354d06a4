import { Form } from '@remix-run/react';
import type { Voorstelpagina } from './maakVoorstel.ts';

interface Eigenschappen extends Pick<Voorstelpagina, 'velden' | 'kolommen'> {
  /** What goes along besides the columns, as hidden fields. */
  readonly mee: readonly (readonly [string, string])[];
  /** Whether something is missing that must be chosen. */
  readonly open: boolean;
}

/** Which column holds what: as recognised, or chosen by hand; looks again without a new upload. */
export const Kolomkeuze = ({ velden, kolommen, mee, open }: Eigenschappen) => {
  const gebruikt = new Set(velden.map(({ kolom }) => kolom));
  const over = kolommen.filter((_, plek) => !gebruikt.has(plek));
  return (
    <details className="kaart" open={open} id="kolommen">
      <summary>
        <h2>Kolommen</h2>
        <span className="zacht">
          {velden.filter(({ kolom }) => kolom !== null).length} herkend of gekozen
          {over.length > 0 && `; niet gelezen: ${over.map(({ kop }) => kop).join(', ')}`}
        </span>
      </summary>
      <Form reloadDocument method="get">
        {mee.map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        <div className="kolomkeuze">
          {velden.map(({ veld, naam, kolom }) => (
            <div className="veld" key={veld}>
              <label htmlFor={`kolom-${veld}`}>{naam}</label>
              <select id={`kolom-${veld}`} name={`kolom.${veld}`} defaultValue={kolom === null ? '' : String(kolom)}>
                <option value="">geen kolom</option>
                {kolommen.map(({ kop, voorbeeld }, plek) => (
                  <option key={plek} value={String(plek)}>
                    {kop}
                    {voorbeeld && ` (${voorbeeld})`}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
        <button className="knop licht" type="submit">
          Lees opnieuw met deze kolommen
        </button>
      </Form>
    </details>
  );
};
