import { GEMEENTEN } from '../../domain/reglement/gemeentenlijst.ts';

const LIJST = 'alle-gemeenten';

/** The names of all gemeenten, once on a page, from which a text field can complete. */
export const Gemeentenlijst = () => (
  <datalist id={LIJST}>
    {GEMEENTEN.map(({ nis, naam }) => (
      <option key={nis} value={naam} />
    ))}
  </datalist>
);

interface Eigenschappen {
  readonly id: string;
  readonly naam: string;
  readonly waarde: string;
  readonly beschrijving?: string | undefined;
  readonly ongeldig?: boolean;
}

/** A gemeente by name: a text field that the browser completes out of the 285, read back by name on the server. */
export const Gemeentezoeker = ({ id, naam, waarde, beschrijving, ongeldig = false }: Eigenschappen) => (
  <input
    id={id}
    name={naam}
    type="text"
    list={LIJST}
    autoComplete="off"
    defaultValue={waarde}
    aria-invalid={ongeldig || undefined}
    aria-describedby={beschrijving}
  />
);
