import type { GemeenteInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import { achterstand } from '../../domain/huurreglement/achterstand.ts';
import { gemeentenMetOuderen } from '../../domain/ouderen/ouderencijfers.ts';
import { hoofdstuksleutel, type Stand } from '../../domain/procedure/stand.ts';
import { houdtTegen, vraagtReden } from '../../domain/regels/index.ts';
import type { Bevinding } from '../../domain/regels/regel.ts';
import { hoofdstuknummer } from '../../domain/reglement/hoofdstuknummer.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { type Deel, SJABLOON, type Sjabloonregel } from '../../domain/reglement/sjabloon.ts';
import { getal } from '../../domain/taal/getal.ts';
import { woningen } from '../../domain/taal/woningen.ts';
import { hoofdstukpad, ouderenpad, patrimoniumpad, reglementpad } from '../adressen.ts';
import type { Merkteken } from '../Merkje.tsx';
import { merktekensVan } from '../tellingInWoorden.ts';
import { isOnvolledig, merktekenVan, type Taakstand, taakstandVan } from './taakstand.ts';

/** A chapter in the task list: its number in the reglement ('' for a chapter without one), title, page and status. */
export interface Taak {
  /** Key of the chapter: 'doelgroepen', or 'doelgroepen@42003' in deel 2. */
  readonly sleutel: string;
  readonly nummer: string;
  readonly titel: string;
  /** Name of the gemeente of deel 2; '' in the gebied. */
  readonly gemeente: string;
  readonly naar: string;
  readonly stand: Taakstand;
  /** Questions that must be answered and are not. */
  readonly open: number;
  /** Bevindingen that hold back, and warnings without a reason. */
  readonly tegen: number;
  readonly redenen: number;
  readonly merkjes: readonly Merkteken[];
}

/** A part of the reglement with its chapters; deel 2 comes once for each gemeente, and is folded when there is nothing to do yet. */
export interface Takengroep {
  readonly sleutel: string;
  readonly titel: string;
  readonly deel2: boolean;
  readonly taken: readonly Taak[];
  readonly teDoen: boolean;
  /** All of the group together, for its folded heading. */
  readonly merkjes: readonly Merkteken[];
  /** Where the document of the group is read, when it is one of its own. */
  readonly lees: { readonly tekst: string; readonly naar: string } | null;
  /** The chapters of the toewijzingsreglement that changed since the intern huurreglement took them over. */
  readonly achter: readonly string[];
}

/** What a task list is made of. */
export interface Takenbron {
  readonly id: string;
  readonly stand: Stand;
  readonly overzicht: Overzicht;
  readonly bevindingen: readonly Bevinding[];
}

/** The bevindingen by the key of their chapter. */
function perHoofdstuk(bevindingen: readonly Bevinding[]): Map<string, Bevinding[]> {
  const per = new Map<string, Bevinding[]>();
  for (const bevinding of bevindingen) {
    const { hoofdstuk, gemeente, deel2 } = bevinding.plaats;
    const sleutel = hoofdstuksleutel({ hoofdstuk, gemeente: deel2 ? gemeente : null });
    const hier = per.get(sleutel);
    if (hier) hier.push(bevinding);
    else per.set(sleutel, [bevinding]);
  }
  return per;
}

/** The page of a chapter; the patrimonium comes from a file and has a page of its own. */
const paginaVan = (id: string, adres: Hoofdstukadres): string =>
  adres.hoofdstuk === 'patrimonium' ? patrimoniumpad(id) : hoofdstukpad(id, adres);

/** How far the patrimonium is: a file is loaded, with so many dwellings, or none. */
function patrimoniumtaak({ dossier }: Stand): { stand: Taakstand; open: number; merkje: Merkteken } {
  const { length } = dossier.hoofdstukken.patrimonium.woningen;
  return length === 0
    ? { stand: 'naar-keuze', open: 0, merkje: { toon: 'leeg', tekst: 'Geen bestand' } }
    : {
        stand: 'volledig',
        open: 0,
        merkje: { toon: 'ok', tekst: `${woningen(length)} geladen` },
      };
}

/** How far a chapter is, with its status in words. */
function standVan(stand: Stand, adres: Hoofdstukadres, optioneel: boolean) {
  if (adres.hoofdstuk === 'patrimonium') return patrimoniumtaak(stand);
  const eigen = taakstandVan(stand, adres, optioneel);
  return { ...eigen, merkje: merktekenVan(eigen.stand, eigen.open) };
}

/** What a chapter is that nobody did something with. */
const ONBEGONNEN: readonly Taakstand[] = ['niet-begonnen', 'niet-nodig', 'geen-ouderen', 'naar-keuze', 'volgt-deel-1'];

const LEES = { ihr: 'Lees het intern huurreglement', hr: 'Lees het huishoudelijk reglement' } as const;

/** One status for a whole group: done, not begun at all, or how many chapters still ask something. */
function samengevat(taken: readonly Taak[]): Merkteken {
  const onvolledig = taken.filter(({ stand }) => isOnvolledig(stand)).length;
  if (taken.length > 0 && taken.every(({ stand }) => stand === 'later')) return merktekenVan('later', 0);
  if (onvolledig === 0) return merktekenVan('volledig', 0);
  const begonnen = taken.some(({ stand }) => !ONBEGONNEN.includes(stand));
  return begonnen
    ? { toon: 'bezig', tekst: `Nog ${getal(onvolledig)} ${onvolledig === 1 ? 'hoofdstuk' : 'hoofdstukken'}` }
    : merktekenVan('niet-begonnen', 0);
}

/** The task list of a dossier: all chapters in the order of the sjabloon, each with how far it is and what is found in it. */
export function maakTakenlijst({ id, stand, overzicht, bevindingen }: Takenbron): Takengroep[] {
  const { gemeenten } = overzicht;
  const woord = overzicht.dossier.hoofdstukken.gemeenten.gebied.soort ?? 'werkingsgebied';
  const gevonden = perHoofdstuk(bevindingen);
  const metOuderen = new Set(gemeentenMetOuderen(overzicht).map(({ nis }) => nis));

  const taak = (regel: Sjabloonregel, gemeente: GemeenteInOverzicht | null = null, index = 0): Taak => {
    const adres = { hoofdstuk: regel.hoofdstuk, gemeente: gemeente?.nis ?? null } as Hoofdstukadres;
    const sleutel = hoofdstuksleutel(adres);
    const hier = gevonden.get(sleutel) ?? [];
    const eigen = standVan(stand, adres, regel.optioneel);
    const merkjes = merktekensVan(hier);
    const klaar = merkjes.length > 0 && eigen.stand === 'volledig';
    return {
      sleutel,
      nummer: hoofdstuknummer(regel, gemeenten.length, index),
      titel: regel.titel,
      gemeente: gemeente?.naam ?? '',
      naar: paginaVan(id, adres),
      stand: eigen.stand,
      open: eigen.open,
      tegen: hier.filter(houdtTegen).length,
      redenen: hier.filter(vraagtReden).length,
      merkjes: klaar ? merkjes : [...merkjes, eigen.merkje],
    };
  };
  const groep = (
    sleutel: string,
    titel: string,
    deel2: boolean,
    taken: readonly Taak[],
    lees: Takengroep['lees'] = null,
  ): Takengroep => ({
    sleutel,
    titel,
    deel2,
    taken,
    lees,
    achter: sleutel === 'ihr' ? achterstand(overzicht).map((een) => een.titel) : [],
    teDoen: taken.some(({ tegen, stand }) => tegen > 0 || stand === 'bezig' || stand === 'bekeken'),
    merkjes: [...merktekensVan(taken.flatMap((een) => gevonden.get(een.sleutel) ?? [])), samengevat(taken)],
  });
  const gebied = (deel: Deel, titel: string): Takengroep =>
    groep(
      deel,
      titel,
      false,
      SJABLOON.filter((regel) => regel.deel === deel).map((regel) => taak(regel)),
      deel === 'ihr' || deel === 'hr' ? { tekst: LEES[deel], naar: reglementpad(id, deel) } : null,
    );
  const deel2 = (gemeente: GemeenteInOverzicht, index: number): Takengroep =>
    groep(
      `deel-2-${gemeente.nis}`,
      `${index + 3} Deel 2: bepalingen ${gemeente.aanspreking} ${gemeente.naam}`,
      true,
      SJABLOON.filter(({ deel }) => deel === 'deel-2').map((regel) => taak(regel, gemeente, index)),
      metOuderen.has(gemeente.nis)
        ? { tekst: `Lees het sjabloon 65+ van ${gemeente.naam}`, naar: ouderenpad(id, gemeente.nis) }
        : null,
    );

  return [
    gebied('vooraan', 'Vooraan, naar keuze'),
    gebied('algemeen', '1 Algemene informatie'),
    gebied('deel-1', `2 Deel 1: bepalingen ${woord}`),
    ...gemeenten.map(deel2),
    gebied('slot', 'Slot'),
    gebied('ihr', 'Intern huurreglement'),
    gebied('hr', 'Huishoudelijk reglement van de toewijzingsraad'),
  ];
}
