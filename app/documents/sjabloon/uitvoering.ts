import Handlebars from 'handlebars';
import { opEenRegel } from './drukbaar.ts';
import { FoutArgument } from './foutArgument.ts';
import { OntbrekendGegeven, SjabloonFout } from './fouten.ts';
import { hulpfunctie } from './hulpfuncties.ts';
import { heeftMerkteken, Ingevoegd, type Invoeging, merkteken, zetBlokkenApart } from './invoeging.ts';
import { INWENDIG, maakStreng } from './streng.ts';

/** A rendered template: the Markdown, and what stands beside it by number. */
export interface Uitvoer {
  readonly markdown: string;
  readonly invoegingen: readonly Invoeging[];
}

/** What Handlebars passes last to a helper. */
interface Opties {
  readonly data: { readonly invoegingen: Invoeging[] };
  readonly hash: Readonly<Record<string, unknown>>;
}

/** Follows a path by own properties only, so that nothing of a prototype can be reached; undefined when it ends early. */
function volg(basis: unknown, delen: readonly string[]): unknown {
  let waarde = basis;
  for (const deel of delen) {
    if (typeof waarde !== 'object' || waarde === null || !Object.hasOwn(waarde, deel)) return undefined;
    waarde = (waarde as Readonly<Record<string, unknown>>)[deel];
  }
  return waarde;
}

function haal(basis: unknown, naam: string, sjabloon: string, regel: number, leegMag: boolean, ...rest: unknown[]) {
  const waarde = volg(basis, rest.slice(0, -1) as string[]);
  if (waarde === undefined || typeof waarde === 'function' || (waarde === null && !leegMag))
    throw new OntbrekendGegeven(sjabloon, regel, naam);
  return waarde;
}

function roep(naam: string, sjabloon: string, regel: number, ...rest: unknown[]): unknown {
  const { hash } = rest.at(-1) as Opties;
  try {
    return hulpfunctie(naam)?.doe(rest.slice(0, -1), hash);
  } catch (fout) {
    if (fout instanceof FoutArgument) throw new SjabloonFout(sjabloon, regel, `“${naam}”: ${fout.message}`);
    throw fout;
  }
}

function lijst(waarde: unknown, naam: string, sjabloon: string, regel: number): unknown {
  if (!Array.isArray(waarde)) throw new SjabloonFout(sjabloon, regel, `“${naam}” is geen lijst, zodat #each niet kan.`);
  return waarde;
}

/** A count is printed as it is, so that it can number a list; any other text stands beside the Markdown and stays literal. */
function druk(waarde: unknown, naam: string, sjabloon: string, regel: number, { data }: Opties): string {
  const isTekst = typeof waarde === 'string' || (typeof waarde === 'number' && Number.isFinite(waarde));
  if (Number.isSafeInteger(waarde) && (waarde as number) >= 0) return String(waarde);
  if (!isTekst && !(waarde instanceof Ingevoegd))
    throw new SjabloonFout(sjabloon, regel, `“${naam}” is geen tekst en geen getal, maar ${JSON.stringify(waarde)}.`);
  const invoeging: Invoeging =
    waarde instanceof Ingevoegd
      ? waarde.invoeging
      : { soort: 'inline', inhoud: [{ soort: 'tekst', tekst: opEenRegel(String(waarde)) }] };
  data.invoegingen.push(invoeging);
  return merkteken(data.invoegingen.length - 1, invoeging);
}

/** Reads the source of a template; its errors get the file and the line. */
function leesBron(naam: string, bron: string): hbs.AST.Program {
  if (heeftMerkteken(bron)) throw new SjabloonFout(naam, null, 'het sjabloon bevat stuurtekens.');
  try {
    return Handlebars.parse(bron);
  } catch (fout) {
    if (!(fout instanceof Error)) throw fout;
    const regel = /\bline (\d+)/.exec(fout.message)?.[1] ?? (fout as { lineNumber?: number }).lineNumber;
    const uitleg = fout.message.split('\n').at(-1) ?? '';
    throw new SjabloonFout(naam, regel === undefined ? null : Number(regel), `niet te lezen als sjabloon (${uitleg}).`);
  }
}

/**
 * Prepares templates for use: each is compiled when it is first needed, and once.
 *
 * @throws SjabloonFout when the template is not in the language of the templates or does not exist.
 */
export function maakUitvoering(
  bestanden: Readonly<Record<string, string>>,
): (naam: string, gegevens: object) => Uitvoer {
  const hb = Handlebars.create();
  const helpers = { [INWENDIG.haal]: haal, [INWENDIG.roep]: roep, [INWENDIG.lijst]: lijst, [INWENDIG.druk]: druk };
  hb.registerHelper(helpers as Handlebars.HelperDeclareSpec);
  const bekend = Object.fromEntries([...Object.keys(helpers), 'each', 'if', 'unless', 'with'].map((n) => [n, true]));
  const bestaat = (naam: string) => Object.hasOwn(bestanden, naam);
  const klaar = new Map<string, Handlebars.TemplateDelegate>();

  function sjabloon(naam: string): Handlebars.TemplateDelegate {
    const bron = bestaat(naam) ? bestanden[naam] : undefined;
    if (bron === undefined) throw new SjabloonFout(naam, null, 'dit sjabloon bestaat niet.');
    const eerder = klaar.get(naam);
    if (eerder) return eerder;
    const boom = maakStreng(leesBron(naam, bron), naam, bestaat);
    const nieuw = hb.compile(boom, { noEscape: true, knownHelpers: bekend as KnownHelpers, knownHelpersOnly: true });
    klaar.set(naam, nieuw);
    return nieuw;
  }

  for (const naam of Object.keys(bestanden))
    hb.registerPartial(naam, (context: object, opties?: RuntimeOptions) => sjabloon(naam)(context, opties));

  return (naam, gegevens) => {
    const invoegingen: Invoeging[] = [];
    const markdown = sjabloon(naam)(gegevens, { data: { invoegingen } });
    return { markdown: zetBlokkenApart(markdown), invoegingen };
  };
}
