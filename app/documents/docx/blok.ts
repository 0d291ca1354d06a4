import type { Alinea, Blok, Kader, Lijst, Lijstpunt, Sectie } from '../blokken.ts';
import { type Opmaak, schrijfAlinea, schrijfWitruimte } from './alinea.ts';
import type { Huisstijl } from './huisstijl.ts';
import { KADERINSPRINGING, KADERSTIJL } from './kaderstijlen.ts';
import { idZonderNummer } from './kopstijlen.ts';
import { DIEPSTE_KOP, DIEPSTE_LIJST, INSPRINGING } from './maten.ts';
import { NUMMERING } from './nummers.ts';
import { merk, type Schrijver } from './schrijver.ts';
import { schrijfTabel } from './tabel.ts';
import { run, runs } from './tekst.ts';

/** Where in the document a block stands: under how many headings, in which notice, in how many lists. */
interface Omgeving {
  readonly huisstijl: Huisstijl;
  readonly koppen: number;
  readonly kader: Kader['toon'] | null;
  /** Levels of lists around it; 0 outside lists. */
  readonly lijsten: number;
}

/** A heading. Word counts the number itself; deeper than its numbering goes here, the number is text. */
function schrijfKop(schrijver: Schrijver, { titel, nummer }: Sectie, koppen: number): void {
  const inhoud = runs(schrijver, titel);
  if (nummer !== null && koppen < DIEPSTE_KOP) {
    schrijfAlinea(schrijver, { style: `Heading${koppen + 1}` }, inhoud);
    return;
  }
  const vooraf = nummer === null ? [] : [run({ tekst: `${nummer} ` })];
  schrijfAlinea(schrijver, { style: idZonderNummer(Math.min(koppen, DIEPSTE_KOP - 1)) }, [...vooraf, ...inhoud]);
}

function opmaakVan(stijl: Alinea['stijl'], { kader, lijsten }: Omgeving): Opmaak {
  if (kader !== null) return { style: KADERSTIJL[kader] };
  if (lijsten > 0)
    return { style: 'ListParagraph', indent: { left: Math.min(lijsten, DIEPSTE_LIJST + 1) * INSPRINGING } };
  return { style: stijl === 'citaat' ? 'Quote' : 'BodyText' };
}

/** An item: its first paragraph carries the number or the mark, what follows stands under it. */
function schrijfPunt(schrijver: Schrijver, { id, blokken }: Lijstpunt, nummering: Opmaak, omgeving: Omgeving): void {
  merk(schrijver, id);
  const [eerste, ...rest] = blokken;
  if (eerste?.soort === 'alinea') {
    merk(schrijver, eerste.id);
    schrijfAlinea(schrijver, nummering, runs(schrijver, eerste.inhoud));
    schrijfBlokken(schrijver, rest, omgeving);
  } else {
    schrijfAlinea(schrijver, nummering, []);
    schrijfBlokken(schrijver, blokken, omgeving);
  }
}

function schrijfLijst(schrijver: Schrijver, { geordend, punten }: Lijst, omgeving: Omgeving): void {
  schrijver.lijsten += 1;
  const opmaak: Opmaak = {
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
  for (const punt of punten) schrijfPunt(schrijver, punt, opmaak, { ...omgeving, lijsten: omgeving.lijsten + 1 });
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

function schrijfBlokken(schrijver: Schrijver, blokken: readonly Blok[], omgeving: Omgeving): void {
  for (const blok of blokken) schrijfBlok(schrijver, blok, omgeving);
}

/** Writes blocks that stand at the top level of the document, with everything in them. */
export const schrijfTekst = (schrijver: Schrijver, blokken: readonly Blok[], huisstijl: Huisstijl): void =>
  schrijfBlokken(schrijver, blokken, { huisstijl, koppen: 0, kader: null, lijsten: 0 });
