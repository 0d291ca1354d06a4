import { Form } from '@remix-run/react';
import { Tekstveld } from './Tekstveld.tsx';

interface Eigenschappen {
  /** The id that the new dossier will have, so that posting twice makes one. */
  readonly nummer: string;
  readonly titel: string;
  readonly gemeenten: string;
  readonly fouten: { readonly titel?: string | undefined; readonly gemeenten?: string | undefined };
}

/** Start a dossier from nothing: a title, and the first gemeenten by name if wanted. */
export const NieuwFormulier = ({ nummer, titel, gemeenten, fouten }: Eigenschappen) => (
  <section className="kaart" aria-labelledby="nieuw">
    <h2 id="nieuw">Begin met een leeg dossier</h2>
    <Form reloadDocument method="post">
      <input type="hidden" name="nummer" value={nummer} />
      <Tekstveld
        id="titel"
        naam="titel"
        label="Titel"
        hint="Zo heet het dossier in de lijst, bijvoorbeeld Toewijzingsreglement 2027."
        waarde={titel}
        fout={fouten.titel}
      />
      <Tekstveld
        id="gemeenten"
        naam="gemeenten"
        label="Gemeenten (mag later)"
        hint="De namen, met een komma ertussen of elk op een eigen regel. Zij krijgen elk hun deel 2."
        waarde={gemeenten}
        fout={fouten.gemeenten}
        regels={4}
      />
      <button className="knop" type="submit" name="doe" value="maak">
        Maak het dossier
      </button>
    </Form>
  </section>
);
