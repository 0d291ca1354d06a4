import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { vragenVan } from '../../domain/vragen/index.ts';
import type { Veldfout } from '../../domain/vragen/leesFormulier.ts';
import type { Vraagcontext } from '../../domain/vragen/vraag.ts';
import { vraagOp } from '../../domain/vragen/vraagOp.ts';
import { FormulierstandProvider } from '../vragen/formulierstand.ts';
import { nieuwVeld } from '../vragen/nieuwVeld.ts';
import { Vraagveld } from '../vragen/Vraagveld.tsx';
import type { Botsingpagina } from './paginagegevens.ts';

interface Eigenschappen extends Pick<Botsingpagina, 'fouten' | 'ingevoerd'> {
  readonly adres: Hoofdstukadres;
  readonly context: Vraagcontext;
}

/** One answer that could not be read, in a field where it can be mended; without a field of its own only what is wrong with it. */
const Antwoord = ({
  fout: { pad, tekst },
  adres,
  ingevoerd,
  context,
}: Omit<Eigenschappen, 'fouten'> & { fout: Veldfout }) => {
  const vraag = vraagOp(vragenVan(adres, context.rechtsdatum), pad);
  const getypt = Object.keys(ingevoerd).some((naam) => naam === pad || naam.startsWith(`${pad}.`));
  if (vraag !== null && (getypt || vraag.soort === 'logo')) return <Vraagveld vraag={vraag} pad={pad} />;
  const nieuw = nieuwVeld(pad);
  if (!Object.hasOwn(ingevoerd, nieuw)) return <p>{tekst}</p>;
  return (
    <div className="veld">
      <label htmlFor={nieuw}>Toe te voegen</label>
      <p className="fout" id={`${nieuw}-fout`}>
        {tekst}
      </p>
      <input
        id={nieuw}
        name={nieuw}
        type="text"
        autoComplete="off"
        defaultValue={ingevoerd[nieuw]}
        aria-invalid
        aria-describedby={`${nieuw}-fout`}
      />
    </div>
  );
};

/** The answers that could not be read, as they were typed, to mend before the choice is saved; nothing when all could be read. */
export const TeHerstellen = ({ fouten, ingevoerd, adres, context }: Eigenschappen) =>
  fouten.length === 0 ? null : (
    <FormulierstandProvider
      value={{
        context,
        velden: new Map(),
        ingevoerd,
        fouten: new Map(fouten.map(({ pad, tekst }) => [pad, tekst])),
        logo: null,
        gekozenLogo: null,
      }}
    >
      <section className="kaart">
        <h2>Wat u typte en niet gelezen kon worden</h2>
        <p className="hint">Verbeter het hier, of maak het leeg; het gaat mee met uw versie.</p>
        {fouten.map((fout) => (
          <Antwoord
            key={`${fout.pad} ${fout.tekst}`}
            fout={fout}
            adres={adres}
            ingevoerd={ingevoerd}
            context={context}
          />
        ))}
      </section>
    </FormulierstandProvider>
  );
