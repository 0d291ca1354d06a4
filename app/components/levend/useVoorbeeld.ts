import { useEffect, useState } from 'react';
import { dossierpad } from '../adressen.ts';
import { FORMULIER, tekstvelden, verandert } from './formuliervelden.ts';
import type { Zijpaneelgegevens } from './zijpaneelgegevens.ts';

/** The preview is asked for after this many milliseconds without a keystroke. */
const WACHT = 80;

/** `achter`: what is shown is older than what was typed, because the server gave no answer. */
export interface Voorbeeld {
  readonly html: string;
  readonly achter: boolean;
}

/** What is sent: the form as it stands, and which chapter it is. */
function vraagOm({ adres, sleutel }: Pick<Zijpaneelgegevens, 'adres' | 'sleutel'>, formulier: HTMLFormElement) {
  const velden = new URLSearchParams(tekstvelden(formulier));
  velden.set('hoofdstuk', adres.hoofdstuk);
  velden.set('gemeente', adres.gemeente ?? '');
  velden.set('sleutel', sleutel ?? '');
  return velden;
}

/** Keeps the preview equal to what is typed; only the newest request counts. */
export function useVoorbeeld({ dossier, adres, sleutel, html }: Zijpaneelgegevens): Voorbeeld {
  const { hoofdstuk, gemeente } = adres;
  const [voorbeeld, zet] = useState<Voorbeeld>({ html, achter: false });
  useEffect(() => zet({ html, achter: false }), [html]);

  useEffect(() => {
    let wekker: ReturnType<typeof setTimeout> | undefined;
    let lopend: AbortController | undefined;

    const haal = async () => {
      const formulier = document.querySelector<HTMLFormElement>(FORMULIER);
      if (formulier === null) return;
      lopend?.abort();
      const dit = new AbortController();
      lopend = dit;
      const welk = { adres: { hoofdstuk, gemeente } as typeof adres, sleutel };
      try {
        const antwoord = await fetch(`${dossierpad(dossier)}/voorbeeld`, {
          method: 'POST',
          body: vraagOm(welk, formulier),
          signal: dit.signal,
        });
        const gelezen: unknown = antwoord.ok ? await antwoord.json() : null;
        if (dit.signal.aborted) return;
        const nieuw = (gelezen as { html?: unknown } | null)?.html;
        zet((was) => (typeof nieuw === 'string' ? { html: nieuw, achter: false } : { ...was, achter: true }));
      } catch {
        // A newer request took over, or the server cannot be reached: then what stands there says that it is older.
        if (!dit.signal.aborted) zet((was) => ({ ...was, achter: true }));
      }
    };
    const opInvoer = (gebeurtenis: Event) => {
      if (!verandert(gebeurtenis)) return;
      clearTimeout(wekker);
      wekker = setTimeout(haal, WACHT);
    };
    document.addEventListener('input', opInvoer);
    document.addEventListener('click', opInvoer);
    return () => {
      clearTimeout(wekker);
      lopend?.abort();
      document.removeEventListener('input', opInvoer);
      document.removeEventListener('click', opInvoer);
    };
  }, [dossier, hoofdstuk, gemeente, sleutel]);
  return voorbeeld;
}
