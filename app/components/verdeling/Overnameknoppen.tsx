import type { Contingentverdeling } from '../../domain/reglement/contingentverdeling.ts';
import { useFormulierstand } from '../vragen/formulierstand.ts';

/** What can be done with the outcome; each button saves the chapter and shows first what changes. */
export const Overnameknoppen = ({ hoofdstuk }: { hoofdstuk: Contingentverdeling }) => {
  const { context } = useFormulierstand();
  const { basis, contingenten } = hoofdstuk;
  const naamVan = (sleutel: string) => context.doelgroepen.find((een) => een.sleutel === sleutel)?.naam;
  const gekoppeld = contingenten.filter(({ doelgroep }) => naamVan(doelgroep) !== undefined);
  return (
    <fieldset className="groep" id="overnemen">
      <legend>Overnemen</legend>
      <p className="hint">Elke knop bewaart eerst dit hoofdstuk en toont dan wat er verandert.</p>
      {basis !== null && basis !== 'eigen' && (
        <button className="knop licht" type="submit" name="doe" value="neem-over">
          Vul de gewichten in vanuit 1.2
        </button>
      )}
      {gekoppeld.map(({ sleutel, naam, doelgroep }) => (
        <button key={sleutel} className="knop licht" type="submit" name="doe" value={`neem-over:${sleutel}`}>
          Neem de aantallen van {naam || 'dit contingent'} over in de doelgroep {naamVan(doelgroep)}
        </button>
      ))}
      {gekoppeld.length === 0 && (
        <p className="hint">Kies bij een contingent een doelgroep om de aantallen daar te laten invullen.</p>
      )}
    </fieldset>
  );
};
