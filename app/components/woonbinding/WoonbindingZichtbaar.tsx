import { useEffect, useState } from 'react';
import type { Verblijf } from '../../domain/cijfers/kandidaat.ts';
import {
  KANDIDATEN,
  type Kandidaten,
  MAX_VERBLIJVEN,
  schrijfKandidaten,
  VOORBEELDKANDIDATEN,
  type Wie,
} from './kandidaten.ts';
import { Ladder } from './Ladder.tsx';
import { maakLadder } from './maakLadder.ts';
import type { Woonbindinggegevens } from './maakWoonbinding.ts';
import { Tijdlijn } from './Tijdlijn.tsx';
import { useLadderstof } from './useLadderstof.ts';
import { Verblijfsvelden } from './Verblijfsvelden.tsx';
import { voorrangzin } from './voorrang.ts';

/** The page of the candidates in the address, so that a click on an example works without script too. */
const adresVan = (kandidaten: Kandidaten): string => `?${schrijfKandidaten(kandidaten)}#kandidaten`;

/**
 * The woonbinding to look at: the order of voorrang as steps, and two candidates in time who fall in or out of each of them.
 * Stands under the form of the chapter, not in it; nothing here is saved.
 */
export function WoonbindingZichtbaar({ stof: bewaard, kandidaten: begin }: Woonbindinggegevens) {
  const stof = useLadderstof(bewaard);
  const [kandidaten, zet] = useState(begin);
  const [levend, leef] = useState(false);
  useEffect(() => leef(true), []);
  const ladder = maakLadder(stof);
  const metGebied = ladder.some(({ sleutel }) => sleutel === 'gebied');
  const met = (wie: Wie, verblijven: readonly Verblijf[]): Kandidaten => ({ ...kandidaten, [wie]: verblijven });

  return (
    <section className="kaart woonbinding" aria-labelledby="woonbinding-zichtbaar">
      <h2 id="woonbinding-zichtbaar">Wie gaat voor?</h2>
      <p className="hint">
        Dit is de volgorde van een standaardtoewijzing met de antwoorden hierboven. Vergelijk twee kandidaten die alleen
        verschillen in waar zij woonden. Niets hiervan komt in het reglement.
      </p>
      <p className="voorrang" role="status">
        {voorrangzin(ladder, kandidaten.a, kandidaten.b)}
      </p>
      <Ladder ladder={ladder} kandidaten={kandidaten} />
      <form id="kandidaten" method="get" action="#kandidaten" className="kandidaten">
        {KANDIDATEN.map((wie) => (
          <div key={wie} className="kandidaat">
            <h3>Kandidaat {wie.toUpperCase()}</h3>
            <ul className="voorbeeldkandidaten" aria-label={`Voorbeelden voor kandidaat ${wie.toUpperCase()}`}>
              {VOORBEELDKANDIDATEN.map(({ sleutel, titel, verblijven }) => (
                <li key={sleutel}>
                  <a
                    href={adresVan(met(wie, verblijven))}
                    onClick={(klik) => {
                      klik.preventDefault();
                      zet(met(wie, verblijven));
                    }}
                  >
                    {titel}
                  </a>
                </li>
              ))}
            </ul>
            <Tijdlijn ladder={ladder} verblijven={kandidaten[wie]} />
            {kandidaten[wie].map((verblijf, rang) => (
              <Verblijfsvelden
                key={rang}
                wie={wie}
                rang={rang}
                verblijf={verblijf}
                metGebied={metGebied}
                wijzig={(nieuw) => zet(met(wie, kandidaten[wie].with(rang, nieuw)))}
                verwijder={() => zet(met(wie, kandidaten[wie].toSpliced(rang, 1)))}
              />
            ))}
            {kandidaten[wie].length < MAX_VERBLIJVEN && (
              <button
                className="knop licht"
                name="erbij"
                value={wie}
                onClick={(klik) => {
                  klik.preventDefault();
                  zet(met(wie, [...kandidaten[wie], { van: 12, tot: 0, waar: 'gemeente' }]));
                }}
              >
                Voeg een periode toe
              </button>
            )}
          </div>
        ))}
        {!levend && (
          <p>
            <button className="knop licht">Bereken opnieuw</button>{' '}
            <span className="hint">Bewaar eerst wat u hierboven invulde.</span>
          </p>
        )}
      </form>
    </section>
  );
}
