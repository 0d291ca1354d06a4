import { hoofdstuksleutel, inhoudVan } from '../../domain/procedure/stand.ts';
import { rechtsdatum } from '../../domain/recht/rechtsdatum.ts';
import type { Dossier } from '../../domain/reglement/dossier.ts';
import { gemeenteMetNis } from '../../domain/reglement/gemeentenlijst.ts';
import { hoofdstuknummer } from '../../domain/reglement/hoofdstuknummer.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { SJABLOON, type Sjabloonregel } from '../../domain/reglement/sjabloon.ts';
import { type Antwoordregel, antwoordenVan } from '../../domain/vragen/antwoorden.ts';
import { vragenVan } from '../../domain/vragen/index.ts';
import { NIET_INGEVULD } from '../../domain/vragen/inWoorden.ts';
import { loopWaarde } from '../../domain/vragen/loopWaarde.ts';
import { alsLijst, alsRij, voegPad, waardeOp } from '../../domain/vragen/rij.ts';
import { leegVan } from '../../domain/vragen/standVanHoofdstuk.ts';
import type { Lijstvraag } from '../../domain/vragen/vraag.ts';
import { vraagcontext } from '../../domain/vragen/vraagcontext.ts';
import { deelpaginasVan, hoofdstukpad, vraagpad } from '../adressen.ts';
import { metTerug } from '../metTerug.ts';
import { nakijkadres } from './nakijkadres.ts';
import { nakijkanker } from './nakijkanker.ts';

/** An answer to look over, with the address at which it is changed. */
export interface NaTeKijken {
  readonly pad: string;
  readonly label: string;
  readonly antwoord: string;
  readonly open: boolean;
  readonly wijzig: string;
}

/** A way to a chapter, or to an item of one, and whether it is what is shown. */
export interface Sprong {
  readonly naar: string;
  readonly titel: string;
  readonly getoond: boolean;
}

/** The answers of a chapter, by the headings around their questions. */
export interface NakijkHoofdstuk {
  readonly adres: Hoofdstukadres;
  readonly sleutel: string;
  readonly anker: string;
  readonly titel: string;
  readonly wijzig: string;
  /** Its items, when it has too many answers to show them together; then `groepen` is of one of them, or of what stands around them. */
  readonly delen: readonly Sprong[];
  readonly groepen: readonly { readonly titel: string; readonly antwoorden: readonly NaTeKijken[] }[];
}

/** The page with all answers: its contents, and the chapters that are written out. */
export interface Nakijken {
  /** Whether there are too many answers for one page, so that chapters are shown one by one. */
  readonly perStuk: boolean;
  readonly inhoud: readonly Sprong[];
  readonly hoofdstukken: readonly NakijkHoofdstuk[];
}

/** A chapter of the sjabloon where it stands in this reglement: in the gebied (`nis` null), or in deel 2 of a gemeente. */
interface Plek {
  readonly regel: Sjabloonregel;
  readonly nis: string | null;
  readonly index: number;
}

/** Which chapter (by its key) and which item of it somebody wants to see; null when nothing was chosen. */
export interface Keuze {
  readonly hoofdstuk: string | null;
  readonly deel: string | null;
}

const adresVan = ({ regel, nis }: Plek): Hoofdstukadres =>
  ({ hoofdstuk: regel.hoofdstuk, gemeente: nis }) as Hoofdstukadres;

const inhoudOp = (dossier: Dossier, adres: Hoofdstukadres): unknown => inhoudVan(dossier, adres) ?? leegVan(adres);

/** Answers under the same headings together, in the order of the form. */
function perGroep(regels: readonly Antwoordregel[], wijzig: (pad: string) => string): NakijkHoofdstuk['groepen'] {
  const groepen: { titel: string; antwoorden: NaTeKijken[] }[] = [];
  for (const { pad, label, groep, antwoord } of regels) {
    if (groepen.at(-1)?.titel !== groep) groepen.push({ titel: groep, antwoorden: [] });
    groepen.at(-1)?.antwoorden.push({ pad, label, antwoord, open: antwoord === NIET_INGEVULD, wijzig: wijzig(pad) });
  }
  return groepen;
}

function titelVan(dossier: Dossier, { regel, nis, index }: Plek): string {
  const nummer = hoofdstuknummer(regel, dossier.hoofdstukken.gemeenten.gemeenten.length, index);
  const titel = [nummer, regel.titel].filter(Boolean).join(' ');
  return nis === null ? titel : `${titel}, ${gemeenteMetNis(nis)?.naam ?? nis}`;
}

/** How many answers a chapter has; counting stops once there are more than `tot`. */
function telAntwoorden(dossier: Dossier, adres: Hoofdstukadres, tot: number): number {
  let aantal = 0;
  for (const _ of loopWaarde(
    vragenVan(adres, rechtsdatum(dossier)),
    inhoudOp(dossier, adres),
    vraagcontext(dossier, adres),
  )) {
    aantal += 1;
    if (aantal > tot) break;
  }
  return aantal;
}

