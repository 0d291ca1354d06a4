import { type RefObject, useEffect, useState } from 'react';

/** What is ticked on the page: dwellings that can be added, by gemeente (NIS code), and dwellings that can be taken off. */
export interface Aangevinkt {
  readonly erbij: Readonly<Record<string, number>>;
  readonly eraf: number;
}

const NIETS: Aangevinkt = { erbij: {}, eraf: 0 };

/** Follows the ticks of the form while they are set; nothing is ticked as long as there is no script. */
export function useAangevinkt(formulier: RefObject<HTMLElement>): Aangevinkt {
  const [stand, zet] = useState(NIETS);
  useEffect(() => {
    const deel = formulier.current;
    if (deel === null) return;
    const tel = () => {
      const erbij: Record<string, number> = {};
      let eraf = 0;
      for (const vak of deel.querySelectorAll<HTMLInputElement>('input[name="woning"]:checked')) {
        const { nis = '', plaats } = vak.dataset;
        if (plaats === 'hier') eraf += 1;
        else erbij[nis] = (erbij[nis] ?? 0) + 1;
      }
      zet({ erbij, eraf });
    };
    tel();
    deel.addEventListener('change', tel);
    return () => deel.removeEventListener('change', tel);
  }, [formulier]);
  return stand;
}
