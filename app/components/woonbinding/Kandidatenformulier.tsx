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
import { Tijdlijn } from './Tijdlijn.tsx';
import { Verblijfsvelden } from './Verblijfsvelden.tsx';
import { useWoonbinding } from './woonbindingstand.tsx';

/** The page of the candidates in the address, so that a click on an example works without script too. */
const adresVan = (kandidaten: Kandidaten): string => `?${schrijfKandidaten(kandidaten)}#kandidaten`;

/** Two candidates in time, to choose and to shift; nothing here is saved. */
export function Kandidatenformulier() {
  const { ladder, kandidaten, zet } = useWoonbinding();
  const [levend, leef] = useState(false);
  useEffect(() => leef(true), []);
  const metGebied = ladder.some(({ sleutel }) => sleutel === 'gebied');
  const met = (wie: Wie, verblijven: readonly Verblijf[]): Kandidaten => ({ ...kandidaten, [wie]: verblijven });

  return (
    <form id="kandidaten" tabIndex={-1} method="get" action="#kandidaten" className="kandidaten">
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
  );
}
