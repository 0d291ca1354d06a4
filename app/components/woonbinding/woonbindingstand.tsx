import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Kandidaten } from './kandidaten.ts';
import { maakLadder, type Trede } from './maakLadder.ts';
import type { Woonbindinggegevens } from './maakWoonbinding.ts';
import { useLadderstof } from './useLadderstof.ts';

/** The order of voorrang as the form has it now, and the two candidates that are compared. */
export interface Woonbindingstand {
  readonly ladder: readonly Trede[];
  readonly kandidaten: Kandidaten;
  readonly zet: (kandidaten: Kandidaten) => void;
}

const Stand = createContext<Woonbindingstand | null>(null);

/** The ladder and the candidates around a page; throws outside a page about woonbinding: a mistake in the page. */
export function useWoonbinding(): Woonbindingstand {
  const stand = useContext(Stand);
  if (stand === null) throw new Error('De woonbinding wordt getoond buiten haar pagina.');
  return stand;
}

const MetStand = ({ stof: bewaard, kandidaten: begin, children }: Woonbindinggegevens & { children: ReactNode }) => {
  const stof = useLadderstof(bewaard);
  const [kandidaten, zet] = useState(begin);
  const ladder = useMemo(() => maakLadder(stof), [stof]);
  const stand = useMemo(() => ({ ladder, kandidaten, zet }), [ladder, kandidaten]);
  return <Stand.Provider value={stand}>{children}</Stand.Provider>;
};

interface Eigenschappen {
  /** null on a page that is not about woonbinding. */
  readonly gegevens: Woonbindinggegevens | null;
  readonly children: ReactNode;
}

/**
 * Shares one ladder and one pair of candidates between the places that show them: only those are drawn again when a candidate
 * changes, not the form between them.
 */
export const WoonbindingProvider = ({ gegevens, children }: Eigenschappen) =>
  gegevens === null ? children : <MetStand {...gegevens}>{children}</MetStand>;
