import { woningen } from '../../domain/taal/woningen.ts';
import type { Vervolg } from './maakVervolg.ts';

/** Where to go on from a loaded patrimonium: its figures in 1.2, and the doelgroepen for which dwellings are labelled. */
export const Vervolgkaart = ({ vervolg }: { vervolg: Vervolg }) => {
  const { doelgroepen, onbekend, naarGemeenten, naarDoelgroepen } = vervolg;
  return (
    <section className="kaart" aria-labelledby="vervolg">
      <h2 id="vervolg">Wat u nu kunt doen</h2>
      <ul>
        <li>
          <a href={naarGemeenten}>Bekijk de cijfers in 1.2</a>; wat het bestand telt, hoeft u daar niet te typen.
        </li>
        {doelgroepen.map(({ naam, opLijst, inBestand, naar }) => (
          <li key={naar}>
            <a href={naar}>Kies de woningen voor {naam}</a>: {opLijst === 0 ? 'nog geen' : woningen(opLijst)} op de
            lijst
            {inBestand > 0 &&
              `, en ${woningen(inBestand)} met een label in het bestand die er nog niet op ${inBestand === 1 ? 'staat' : 'staan'}`}
            .
          </li>
        ))}
        {onbekend.map(({ naam, aantal }) => (
          <li key={naam}>
            Het bestand labelt {woningen(aantal)} voor “{naam}”, maar een doelgroep met die naam is er nog niet.{' '}
            <a href={naarDoelgroepen}>Voeg ze toe in 2.2</a>; de labels blijven bewaard tot u ze overneemt.
          </li>
        ))}
        {doelgroepen.length === 0 && onbekend.length === 0 && (
          <li>
            <a href={naarDoelgroepen}>Voeg een doelgroep toe in 2.2</a>; daarna kiest u haar woningen uit deze lijst.
          </li>
        )}
      </ul>
    </section>
  );
};
