import { toetsVerblijf, waarom } from '../../domain/cijfers/kandidaat.ts';
import { KANDIDATEN, type Kandidaten } from './kandidaten.ts';
import type { Trede } from './maakLadder.ts';

/** The order of voorrang as steps, with which of the two candidates meets each and why. */
export const Ladder = ({ ladder, kandidaten }: { ladder: readonly Trede[]; kandidaten: Kandidaten }) => (
  <ol className="ladder">
    {ladder.map(({ sleutel, titel, uitleg, eis, waar }) => (
      <li key={sleutel} className={eis === null ? 'trede' : 'trede met-eis'}>
        <p className="trede-titel">{titel}</p>
        <p className="zacht">{uitleg}</p>
        {eis && (
          <ul className="uitkomsten">
            {KANDIDATEN.map((wie) => {
              const uitkomst = toetsVerblijf(kandidaten[wie], eis, waar);
              return (
                <li key={wie} className={`merkje ${uitkomst.voldoet ? 'ok' : 'leeg'}`}>
                  {wie.toUpperCase()} {uitkomst.voldoet ? 'voldoet' : 'voldoet niet'}: {waarom(uitkomst)}
                </li>
              );
            })}
          </ul>
        )}
      </li>
    ))}
  </ol>
);
