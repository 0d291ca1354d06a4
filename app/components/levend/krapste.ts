import type { Grensgroep } from './maakGrensgroepen.ts';

/** How full the fullest cap of a group is; more than 1 is over it. */
const vulling = ({ grenzen }: Grensgroep): number =>
  Math.max(
    0,
    ...grenzen.map(({ gebruikt, maximum }) =>
      maximum === null ? 0 : maximum === 0 ? (gebruikt > 0 ? Number.POSITIVE_INFINITY : 0) : gebruikt / maximum,
    ),
  );

/** The gemeente `nis` when there is one; otherwise the group that has least room left. undefined when there is none. */
export const krapste = (groepen: readonly Grensgroep[], nis: string | null): Grensgroep | undefined =>
  groepen.find(({ sleutel }) => sleutel === nis) ??
  groepen.reduce<Grensgroep | undefined>(
    (beste, groep) => (beste === undefined || vulling(groep) > vulling(beste) ? groep : beste),
    undefined,
  );
