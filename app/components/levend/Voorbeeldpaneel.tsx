import { type RefObject, useRef } from 'react';
import { Documentblad } from '../Documentblad.tsx';
import { useLicht } from './useLicht.ts';
import type { Voorbeeld } from './useVoorbeeld.ts';

/** The chapter as it will be printed, on its sheet; the clause of the question at hand lights up. */
export function Voorbeeldpaneel({ html, achter }: Voorbeeld) {
  const blad = useRef<HTMLDivElement>(null);
  useLicht(blad as RefObject<HTMLElement>, html);
  return (
    <>
      {achter && (
        <p className="let-op">De tekst hieronder loopt achter: de server antwoordt niet. Wat u typt, blijft staan.</p>
      )}
      <div className="voorbeeldrol" ref={blad}>
        {html === '' ? (
          <p className="zacht">Dit hoofdstuk geeft nog geen tekst in het reglement.</p>
        ) : (
          <Documentblad className="voorbeeld" html={html} />
        )}
      </div>
    </>
  );
}
