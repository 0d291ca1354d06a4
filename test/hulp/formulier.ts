/** A form on a page as a browser without script sees it. */
export interface Formulier {
  /** Address to which it is sent; '' for the address of the page. */
  readonly naar: string;
  readonly meerdelig: boolean;
  /** What would be sent, in the order of the page; a name can stand there twice, and the last one counts. */
  readonly velden: readonly (readonly [string, string])[];
  /** Names of the fields that somebody does not see. */
  readonly verborgen: ReadonlySet<string>;
  /** What can be chosen in a field with radio buttons, checkboxes or a list. */
  readonly keuzes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The buttons that send it, by their text, with name and value. */
  readonly knoppen: readonly { readonly tekst: string; readonly naam: string; readonly waarde: string }[];
}

const TEKENS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Text of a page without the signs with which HTML writes special characters. */
export const ontsnap = (tekst: string): string =>
  tekst.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (geheel, hex, getal, naam) =>
    naam === undefined
      ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(getal))
      : (TEKENS[naam] ?? geheel),
  );

/** What somebody reads on a page: without scripts and marks, blanks as one space. */
export const leesbaar = (html: string): string =>
  ontsnap(
    html
      .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<[^>]+>/g, ' '),
  ).replace(/\s+/g, ' ');

function kenmerken(stuk: string): Map<string, string> {
  return new Map(
    [...stuk.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, naam = '', waarde = '']) => [
      naam.toLowerCase(),
      ontsnap(waarde),
    ]),
  );
}

const optiesVan = (inhoud: string) => [...inhoud.matchAll(/<option([^>]*)>/g)].map(([, stuk = '']) => kenmerken(stuk));

const ONDERDEEL =
  /<input([^>]*?)\/?>|<textarea([^>]*)>([\s\S]*?)<\/textarea>|<select([^>]*)>([\s\S]*?)<\/select>|<button([^>]*)>([\s\S]*?)<\/button>/g;

function leesFormulier(begin: string, inhoud: string): Formulier {
  const velden: [string, string][] = [];
  const verborgen = new Set<string>();
  const keuzes = new Map<string, Set<string>>();
  const knoppen: { tekst: string; naam: string; waarde: string }[] = [];
  for (const [, invoer, lang, tekst = '', keuze, opties = '', knop, opschrift = ''] of inhoud.matchAll(ONDERDEEL)) {
    const van = kenmerken(invoer ?? lang ?? keuze ?? knop ?? '');
    const naam = van.get('name') ?? '';
    if (knop !== undefined) {
      knoppen.push({ tekst: leesbaar(opschrift).trim(), naam, waarde: van.get('value') ?? '' });
    } else if (naam === '' || van.has('disabled') || van.get('type') === 'file') {
      // Nothing is sent for it.
    } else if (lang !== undefined) {
      velden.push([naam, ontsnap(tekst.replace(/^\n/, ''))]);
    } else if (keuze !== undefined) {
      const mogelijk = optiesVan(opties);
      keuzes.set(naam, new Set(mogelijk.map((optie) => optie.get('value') ?? '')));
      // A select sends what is selected, else its first option.
      velden.push([naam, (mogelijk.find((optie) => optie.has('selected')) ?? mogelijk[0])?.get('value') ?? '']);
    } else if (!['radio', 'checkbox'].includes(van.get('type') ?? '')) {
      velden.push([naam, van.get('value') ?? '']);
      if (van.get('type') === 'hidden') verborgen.add(naam);
    } else {
      verborgen.delete(naam);
      // Nothing chosen sends the hidden field before it.
      keuzes.set(
        naam,
        (keuzes.get(naam) ?? new Set(velden.filter(([eigen]) => eigen === naam).map(([, leeg]) => leeg))).add(
          van.get('value') ?? 'on',
        ),
      );
      if (van.has('checked')) velden.push([naam, van.get('value') ?? 'on']);
    }
  }
  const van = kenmerken(begin);
  return {
    naar: van.get('action') ?? '',
    meerdelig: van.get('enctype') === 'multipart/form-data',
    velden,
    verborgen,
    keuzes,
    knoppen,
  };
}

/** The forms of a page, in order. */
export const formulierenVan = (html: string): Formulier[] =>
  [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].map(([, begin = '', inhoud = '']) =>
    leesFormulier(begin, inhoud),
  );

/** The form in which the questions of a chapter stand; throws on a page without it. */
export function hoofdformulier(html: string): Formulier {
  const deel = /<form([^>]*data-formulier[^>]*)>([\s\S]*?)<\/form>/.exec(html);
  if (!deel) throw new Error(`Op deze pagina staan geen vragen: ${leesbaar(html).slice(0, 300)}`);
  return leesFormulier(deel[1] ?? '', deel[2] ?? '');
}

/** What stands in a field of the form; undefined when it is not there. */
export const inVeld = ({ velden }: Formulier, naam: string): string | undefined =>
  velden.findLast(([eigen]) => eigen === naam)?.[1];

/** The fields with other answers. What is not on the form cannot be filled in, and what is not offered not chosen: an error. */
export function vul(formulier: Formulier, antwoorden: Readonly<Record<string, string>>): [string, string][] {
  const namen = new Set(formulier.velden.map(([naam]) => naam));
  for (const [naam, waarde] of Object.entries(antwoorden)) {
    if (!namen.has(naam)) throw new Error(`Het veld ${naam} staat niet op het formulier.`);
    if (formulier.keuzes.get(naam)?.has(waarde) === false)
      throw new Error(`Bij ${naam} kan “${waarde}” niet gekozen worden.`);
  }
  return formulier.velden.map(([naam, waarde]) => [naam, antwoorden[naam] ?? waarde]);
}
