import type { Blok } from '../../blokken.ts';
import type {
  BlokVergelijking,
  GewijzigdBlok,
  GewijzigdeLijst,
  GewijzigdeSectie,
  GewijzigdLijstpunt,
} from '../../vergelijk/vergelijking.ts';
import { type Opmaak, schrijfAlinea, schrijfWitruimte } from '../alinea.ts';
import { kopvorm, lijstopmaak, type Omgeving, opmaakVan, schrijfBlokken, schrijfHeelPunt } from '../blok.ts';
import { run } from '../tekst.ts';
import { eenzijdig, inKnoop, type Plek } from './plek.ts';
import { schrijfGewijzigdeTabel } from './tabel.ts';
import { stukkenRuns } from './tekst.ts';
import { type Drukbaar, puntenVoorDruk, voorDruk } from './voorDruk.ts';

/** A heading. A number that Word counts needs no mark; one that is text, deeper than Word counts, is a change of words. */
function schrijfKop(plek: Plek, { oud, nieuw, titel }: GewijzigdeSectie, koppen: number): void {
  const { opmaak, vooraf } = kopvorm(nieuw.nummer, koppen);
  const { vooraf: was } = kopvorm(oud.nummer, koppen);
  const nummer = (tekst: string) => run(plek.schrijver, { tekst });
  const voor =
    was === vooraf
      ? [vooraf].filter(Boolean).map(nummer)
      : [eenzijdig(plek, 'geschrapt', () => nummer(was)), eenzijdig(plek, 'ingevoegd', () => nummer(vooraf))];
  schrijfAlinea(plek.schrijver, opmaak, [...voor, ...stukkenRuns(plek, titel)]);
}

/** An item of both versions; its number stands at the same paragraph in both. */
function schrijfPunt(ouder: Plek, punt: GewijzigdLijstpunt, nummering: Opmaak, omgeving: Omgeving): void {
  const plek = inKnoop(ouder, punt);
  const binnen = { ...omgeving, lijsten: omgeving.lijsten + 1 };
  const delen = voorDruk(punt.blokken);
  const [eerste, ...rest] = delen;
  if (eerste?.stand === 'gewijzigd' && eerste.soort === 'alinea') {
    const hier = inKnoop(plek, eerste);
    schrijfAlinea(plek.schrijver, nummering, stukkenRuns(hier, eerste.inhoud));
    schrijfDelen(plek, rest, binnen);
  } else {
    schrijfAlinea(plek.schrijver, nummering, []);
    schrijfDelen(plek, delen, binnen);
  }
}

function schrijfLijst(plek: Plek, lijst: GewijzigdeLijst, omgeving: Omgeving): void {
  const opmaak = lijstopmaak(plek.schrijver, lijst.nieuw.geordend, omgeving);
  for (const punt of puntenVoorDruk(lijst.punten)) {
    if (punt.stand === 'gewijzigd') schrijfPunt(plek, punt, opmaak, omgeving);
    else eenzijdig(plek, punt.stand, () => schrijfHeelPunt(plek.schrijver, punt.inhoud, opmaak, omgeving));
  }
}

/** A block of both versions. */
function schrijfGewijzigd(ouder: Plek, blok: GewijzigdBlok, omgeving: Omgeving): void {
  const plek = inKnoop(ouder, blok);
  switch (blok.soort) {
    case 'sectie':
      schrijfKop(plek, blok, omgeving.koppen);
      schrijfVergeleken(plek, blok.blokken, { ...omgeving, koppen: omgeving.koppen + 1 });
      break;
    case 'alinea':
      schrijfAlinea(plek.schrijver, opmaakVan(blok.nieuw.stijl, omgeving), stukkenRuns(plek, blok.inhoud));
      break;
    case 'lijst':
      schrijfLijst(plek, blok, omgeving);
      break;
    case 'tabel':
      schrijfGewijzigdeTabel(plek, blok, omgeving.huisstijl);
      break;
    case 'kader':
      schrijfWitruimte(plek.schrijver);
      schrijfVergeleken(plek, blok.blokken, { ...omgeving, kader: blok.nieuw.toon });
      schrijfWitruimte(plek.schrijver);
      break;
  }
}

function schrijfDelen(plek: Plek, delen: readonly Drukbaar<Blok, GewijzigdBlok>[], omgeving: Omgeving): void {
  for (const deel of delen) {
    if (deel.stand === 'gewijzigd') schrijfGewijzigd(plek, deel, omgeving);
    else eenzijdig(plek, deel.stand, () => schrijfBlokken(plek.schrijver, [deel.inhoud], omgeving));
  }
}

/** Writes compared blocks with everything in them. */
export const schrijfVergeleken = (plek: Plek, blokken: readonly BlokVergelijking[], omgeving: Omgeving): void =>
  schrijfDelen(plek, voorDruk(blokken), omgeving);
