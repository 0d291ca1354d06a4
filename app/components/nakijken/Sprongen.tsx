import type { Sprong } from './maakNakijken.ts';

/** Ways to the parts of a long page; the one that is shown says so. */
export const Sprongen = ({ sprongen }: { sprongen: readonly Sprong[] }) => (
  <ul className="sprongen">
    {sprongen.map(({ naar, titel, getoond }) => (
      <li key={naar}>
        <a href={naar} aria-current={getoond ? 'true' : undefined}>
          {titel}
        </a>
      </li>
    ))}
  </ul>
);
