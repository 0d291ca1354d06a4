import type { Alinea, Blok, Kader, Lijst, Lijstpunt, Sectie } from '../blokken.ts';
import { type Opmaak, schrijfAlinea, schrijfWitruimte } from './alinea.ts';
import type { Huisstijl } from './huisstijl.ts';
import { KADERINSPRINGING, KADERSTIJL } from './kaderstijlen.ts';
import { idZonderNummer } from './kopstijlen.ts';
import { DIEPSTE_KOP, DIEPSTE_LIJST, INSPRINGING } from './maten.ts';
import { NUMMERING } from './nummers.ts';
import { merk, onder, type Schrijver } from './schrijver.ts';
import { schrijfTabel } from './tabel.ts';
import { run, runs } from './tekst.ts';

/** Where in the document a block stands: under how many headings, in which notice, in how many lists. */
export interface Omgeving {
  readonly huisstijl: Huisstijl;
  readonly koppen: number;
  readonly kader: Kader['toon'] | null;
  /** Levels of lists around it; 0 outside lists. */
  readonly lijsten: number;
}

/** The style of a heading under `koppen` others, and the number in its text: Word counts the number itself, as deep as its numbering goes. */
export function kopvorm(nummer: string | null, koppen: number): { opmaak: Opmaak; vooraf: string } {
  if (nummer !== null && koppen < DIEPSTE_KOP) return { opmaak: { style: `Heading${koppen + 1}` }, vooraf: '' };
  const opmaak = { style: idZonderNummer(Math.min(koppen, DIEPSTE_KOP - 1)) };
  return { opmaak, vooraf: nummer === null ? '' : `${nummer} ` };
}

function schrijfKop(schrijver: Schrijver, { titel, nummer }: Sectie, koppen: number): void {
  const { opmaak, vooraf } = kopvorm(nummer, koppen);
  const voor = vooraf === '' ? [] : [run(schrijver, { tekst: vooraf })];
  schrijfAlinea(schrijver, opmaak, [...voor, ...runs(schrijver, titel)]);
}

/** How a paragraph of a style looks where it stands. */
export function opmaakVan(stijl: Alinea['stijl'], { kader, lijsten }: Omgeving): Opmaak {
  if (kader !== null) return { style: KADERSTIJL[kader] };
  if (lijsten > 0)
    return { style: 'ListParagraph', indent: { left: Math.min(lijsten, DIEPSTE_LIJST + 1) * INSPRINGING } };
  return { style: stijl === 'citaat' ? 'Quote' : 'BodyText' };
}

/** How the items of a list look: what they are numbered by. Begins a numbering of its own. */
export function lijstopmaak(schrijver: Schrijver, geordend: boolean, omgeving: Omgeving): Opmaak {
  schrijver.lijsten += 1;
  return {
    ...(omgeving.kader === null
      ? { style: 'ListParagraph' }
      : {
          style: KADERSTIJL[omgeving.kader],
          indent: { ...KADERINSPRINGING, hanging: 0 },
          leftTabStop: KADERINSPRINGING.left + INSPRINGING,
        }),
    numbering: {
      reference: geordend ? NUMMERING.geordend : NUMMERING.ongeordend,
      level: Math.min(omgeving.lijsten, DIEPSTE_LIJST),
      instance: schrijver.lijsten,
    },
  };
}

/** An item: its first paragraph carries the number or the mark, what follows stands under it. */
function schrijfPunt(schrijver: Schrijver, { id, blokken }: Lijstpunt, nummering: Opmaak, omgeving: Omgeving): void {
  merk(schrijver, id);
  const [eerste, ...rest] = blokken;
  if (eerste?.soort === 'alinea') {
    onder(schrijver, schrijver.merkteken, () => {
      merk(schrijver, eerste.id);
      schrijfAlinea(schrijver, nummering, runs(schrijver, eerste.inhoud));
    });
    schrijfBlokken(schrijver, rest, omgeving);
  } else {
    schrijfAlinea(schrijver, nummering, []);
    schrijfBlokken(schrijver, blokken, omgeving);
  }
}

/** Writes a whole item of a list, with `nummering` on its first paragraph; `omgeving` is that of the list. */
export const schrijfHeelPunt = (schrijver: Schrijver, punt: Lijstpunt, nummering: Opmaak, omgeving: Omgeving): void =>
  onder(schrijver, schrijver.merkteken, () =>
    schrijfPunt(schrijver, punt, nummering, { ...omgeving, lijsten: omgeving.lijsten + 1 }),
  );

function schrijfLijst(schrijver: Schrijver, { geordend, punten }: Lijst, omgeving: Omgeving): void {
  const opmaak = lijstopmaak(schrijver, geordend, omgeving);
  for (const punt of punten) schrijfHeelPunt(schrijver, punt, opmaak, omgeving);
}

function schrijfBlok(schrijver: Schrijver, blok: Blok, omgeving: Omgeving): void {
  merk(schrijver, blok.id);
  switch (blok.soort) {
    case 'sectie':
      schrijfKop(schrijver, blok, omgeving.koppen);
      schrijfBlokken(schrijver, blok.blokken, { ...omgeving, koppen: omgeving.koppen + 1 });
      break;
    case 'alinea':
      schrijfAlinea(schrijver, opmaakVan(blok.stijl, omgeving), runs(schrijver, blok.inhoud));
      break;
    case 'lijst':
      schrijfLijst(schrijver, blok, omgeving);
      break;
    case 'tabel':
      schrijfTabel(schrijver, blok, omgeving.huisstijl);
      break;
    case 'kader':
      schrijfWitruimte(schrijver);
      schrijfBlokken(schrijver, blok.blokken, { ...omgeving, kader: blok.toon });
      schrijfWitruimte(schrijver);
      break;
  }
}

/** Writes whole blocks with everything in them. */
export function schrijfBlokken(schrijver: Schrijver, blokken: readonly Blok[], omgeving: Omgeving): void {
  for (const blok of blokken) onder(schrijver, schrijver.merkteken, () => schrijfBlok(schrijver, blok, omgeving));
}

/** At the top level of the document. */
export const bovenaan = (huisstijl: Huisstijl): Omgeving => ({ huisstijl, koppen: 0, kader: null, lijsten: 0 });

/** Writes blocks that stand at the top level of the document, with everything in them. */
export const schrijfTekst = (schrijver: Schrijver, blokken: readonly Blok[], huisstijl: Huisstijl): void =>
  schrijfBlokken(schrijver, blokken, bovenaan(huisstijl));
