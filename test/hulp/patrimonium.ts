import { formulierenVan } from './formulier.ts';

/** The answer of the server after its redirects: `pad` is the address of the page, with its question mark. */
export interface Antwoord {
  readonly status: number;
  readonly pad: string;
  readonly html: string;
}

/** Somebody who loads files into dossiers of this server, in a browser without script. */
export function maakLader(basis: string) {
  const haal = async (pad: string, init: RequestInit = {}): Promise<Antwoord> => {
    const antwoord = await fetch(basis + pad, { redirect: 'manual', ...init });
    const naar = antwoord.headers.get('location');
    const html = await antwoord.text();
    return antwoord.status === 303 && naar !== null
      ? haal(naar.replace(basis, ''))
      : { status: antwoord.status, pad, html };
  };
  const stuur = (pad: string, body: FormData | URLSearchParams) =>
    haal(pad, { method: 'POST', headers: { Origin: basis }, body });
  return {
    open: haal,
    stuur,
    /** Sends the upload form; a reference date of 2025 unless something else is said. */
    laadOp: (
      dossier: string,
      bestand: Uint8Array | null,
      { naam = 'woningen.csv', dag = '31', maand = '12', jaar = '2025', bron = '' } = {},
    ): Promise<Antwoord> => {
      const body = new FormData();
      const velden = { 'peildatum.dag': dag, 'peildatum.maand': maand, 'peildatum.jaar': jaar, bron, doe: 'laad-op' };
      for (const [veld, waarde] of Object.entries(velden)) body.set(veld, waarde);
      body.set('bestand', new Blob(bestand === null ? [] : [new Uint8Array(bestand)]), bestand === null ? '' : naam);
      return stuur(`/dossiers/${dossier}/patrimonium`, body);
    },
    /** Presses the button of a preview that loads it, with other answers and ticks. */
    bevestig: ({ pad, html }: Antwoord, erbij: readonly (readonly [string, string])[] = []): Promise<Antwoord> => {
      const formulier = formulierenVan(html).find(({ knoppen }) => knoppen.some(({ waarde }) => waarde === 'bevestig'));
      if (!formulier) throw new Error('Op deze pagina wordt niets bevestigd.');
      const body = new URLSearchParams(formulier.velden.map(([naam, waarde]): [string, string] => [naam, waarde]));
      body.set('doe', 'bevestig');
      for (const [naam, waarde] of erbij) body.append(naam, waarde);
      return stuur(pad, body);
    },
  };
}
