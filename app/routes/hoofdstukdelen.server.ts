import { deelpaginasVan } from '../components/adressen.ts';
import type { Deelregel } from '../components/hoofdstuk/paginagegevens.ts';
import type { GemeenteInOverzicht } from '../domain/cijfers/overzicht.ts';
import { telDoelgroep } from '../domain/cijfers/telDoelgroep.ts';
import { lijstitem } from '../domain/recht/doelgroepenlijst.ts';
import type { Doelgroep } from '../domain/reglement/doelgroepen.ts';
import type { Gemeente } from '../domain/reglement/gemeenten.ts';
import type { Hoofdstukadres } from '../domain/reglement/leesHoofdstuk.ts';
import { woningen } from '../domain/taal/woningen.ts';
import { vragenVan } from '../domain/vragen/index.ts';
import { alsLijst, alsRij, voegPad, waardeOp } from '../domain/vragen/rij.ts';
import type { OpenVraag } from '../domain/vragen/volledig.ts';
import type { Lijstvraag, Vraagcontext } from '../domain/vragen/vraag.ts';

/** Numbers and place on the list of a doelgroep: '35 woningen · op de lijst, 6°'. */
function overDoelgroep(doelgroep: Doelgroep, gemeente: string | null): string {
  const { keuze, item } = doelgroep.lijst;
  const nummer = lijstitem(item)?.nummer ?? null;
  const lijst = {
    'op-de-lijst': `op de lijst${nummer === null ? '' : `, ${nummer}°`}`,
    'niet-op-de-lijst': 'niet op de lijst',
  };
  return [woningen(telDoelgroep(doelgroep, gemeente).totaal), keuze === null ? '' : lijst[keuze]]
    .filter(Boolean)
    .join(' · ');
}

/** The dwellings of a gemeente as they count, from the file or as typed: '1.300 woningen, geteld uit het bestand'. */
function overGemeente({ woningen: aantal, uitBestand }: GemeenteInOverzicht): string {
  if (aantal === null) return 'aantal woningen nog niet ingevuld';
  return `${woningen(aantal)}${uitBestand === null ? ' in totaal' : ', geteld uit het bestand'}`;
}

function over(
  { hoofdstuk, gemeente }: Hoofdstukadres,
  item: unknown,
  gemeenten: readonly GemeenteInOverzicht[],
): string {
  if (hoofdstuk === 'doelgroepen') return overDoelgroep(item as Doelgroep, gemeente);
  if (hoofdstuk !== 'gemeenten') return '';
  const hier = gemeenten.find(({ nis }) => nis === (item as Gemeente).nis);
  return hier === undefined ? '' : overGemeente(hier);
}

/** The list of a chapter whose items have a page of their own; null for another chapter. */
function lijstVan(adres: Hoofdstukadres): Lijstvraag | null {
  const vraag = vragenVan(adres, null).find(({ naam }) => naam === deelpaginasVan(adres)?.lijst);
  return vraag?.soort === 'lijst' ? vraag : null;
}

/** The title of the item at `rang` that has a page of its own; null when there is none there. */
export function titelVanDeel(
  adres: Hoofdstukadres,
  inhoud: unknown,
  context: Vraagcontext,
  rang: number | null,
): string | null {
  const vraag = lijstVan(adres);
  const item = vraag === null || rang === null ? undefined : alsLijst(waardeOp(inhoud, vraag.naam))[rang];
  return vraag === null || rang === null || item === undefined ? null : vraag.titelVan(alsRij(item), rang, context);
}

/** The items of a chapter that have a page of their own, in order; none for another chapter. */
export function delenVan(
  adres: Hoofdstukadres,
  inhoud: unknown,
  context: Vraagcontext,
  open: readonly OpenVraag[],
  gemeenten: readonly GemeenteInOverzicht[],
): Deelregel[] {
  const paginas = deelpaginasVan(adres);
  const vraag = lijstVan(adres);
  if (paginas === null || vraag === null) return [];
  return alsLijst(waardeOp(inhoud, paginas.lijst)).map((item, rang) => ({
    sleutel: String(alsRij(item)[paginas.kenmerk]),
    titel: vraag.titelVan(alsRij(item), rang, context),
    over: over(adres, item, gemeenten),
    open: open.filter(({ pad }) => pad.startsWith(`${voegPad(paginas.lijst, rang)}.`)).length,
  }));
}
