/** A page as a reader and a browser without script have it. */
export interface Pagina {
  readonly status: number;
  readonly html: string;
  /** The words on it: no tags, single spaces. */
  readonly tekst: string;
  /** What its form would send, by the name of the field; a button is not among it. */
  readonly velden: Readonly<Record<string, string>>;
  /** Where a redirect leads; '' without one. */
  readonly naar: string;
}

const ontsnap = (tekst: string): string =>
  tekst
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const kenmerk = (tag: string, naam: string): string | undefined => {
  const gevonden = new RegExp(`\\s${naam}="([^"]*)"`).exec(tag)?.[1];
  return gevonden === undefined ? undefined : ontsnap(gevonden);
};

/** The fields of the form of a chapter as a browser sends them: the last one of a name counts, an unticked one does not. */
export function veldenVan(html: string): Record<string, string> {
  const formulier = /<form[^>]*class="formulier"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const uit: Record<string, string> = {};
  const velden = /<input\b[^>]*>|<textarea\b[^>]*>[\s\S]*?<\/textarea>|<select\b[^>]*>[\s\S]*?<\/select>/g;
  for (const [tag] of formulier.matchAll(velden)) {
    const begin = /^<[^>]*>/.exec(tag)?.[0] ?? '';
    const naam = kenmerk(begin, 'name');
    const soort = kenmerk(begin, 'type');
    if (naam === undefined || soort === 'file') continue;
    if ((soort === 'radio' || soort === 'checkbox') && !/\schecked=""/.test(begin)) continue;
    if (begin.startsWith('<textarea')) {
      uit[naam] = ontsnap(tag.slice(begin.length, -'</textarea>'.length)).replace(/^\n/, '');
    } else if (begin.startsWith('<select')) {
      const gekozen = /<option\b[^>]*selected=""[^>]*>/.exec(tag)?.[0] ?? /<option\b[^>]*>/.exec(tag)?.[0] ?? '';
      uit[naam] = kenmerk(gekozen, 'value') ?? '';
    } else uit[naam] = (kenmerk(begin, 'value') ?? '').replace(/\n/g, '');
  }
  return uit;
}

async function lees(antwoord: Response): Promise<Pagina> {
  const html = await antwoord.text();
  const tekst = ontsnap(
    html
      .replace(/<!--.*?-->/g, '')
      .replace(/<script[\s\S]*?<\/script>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  );
  return {
    status: antwoord.status,
    html,
    tekst,
    velden: veldenVan(html),
    naar: antwoord.headers.get('location') ?? '',
  };
}

/** Opens a page. */
export const openPagina = async (adres: string): Promise<Pagina> => lees(await fetch(adres, { redirect: 'manual' }));

/** Sends a form as a browser does from a page of the server itself; with files it goes in parts. */
export async function verstuur(
  basis: string,
  adres: string,
  velden: Readonly<Record<string, string>> | FormData,
): Promise<Pagina> {
  const body = velden instanceof FormData ? await inDelen(velden) : { body: new URLSearchParams(velden), headers: {} };
  return lees(
    await fetch(adres, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: basis, ...body.headers },
      body: body.body,
    }),
  );
}

/** A form in parts with its length, which the server asks. */
async function inDelen(formulier: FormData): Promise<{ body: ArrayBuffer; headers: Record<string, string> }> {
  const verzoek = new Response(formulier);
  return {
    headers: { 'Content-Type': verzoek.headers.get('content-type') ?? '' },
    body: await verzoek.arrayBuffer(),
  };
}
