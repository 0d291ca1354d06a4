import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

/** One part of the panel. */
export interface Tabblad {
  readonly sleutel: string;
  readonly titel: string;
  readonly inhoud: ReactNode;
}

const STAP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Parts of which one is shown at a time; without script they stand under each other, each with its heading. */
export function Tabbladen({ bladen }: { bladen: readonly Tabblad[] }) {
  const [actief, kies] = useState<string | null>(null);
  const knoppen = useRef(new Map<string, HTMLButtonElement | null>());
  const [eerste] = bladen;
  const getoond = actief !== null;
  useEffect(() => kies((was) => was ?? eerste?.sleutel ?? null), [eerste?.sleutel]);

  // A link to something in a part that is not shown opens that part; what stands beside it stays where it is.
  useEffect(() => {
    const open = (anker: string): boolean => {
      const doel = anker.length > 1 ? document.getElementById(decodeURIComponent(anker.slice(1))) : null;
      const sleutel = doel?.closest('[role="tabpanel"]')?.id.replace(/^blad-/, '');
      if (doel === null || sleutel === undefined || !knoppen.current.has(sleutel)) return false;
      kies(sleutel);
      requestAnimationFrame(() => {
        doel.focus({ preventScroll: true });
        doel.scrollIntoView({ block: 'nearest' });
      });
      return true;
    };
    const opKlik = (klik: MouseEvent) => {
      const link = klik.target instanceof Element ? klik.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (link !== null && open(link.hash)) klik.preventDefault();
    };
    if (getoond) open(location.hash);
    document.addEventListener('click', opKlik);
    return () => document.removeEventListener('click', opKlik);
  }, [getoond]);

  if (actief === null) {
    return bladen.map(({ sleutel, titel, inhoud }) => (
      <section key={sleutel} className="tabblad" aria-labelledby={`tab-${sleutel}`}>
        <h2 className="tabkop" id={`tab-${sleutel}`}>
          {titel}
        </h2>
        {inhoud}
      </section>
    ));
  }
  const opToets = (gebeurtenis: KeyboardEvent, plek: number) => {
    const stap = STAP[gebeurtenis.key];
    const volgend = stap === undefined ? undefined : bladen[(plek + stap + bladen.length) % bladen.length];
    if (volgend === undefined) return;
    kies(volgend.sleutel);
    knoppen.current.get(volgend.sleutel)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label="Naast het formulier">
        {bladen.map(({ sleutel, titel }, plek) => (
          <button
            key={sleutel}
            ref={(knop) => void knoppen.current.set(sleutel, knop)}
            type="button"
            role="tab"
            id={`tab-${sleutel}`}
            aria-controls={`blad-${sleutel}`}
            aria-selected={sleutel === actief}
            tabIndex={sleutel === actief ? 0 : -1}
            onClick={() => kies(sleutel)}
            onKeyDown={(gebeurtenis) => opToets(gebeurtenis, plek)}
          >
            {titel}
          </button>
        ))}
      </div>
      {bladen.map(({ sleutel, titel, inhoud }) => (
        <div
          key={sleutel}
          className="tabblad"
          role="tabpanel"
          id={`blad-${sleutel}`}
          aria-labelledby={`tab-${sleutel}`}
          tabIndex={0}
          hidden={sleutel !== actief}
        >
          <h2 className="verborgen">{titel}</h2>
          {inhoud}
        </div>
      ))}
    </>
  );
}
