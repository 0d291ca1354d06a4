import type { VerdelingPerNiveau } from '../../domain/cijfers/verdeelPerNiveau.ts';
import { getal } from '../../domain/taal/getal.ts';
import { exactInWoorden } from '../../domain/verdeling/inWoorden.ts';
import { type Balkregel, maakBeeld } from './maakBeeld.ts';

/** A bar with a mark at the exact share; the same in words stands beside it, so the drawing itself is silent. */
const Balk = ({ breedte, streep }: Pick<Balkregel, 'breedte' | 'streep'>) => (
  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect className="goot" x="0" y="1" width="100" height="6" />
    <rect className="aantal" x="0" y="1" width={breedte} height="6" />
    <rect className="exact" x={Math.max(0, streep - 0.4)} y="0" width="0.8" height="8" />
  </svg>
);

const Regel = ({ naam, aantal, exact, ...balk }: Balkregel) => (
  <>
    <span className="wie">{naam}</span>
    <Balk {...balk} />
    <span className="getal">
      <b>{getal(aantal)}</b> <span className="zacht">exact {exactInWoorden(exact)}</span>
    </span>
  </>
);

/** One contingent of a distribution as bars, zones with their delen under them. `plek` is its place in the distribution. */
export function Verdelingsbeeld({ verdeling, plek }: { verdeling: VerdelingPerNiveau; plek: number }) {
  const beeld = maakBeeld(verdeling, plek);
  return (
    <figure className="verdelingsbeeld">
      <figcaption>
        <b>{beeld.naam}</b>: {getal(beeld.aantal)} verdeeld. De streep staat op het exacte aandeel.
      </figcaption>
      <ul>
        {beeld.zones.map(({ delen, ...zone }) => (
          <li key={zone.sleutel}>
            <Regel {...zone} />
            {delen.length > 0 && (
              <ul>
                {delen.map((deel) => (
                  <li key={deel.sleutel}>
                    <Regel {...deel} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </figure>
  );
}
