import type { RefObject } from 'react';
import { getal } from '../../domain/taal/getal.ts';
import { woningen } from '../../domain/taal/woningen.ts';
import type { Labelpagina } from './labelpagina.ts';
import type { Aangevinkt } from './useAangevinkt.ts';
import { Woningtabel } from './Woningtabel.tsx';
import { zoekadres } from './zoekadres.ts';

interface Eigenschappen {
  readonly pagina: Labelpagina;
  readonly pad: string;
  readonly actie: string;
  readonly formulier: RefObject<HTMLFormElement>;
  readonly stand: Aangevinkt;
  readonly aangevinkt: ReadonlySet<string>;
}

/** How many are ticked, in words; '' when nothing is. */
function zinVan({ erbij, eraf }: Aangevinkt): string {
  const bij = Object.values(erbij).reduce((som, aantal) => som + aantal, 0);
  if (bij + eraf === 0) return '';
  const delen = [bij > 0 ? `${getal(bij)} voor op de lijst` : '', eraf > 0 ? `${getal(eraf)} om eraf te halen` : ''];
  return `Aangevinkt: ${delen.filter(Boolean).join(', ')}.`;
}

/** The pages of what was found; nothing when there is only one. */
const Bladen = ({ pagina: { blad, vraag }, pad }: Pick<Eigenschappen, 'pagina' | 'pad'>) =>
  blad.bladen === 1 ? null : (
    <nav className="rij-knoppen" aria-label="Bladzijden met woningen">
      {blad.blad > 1 && <a href={`${pad}${zoekadres(vraag, blad.blad - 1)}#gevonden`}>Vorige bladzijde</a>}
      <span>
        Bladzijde {getal(blad.blad)} van {getal(blad.bladen)}
      </span>
      {blad.blad < blad.bladen && <a href={`${pad}${zoekadres(vraag, blad.blad + 1)}#gevonden`}>Volgende bladzijde</a>}
    </nav>
  );

/** The dwellings that were found, to tick and put on the list or take off it; also all of them at once. */
export const Keuzeformulier = ({ pagina, pad, actie, formulier, stand, aangevinkt }: Eigenschappen) => {
  const { blad } = pagina;
  return (
    <section className="kaart" aria-labelledby="gevonden">
      <h2 id="gevonden">Gevonden: {woningen(blad.totaal)}</h2>
      {blad.totaal === 0 ? (
        <p>Geen enkele woning past bij wat u zoekt. Gebruik minder woorden of wis een keuze.</p>
      ) : (
        <form method="post" action={actie} ref={formulier}>
          <Woningtabel regels={blad.regels} aangevinkt={aangevinkt} naam="Woningen" voor="woning-" />
          <p className="telzin" role="status">
            {zinVan(stand)}
          </p>
          <div className="rij-knoppen">
            <button className="knop" name="doe" value="zet-op">
              Zet op de lijst
            </button>
            <button className="knop licht" name="doe" value="haal-af">
              Haal van de lijst
            </button>
          </div>
          {blad.bladen > 1 && (
            <div className="rij-knoppen">
              {blad.vrij > 0 && (
                <button className="knop licht" name="doe" value={`zet-alle:${blad.vrij}`}>
                  {blad.vrij === 1
                    ? 'Zet de gevonden woning zonder label op de lijst'
                    : `Zet alle ${getal(blad.vrij)} gevonden woningen zonder label op de lijst`}
                </button>
              )}
              {blad.opLijst > 0 && (
                <button className="knop licht" name="doe" value={`haal-alle:${blad.opLijst}`}>
                  {blad.opLijst === 1
                    ? 'Haal de gevonden woning van de lijst'
                    : `Haal alle ${getal(blad.opLijst)} gevonden woningen van de lijst`}
                </button>
              )}
            </div>
          )}
        </form>
      )}
      <Bladen pagina={pagina} pad={pad} />
    </section>
  );
};
