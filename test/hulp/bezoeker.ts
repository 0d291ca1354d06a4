import type { Formulier } from './formulier.ts';
import { hoofdformulier, vul } from './formulier.ts';

/** A page as it came back: `pad` is its own address, without origin, also after a redirect. */
export interface Pagina {
  readonly status: number;
  readonly pad: string;
  readonly html: string;
}

/** Somebody with a browser without script: opens pages, fills in forms and presses buttons. */
export interface Bezoeker {
  readonly open: (pad: string) => Promise<Pagina>;
  /** Sends these fields as a form; follows the redirect, and says where it ends. */
  readonly stuur: (pad: string, velden: Iterable<readonly [string, string]>, meerdelig?: boolean) => Promise<Pagina>;
  /** Fills in the questions on a page and presses a button ('verder', 'voeg-toe:leden'); as if nothing else was touched. */
  readonly druk: (pagina: Pagina, doe: string, antwoorden?: Readonly<Record<string, string>>) => Promise<Pagina>;
}

/** A browser ends every line that it sends with CR LF. */
const metRegeleinden = (tekst: string): string => tekst.replace(/\r\n?|\n/g, '\r\n');

function lichaam(velden: Iterable<readonly [string, string]>, meerdelig: boolean): FormData | URLSearchParams {
  const uit = meerdelig ? new FormData() : new URLSearchParams();
  for (const [naam, waarde] of velden) uit.append(naam, metRegeleinden(waarde));
  return uit;
}

/** The button of the form that asks this; throws when the page does not offer it. */
function vereisKnop({ knoppen }: Formulier, doe: string): void {
  if (knoppen.some(({ naam, waarde }) => naam === 'doe' && waarde === doe)) return;
  throw new Error(`Geen knop “${doe}” op de pagina, wel: ${knoppen.map(({ waarde }) => waarde).join(', ')}.`);
}

/** Somebody who visits this server. */
export function maakBezoeker(basis: string): Bezoeker {
  const haal = async (pad: string, init: RequestInit = {}): Promise<Pagina> => {
    const antwoord = await fetch(basis + pad, { redirect: 'manual', ...init });
    const naar = antwoord.headers.get('location');
    const html = await antwoord.text();
    if (antwoord.status !== 303 || naar === null) return { status: antwoord.status, pad, html };
    return haal(naar.replace(basis, '').replace(/#.*/, ''));
  };
  const stuur: Bezoeker['stuur'] = (pad, velden, meerdelig = false) =>
    haal(pad, { method: 'POST', headers: { Origin: basis }, body: lichaam(velden, meerdelig) });
  return {
    open: haal,
    stuur,
    druk: (pagina, doe, antwoorden = {}) => {
      const formulier = hoofdformulier(pagina.html);
      vereisKnop(formulier, doe);
      const velden: (readonly [string, string])[] = [...vul(formulier, antwoorden), ['doe', doe]];
      return stuur(pagina.pad, velden, formulier.meerdelig);
    },
  };
}