/** The answers of a chapter that is shown item by item: of the item at `rang`, or without one of what stands around them. */
function deelantwoorden(dossier: Dossier, adres: Hoofdstukadres, lijst: Lijstvraag, rang: number): Antwoordregel[] {
  const inhoud = inhoudOp(dossier, adres);
  const context = vraagcontext(dossier, adres);
  const item = alsLijst(waardeOp(inhoud, lijst.naam))[rang];
  if (item === undefined) {
    return antwoordenVan(
      vragenVan(adres, context.rechtsdatum).filter((vraag) => vraag !== lijst),
      inhoud,
      context,
    );
  }
  return antwoordenVan(lijst.vragen, item, context, {
    pad: voegPad(lijst.naam, rang),
    koppen: [lijst.label, lijst.titelVan(alsRij(item), rang, context)],
    ouder: alsRij(inhoud),
  });
}

/** A chapter with its answers; with more than `hoogstens`, only those of item `deel`. */
function maakHoofdstuk(
  id: string,
  dossier: Dossier,
  plek: Plek,
  deel: string | null,
  hoogstens: number,
): NakijkHoofdstuk {
  const adres = adresVan(plek);
  const inhoud = inhoudOp(dossier, adres);
  const context = vraagcontext(dossier, adres);
  const paginas = deelpaginasVan(adres);
  const vragen = vragenVan(adres, context.rechtsdatum);
  const lijst = vragen.find((vraag): vraag is Lijstvraag => vraag.soort === 'lijst' && vraag.naam === paginas?.lijst);
  const perDeel = lijst !== undefined && telAntwoorden(dossier, adres, hoogstens) > hoogstens;
  const items = perDeel ? alsLijst(waardeOp(inhoud, lijst.naam)).map(alsRij) : [];
  const sleutelVan = (item: (typeof items)[number]) => String(item[paginas?.kenmerk ?? '']);
  const getoond = deel === null ? -1 : items.findIndex((item) => sleutelVan(item) === deel);
  return {
    adres,
    sleutel: hoofdstuksleutel(adres),
    anker: nakijkanker(adres),
    titel: titelVan(dossier, plek),
    wijzig: metTerug(hoofdstukpad(id, adres), 'nakijken'),
    delen: items.map((item, rang) => ({
      naar: nakijkadres(id, adres, sleutelVan(item)),
      titel: lijst?.titelVan(item, rang, context) ?? '',
      getoond: rang === getoond,
    })),
    groepen: perGroep(
      perDeel ? deelantwoorden(dossier, adres, lijst, getoond) : antwoordenVan(vragen, inhoud, context),
      (pad) => metTerug(vraagpad(id, adres, pad, inhoud), 'nakijken'),
    ),
  };
}

/** All chapters in the order of the reglement; the patrimonium is left out, nothing is asked there. */
function plekken({ hoofdstukken: { gemeenten } }: Dossier): Plek[] {
  const deel2 = SJABLOON.filter(({ niveau }) => niveau === 'gemeente');
  return SJABLOON.flatMap((regel): Plek[] => {
    if (regel.hoofdstuk === 'patrimonium') return [];
    if (regel.niveau === 'gebied') return [{ regel, nis: null, index: 0 }];
    if (regel !== deel2[0]) return [];
    return gemeenten.gemeenten.flatMap(({ nis }, index) => deel2.map((deel) => ({ regel: deel, nis, index })));
  });
}

/** Whether the chapters together have more than `hoogstens` answers. */
function isTeVeel(dossier: Dossier, alle: readonly Plek[], hoogstens: number): boolean {
  let over = hoogstens;
  return alle.some((plek) => {
    over -= telAntwoorden(dossier, adresVan(plek), over);
    return over < 0;
  });
}

/**
 * All answers of a dossier by chapter. With more than `hoogstens` answers only the chapter of `keuze` is written out, or else the
 * first one, and of the others the title; a chapter that has more than that by itself is shown item by item.
 */
export function maakNakijken(id: string, dossier: Dossier, keuze: Keuze, hoogstens: number): Nakijken {
  const alle = plekken(dossier);
  const perStuk = isTeVeel(dossier, alle, hoogstens);
  const getoond = alle.find((plek) => hoofdstuksleutel(adresVan(plek)) === keuze.hoofdstuk) ?? alle[0];
  return {
    perStuk,
    inhoud: alle.map((plek) => ({
      naar: perStuk ? nakijkadres(id, adresVan(plek)) : `#${nakijkanker(adresVan(plek))}`,
      titel: titelVan(dossier, plek),
      getoond: perStuk && plek === getoond,
    })),
    hoofdstukken: (perStuk && getoond ? [getoond] : alle).map((plek) =>
      maakHoofdstuk(id, dossier, plek, keuze.deel, hoogstens),
    ),
  };
}
