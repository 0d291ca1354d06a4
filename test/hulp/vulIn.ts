import { deelpad, deelpaginasVan, hoofdstukpad } from '../../app/components/adressen.ts';
import { gemeenteMetNis } from '../../app/domain/reglement/gemeentenlijst.ts';
import type { Hoofdstukadres } from '../../app/domain/reglement/leesHoofdstuk.ts';
import { vragenVan } from '../../app/domain/vragen/index.ts';
import { alsLijst, alsRij, waardeOp } from '../../app/domain/vragen/rij.ts';
import { veldwaarden } from '../../app/domain/vragen/schrijfFormulier.ts';
import type { Vraagcontext } from '../../app/domain/vragen/vraag.ts';
import type { Bezoeker, Pagina } from './bezoeker.ts';
import { type Formulier, hoofdformulier, leesbaar } from './formulier.ts';

/** What must stand in the fields, by their name. */
type Doel = ReadonlyMap<string, string>;
type Antwoorden = Record<string, string>;

const MEESTE_RONDEN = 200;
const RIJ_VAN_GEMEENTE = /^(.+\.)(\d+)\.gemeente$/;

/** The name of a field in the wish: rows that the page draws for a gemeente can stand elsewhere in its list there. */
function naamInDoel(formulier: Formulier, doel: Doel): (naam: string) => string | undefined {
  const rijen = formulier.velden.flatMap(([naam, nis]) => {
    const [, lijst, plek] = (formulier.verborgen.has(naam) && RIJ_VAN_GEMEENTE.exec(naam)) || [];
    if (lijst === undefined) return [];
    const ander = [...doel].find(
      ([eigen, waarde]) => waarde === nis && eigen.startsWith(lijst) && RIJ_VAN_GEMEENTE.exec(eigen)?.[1] === lijst,
    );
    return [{ hier: `${lijst}${plek}.`, daar: ander?.[0].replace(/gemeente$/, '') }];
  });
  return (naam) => {
    const rij = rijen.find(({ hier }) => naam.startsWith(hier));
    if (rij === undefined) return naam;
    return rij.daar === undefined ? undefined : rij.daar + naam.slice(rij.hier.length);
  };
}

/** How many rows a list has among these fields. */
const aantalRijen = (namen: Iterable<string>, lijst: string): number =>
  [...namen].filter((naam) => naam.startsWith(`${lijst}.`) && /^\d+\.aanwezig$/.test(naam.slice(lijst.length + 1)))
    .length;

/** What must still be typed on this page. */
function ontbreekt(formulier: Formulier, doel: Doel): Antwoorden {
  const daar = naamInDoel(formulier, doel);
  const nu = new Map(formulier.velden);
  return Object.fromEntries(
    [...nu].flatMap(([naam, waarde]): [string, string][] => {
      const wens = formulier.verborgen.has(naam) ? undefined : doel.get(daar(naam) ?? '');
      const getypt =
        wens !== undefined && gemeenteMetNis(wens) && !formulier.keuzes.has(naam) ? gemeenteMetNis(wens)?.naam : wens;
      return getypt === undefined || getypt === waarde ? [] : [[naam, getypt]];
    }),
  );
}

/** The button of the first list with too few rows, and what is chosen for the new row; undefined when no list lacks one. */
function knopVoorRij(formulier: Formulier, doel: Doel): { knop: string; vooraf: Antwoorden } | undefined {
  const daar = naamInDoel(formulier, doel);
  const namen = new Map(formulier.velden);
  for (const { waarde: knop } of formulier.knoppen) {
    const lijst = /^voeg-toe:([^:]+)$/.exec(knop)?.[1];
    const elders = lijst && namen.has(`${lijst}.aanwezig`) ? daar(lijst) : undefined;
    if (lijst === undefined || elders === undefined) continue;
    const rijen = aantalRijen(namen.keys(), lijst);
    if (rijen >= aantalRijen(doel.keys(), elders)) continue;
    const keuze = `nieuw:${lijst}`;
    const wens = doel.get(`${elders}.${rijen}.gemeente`) ?? doel.get(`${elders}.${rijen}.sleutel`) ?? '';
    const gekozen = formulier.keuzes.get(keuze)?.has(wens) ? wens : '';
    return { knop, vooraf: formulier.keuzes.has(keuze) ? { [keuze]: gekozen } : {} };
  }
  return undefined;
}

const eis200 = ({ status, pad, html }: Pagina): void => {
  if (status !== 200) throw new Error(`${pad} gaf status ${status}: ${leesbaar(html).slice(0, 1500)}`);
};

/** Types on a page until every field that it shows says what it must say, and saves. */
export async function vulPaginaIn(bezoeker: Bezoeker, pad: string, doel: Doel): Promise<void> {
  let pagina = await bezoeker.open(pad);
  for (let ronde = 0; ronde < MEESTE_RONDEN; ronde += 1) {
    eis200(pagina);
    const formulier = hoofdformulier(pagina.html);
    const antwoorden = ontbreekt(formulier, doel);
    const rij = knopVoorRij(formulier, doel);
    if (rij === undefined && Object.keys(antwoorden).length === 0) return;
    const na = await bezoeker.druk(pagina, rij?.knop ?? 'verder', { ...antwoorden, ...rij?.vooraf });
    eis200(na);
    pagina = rij === undefined ? await bezoeker.open(pad) : na;
  }
  throw new Error(`${pad} raakt niet ingevuld: ${JSON.stringify(ontbreekt(hoofdformulier(pagina.html), doel))}`);
}

/** Adds the items that have a page of their own until there are as many as `items`; gives their keys in the address. */
async function voegDelenToe(
  bezoeker: Bezoeker,
  pad: string,
  lijst: string,
  items: readonly unknown[],
): Promise<string[]> {
  const sleutels: string[] = [];
  for (const item of items) {
    const { nis, doelgroep } = alsRij(item) as { nis?: string; doelgroep?: string };
    const pagina = await bezoeker.open(pad);
    if (nis !== undefined && pagina.html.includes(`${pad}/${nis}`)) sleutels.push(nis);
    else {
      const naam = nis === undefined ? {} : { [`nieuw:${lijst}`]: gemeenteMetNis(nis)?.naam ?? nis };
      const knop = doelgroep === undefined ? `voeg-toe:${lijst}` : `voeg-toe:${lijst}:${doelgroep}`;
      const na = await bezoeker.druk(pagina, knop, naam);
      eis200(na);
      sleutels.push(na.pad.split('/').at(-1) ?? '');
    }
  }
  return sleutels;
}

/**
 * Fills in a chapter by its forms until it says what `inhoud` says, item by item where those have a page of their own. Gives the
 * keys in the address of those items, in order; none for another chapter.
 */
export async function vulHoofdstukIn(
  bezoeker: Bezoeker,
  dossier: string,
  adres: Hoofdstukadres,
  inhoud: unknown,
  context: Vraagcontext,
): Promise<string[]> {
  const pad = hoofdstukpad(dossier, adres);
  const doel = veldwaarden(vragenVan(adres, null), inhoud, context);
  const paginas = deelpaginasVan(adres);
  const sleutels =
    paginas === null ? [] : await voegDelenToe(bezoeker, pad, paginas.lijst, alsLijst(waardeOp(inhoud, paginas.lijst)));
  await vulPaginaIn(bezoeker, pad, doel);
  for (const sleutel of sleutels) await vulPaginaIn(bezoeker, deelpad(dossier, adres, sleutel), doel);
  return sleutels;
}
