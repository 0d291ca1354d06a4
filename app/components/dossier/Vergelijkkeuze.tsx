import { Form } from '@remix-run/react';

interface Eigenschappen {
  readonly keuzes: readonly { readonly id: string; readonly titel: string }[];
  readonly gekozen: string | null;
}

/** The choice of the other dossier; a GET form, so that the comparison has an address of its own. */
export const Vergelijkkeuze = ({ keuzes, gekozen }: Eigenschappen) => (
  <section className="kaart smal zonder-afdruk" aria-label="Kies het andere dossier">
    {keuzes.length === 0 ? (
      <p>Er is nog geen ander dossier om mee te vergelijken.</p>
    ) : (
      <Form method="get" reloadDocument>
        <div className="veld">
          <label htmlFor="met">Vergelijk met</label>
          <select id="met" name="met" defaultValue={gekozen ?? undefined}>
            {keuzes.map(({ id, titel }) => (
              <option key={id} value={id}>
                {titel}
              </option>
            ))}
          </select>
        </div>
        <button className="knop" type="submit">
          Vergelijk
        </button>
      </Form>
    )}
  </section>
);
