import type { Blok, Inline, Lijstpunt } from '../../blokken.ts';
import { blokVan, puntVan } from '../../vergelijk/kant.ts';
import type {
  BlokVergelijking,
  Eenzijdig,
  Gelijk,
  GewijzigdBlok,
  GewijzigdLijstpunt,
  InlineStuk,
  PuntVergelijking,
} from '../../vergelijk/vergelijking.ts';

/** A node that can be printed with tracked changes: in one version, or kept in both with its changes inside. */
export type Drukbaar<T, G> = Eenzijdig<T> | G;

/** Text of both versions; nothing when it is empty. */
const samen = (oud: readonly Inline[], nieuw: readonly Inline[]): InlineStuk[] =>
  oud.length === 0 ? [] : [{ stand: 'gelijk', oud, nieuw }];

/** The nodes of two lists that are the same, one by one. */
const paren = <T>(oud: readonly T[], nieuw: readonly T[]): Gelijk<T>[] =>
  oud.map((links, plaats) => ({ stand: 'gelijk', oud: links, nieuw: nieuw[plaats] as T }));

/**
 * A block that is the same in both versions, opened up: what is computed (the number in a reference, the ids) may differ deep in
 * it and is printed too. Both have the same shape, or they would not be the same.
 */
function ontvouw(oud: Blok, nieuw: Blok): GewijzigdBlok {
  const stand = 'gewijzigd';
  if (oud.soort === 'sectie' && nieuw.soort === 'sectie') {
    const titel = samen(oud.titel, nieuw.titel);
    return { stand, soort: 'sectie', oud, nieuw, titel, blokken: paren(oud.blokken, nieuw.blokken) };
  }
  if (oud.soort === 'alinea' && nieuw.soort === 'alinea')
    return { stand, soort: 'alinea', oud, nieuw, inhoud: samen(oud.inhoud, nieuw.inhoud) };
  if (oud.soort === 'lijst' && nieuw.soort === 'lijst')
    return { stand, soort: 'lijst', oud, nieuw, punten: paren(oud.punten, nieuw.punten) };
  if (oud.soort === 'kader' && nieuw.soort === 'kader')
    return { stand, soort: 'kader', oud, nieuw, blokken: paren(oud.blokken, nieuw.blokken) };
  if (oud.soort === 'tabel' && nieuw.soort === 'tabel') {
    const opschrift = (titel: string): Inline[] => (titel === '' ? [] : [{ soort: 'tekst', tekst: titel }]);
    const titel = samen([...opschrift(oud.titel), ...oud.noten], [...opschrift(nieuw.titel), ...nieuw.noten]);
    return { stand, soort: 'tabel', oud, nieuw, titel, rijen: paren(oud.rijen, nieuw.rijen) };
  }
  throw new TypeError(`a ${oud.soort} is never the same as a ${nieuw.soort}`);
}

/** The first block that one version has in an item; its first paragraph carries the number or the mark. */
const eerste = (blokken: readonly Drukbaar<Blok, GewijzigdBlok>[], niet: Eenzijdig<Blok>['stand']) =>
  blokken.find(({ stand }) => stand !== niet);

const isAlinea = (deel: Drukbaar<Blok, GewijzigdBlok> | undefined): boolean =>
  (deel?.stand === 'gewijzigd' ? deel.soort : deel?.inhoud.soort) === 'alinea';

/**
 * Whether a block keeps its form, so that only its words carry changes. A heading that gets or loses its number has another style; columns of
 * another width or alignment make another table.
 */
function houdtVorm(blok: GewijzigdBlok): boolean {
  if (blok.soort === 'sectie') return (blok.oud.nummer === null) === (blok.nieuw.nummer === null);
  if (blok.soort !== 'tabel') return true;
  return JSON.stringify(blok.oud.kolommen) === JSON.stringify(blok.nieuw.kolommen);
}

/** An item keeps its form when its number stands at the same paragraph in both versions. */
function puntHoudtVorm({ blokken }: GewijzigdLijstpunt): boolean {
  const delen = voorDruk(blokken);
  const [oud, nieuw] = [eerste(delen, 'ingevoegd'), eerste(delen, 'geschrapt')];
  return oud === nieuw || !(isAlinea(oud) || isAlinea(nieuw));
}

const los = <T>(oud: T, nieuw: T): Eenzijdig<T>[] => [
  { stand: 'geschrapt', inhoud: oud },
  { stand: 'ingevoegd', inhoud: nieuw },
];

const blokInVorm = (blok: GewijzigdBlok): Drukbaar<Blok, GewijzigdBlok>[] =>
  houdtVorm(blok) ? [blok] : los(blokVan(blok, 'oud'), blokVan(blok, 'nieuw'));

const puntInVorm = (punt: GewijzigdLijstpunt): Drukbaar<Lijstpunt, GewijzigdLijstpunt>[] =>
  puntHoudtVorm(punt) ? [punt] : los(puntVan(punt, 'oud'), puntVan(punt, 'nieuw'));

/** A comparison of blocks as it is printed: what keeps its form stays, what cannot is deleted and inserted as a whole. */
export const voorDruk = (blokken: readonly BlokVergelijking[]): Drukbaar<Blok, GewijzigdBlok>[] =>
  blokken.flatMap((deel) => {
    switch (deel.stand) {
      case 'gelijk':
        return blokInVorm(ontvouw(deel.oud, deel.nieuw));
      case 'gewijzigd':
        return blokInVorm(deel);
      default:
        return [deel];
    }
  });

/** The same for the items of a list. */
export const puntenVoorDruk = (punten: readonly PuntVergelijking[]): Drukbaar<Lijstpunt, GewijzigdLijstpunt>[] =>
  punten.flatMap((deel) => {
    switch (deel.stand) {
      case 'gelijk': {
        const { oud, nieuw } = deel;
        const blokken = paren(oud.blokken, nieuw.blokken);
        return puntInVorm({ stand: 'gewijzigd', soort: 'lijstpunt', oud, nieuw, blokken });
      }
      case 'gewijzigd':
        return puntInVorm(deel);
      default:
        return [deel];
    }
  });
