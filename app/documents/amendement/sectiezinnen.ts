import type { Alinea, Blok, Sectie } from '../blokken.ts';
import { vergelijkBlokken } from '../vergelijk/blokken.ts';
import { inlineVan } from '../vergelijk/kant.ts';
import type {
  BlokVergelijking,
  GewijzigdeAlinea,
  GewijzigdeLijst,
  GewijzigdeSectie,
  InlineStuk,
} from '../vergelijk/vergelijking.ts';
import { platteTekst } from '../vergelijk/wijzigingen.ts';
import { rangtelwoord, vervangzin } from './wetszin.ts';

/** A sentence, with the blocks that it brings in as they stand in the new text. */
export interface Sectiezin {
  readonly hoofdstuk: string;
  readonly zin: string;
  readonly luidt: readonly Blok[];
}

/** More changes than this in one chapter and the chapter is replaced as a whole. */
const HOOGSTENS_APART = 3;

/** The one piece of a text that became another, when it is the only change and stands there once; null otherwise. */
function enigeVervanging(stukken: readonly InlineStuk[]): { oud: string; nieuw: string } | null {
  const anders = stukken.filter(({ stand }) => stand !== 'gelijk');
  const [weg, erbij] = anders;
  if (anders.length !== 2 || weg?.stand !== 'geschrapt' || erbij?.stand !== 'ingevoegd') return null;
  if ([...weg.inhoud, ...erbij.inhoud].some(({ soort }) => soort !== 'tekst')) return null;
  const [oud, nieuw] = [platteTekst(weg.inhoud), platteTekst(erbij.inhoud)];
  if (oud === '' || nieuw === '') return null;
  const geheel = platteTekst(inlineVan(stukken, 'oud'));
  return geheel.split(oud).length === 2 ? { oud, nieuw } : null;
}

const nieuweAlinea = ({ nieuw, inhoud }: GewijzigdeAlinea): Alinea => ({
  ...nieuw,
  inhoud: inlineVan(inhoud, 'nieuw'),
});

/** The points of a list that changed, when no point came in or went; null when the list is to be replaced as a whole. */
function puntzinnen(knoop: GewijzigdeLijst, nummer: string): Sectiezin[] | null {
  if (knoop.punten.some(({ stand }) => stand === 'ingevoegd' || stand === 'geschrapt')) return null;
  return knoop.punten.flatMap((punt, plek): Sectiezin[] => {
    if (punt.stand !== 'gewijzigd') return [];
    const [enige] = punt.blokken;
    const vervanging =
      punt.blokken.length === 1 && enige?.stand === 'gewijzigd' && enige.soort === 'alinea'
        ? enigeVervanging(enige.inhoud)
        : null;
    if (vervanging !== null) {
      const zin = vervangzin(`hoofdstuk ${nummer}, punt ${plek + 1},`, vervanging.oud, vervanging.nieuw);
      return [{ hoofdstuk: nummer, zin, luidt: [] }];
    }
    const luidt = punt.blokken.flatMap((blok): Blok[] => {
      if (blok.stand === 'gelijk') return [blok.nieuw];
      if (blok.stand === 'ingevoegd') return [blok.inhoud];
      return blok.stand === 'gewijzigd' && blok.soort === 'alinea' ? [nieuweAlinea(blok)] : [];
    });
    return [
      { hoofdstuk: nummer, zin: `In hoofdstuk ${nummer} wordt punt ${plek + 1} vervangen door wat volgt:`, luidt },
    ];
  });
}

/** What a chapter holds beside other chapters and computed tables. */
type Tekstknoop = Exclude<BlokVergelijking, { stand: 'gewijzigd'; soort: 'sectie' | 'tabel' | 'kader' }>;

function isTekst(blok: BlokVergelijking): blok is Tekstknoop {
  const soort = blok.stand === 'gewijzigd' ? blok.soort : blok.stand === 'gelijk' ? blok.oud.soort : blok.inhoud.soort;
  return soort === 'alinea' || soort === 'lijst';
}

/** What a block is called, with room for a verb: a paragraph is a lid, a list an opsomming. */
const metBetrekkelijk = (blok: Blok): string =>
  blok.soort === 'alinea' ? 'een lid {} , dat' : 'een opsomming {} , die';

/** The sentences on the text of a chapter itself, without the chapters under it. `nieuw` is the chapter as it becomes. */
function eigenTekst(knoop: GewijzigdeSectie, nieuw: Sectie, nummer: string): Sectiezin[] {
  const zinnen: Sectiezin[] = [];
  const zeg = (zin: string, luidt: readonly Blok[] = []) => zinnen.push({ hoofdstuk: nummer, zin, luidt });
  let lid = 0;
  const waar = (blok: Blok | 'alinea' | 'lijst') =>
    blok === 'lijst' || (typeof blok !== 'string' && blok.soort === 'lijst')
      ? lid === 0
        ? 'de opsomming'
        : `de opsomming na het ${rangtelwoord(lid)} lid`
      : `het ${rangtelwoord(lid)} lid`;
  const eigen = knoop.blokken.filter(isTekst);
  for (const [plek, blok] of eigen.entries()) {
    const volgend = eigen[plek + 1];
    const vorig = eigen[plek - 1];
    if (blok.stand === 'gelijk') {
      if (blok.oud.soort === 'alinea') lid += 1;
    } else if (blok.stand === 'gewijzigd' && blok.soort === 'alinea') {
      lid += 1;
      const vervanging = enigeVervanging(blok.inhoud);
      if (vervanging === null)
        zeg(`In hoofdstuk ${nummer} wordt ${waar('alinea')} vervangen door wat volgt:`, [nieuweAlinea(blok)]);
      else zeg(vervangzin(`hoofdstuk ${nummer}, ${rangtelwoord(lid)} lid,`, vervanging.oud, vervanging.nieuw));
    } else if (blok.stand === 'gewijzigd') {
      const punten = puntzinnen(blok, nummer);
      const heel = nieuw.blokken.find(({ id }) => id === blok.nieuw.id);
      if (punten !== null) zinnen.push(...punten);
      else zeg(`In hoofdstuk ${nummer} wordt ${waar('lijst')} vervangen door wat volgt:`, heel ? [heel] : []);
    } else if (blok.stand === 'geschrapt') {
      if (blok.inhoud.soort === 'alinea') lid += 1;
      if (volgend?.stand === 'ingevoegd' && volgend.inhoud.soort === blok.inhoud.soort)
        zeg(`In hoofdstuk ${nummer} wordt ${waar(blok.inhoud)} vervangen door wat volgt:`, [volgend.inhoud]);
      else zeg(`In hoofdstuk ${nummer} wordt ${waar(blok.inhoud)} opgeheven.`);
    } else {
      if (vorig?.stand === 'geschrapt' && vorig.inhoud.soort === blok.inhoud.soort) continue;
      const achteraan = eigen.slice(plek + 1).every(({ stand }) => stand === 'ingevoegd');
      const wat = metBetrekkelijk(blok.inhoud);
      if (achteraan)
        zeg(`Aan hoofdstuk ${nummer} wordt ${wat.replace(' {} ', ' toegevoegd')} luidt als volgt:`, [blok.inhoud]);
      else {
        const plaats = lid === 0 ? 'vóór het eerste lid' : `na het ${rangtelwoord(lid)} lid`;
        zeg(`In hoofdstuk ${nummer} wordt ${plaats} ${wat.replace(' {} ', ' ingevoegd')} luidt als volgt:`, [
          blok.inhoud,
        ]);
      }
    }
  }
  if (zinnen.length <= HOOGSTENS_APART) return zinnen;
  const luidt = nieuw.blokken.filter(({ soort }) => soort !== 'sectie' && soort !== 'tabel');
  return [{ hoofdstuk: nummer, zin: `De tekst van hoofdstuk ${nummer} wordt vervangen door wat volgt:`, luidt }];
}

/** The sections right under a section, by id. */
const secties = ({ blokken }: Sectie): Map<string, Sectie> =>
  new Map(blokken.flatMap((blok) => (blok.soort === 'sectie' ? [[blok.id, blok] as const] : [])));

/**
 * The sentences that make chapter `nieuw` out of chapter `oud`, in the order of the text: words, leden, opsommingen, and the chapters
 * under it. Tables are computed and left out. `overslaan` names chapters under it that somebody else speaks of.
 */
export function sectiezinnen(
  oud: Sectie,
  nieuw: Sectie,
  overslaan: (id: string) => boolean = () => false,
): Sectiezin[] {
  const nummer = oud.nummer ?? '';
  const zonderSecties = (sectie: Sectie): Sectie => ({
    ...sectie,
    blokken: sectie.blokken.filter(({ soort }) => soort !== 'sectie'),
  });
  const [knoop, ...meer] = vergelijkBlokken([zonderSecties(oud)], [zonderSecties(nieuw)]);
  const vervangen = (): Sectiezin[] => [
    { hoofdstuk: nummer, zin: `Hoofdstuk ${nummer} wordt vervangen door wat volgt:`, luidt: [nieuw] },
  ];
  if (knoop === undefined || meer.length > 0) return vervangen();
  const eigen = knoop.stand === 'gewijzigd' && knoop.soort === 'sectie' ? eigenTekst(knoop, nieuw, nummer) : [];
  const [titelOud, titelNieuw] = [platteTekst(oud.titel), platteTekst(nieuw.titel)];
  const opschrift: Sectiezin[] =
    titelOud === titelNieuw
      ? []
      : [
          {
            hoofdstuk: nummer,
            zin: `Het opschrift van hoofdstuk ${nummer} wordt vervangen door “${titelNieuw}”.`,
            luidt: [],
          },
        ];
  const [was, wordt] = [secties(oud), secties(nieuw)];
  const onder = [...was].flatMap(([id, sectie]): Sectiezin[] => {
    if (overslaan(id)) return [];
    const gebleven = wordt.get(id);
    if (gebleven) return sectiezinnen(sectie, gebleven, overslaan);
    const eigenNummer = sectie.nummer ?? '';
    return [{ hoofdstuk: eigenNummer, zin: `Hoofdstuk ${eigenNummer} wordt opgeheven.`, luidt: [] }];
  });
  const erbij = [...wordt].flatMap(([id, sectie]): Sectiezin[] => {
    if (overslaan(id) || was.has(id)) return [];
    const zin = `In hoofdstuk ${nummer} wordt een hoofdstuk ${sectie.nummer ?? ''} ingevoegd, dat luidt als volgt:`;
    return [{ hoofdstuk: nummer, zin, luidt: [sectie] }];
  });
  return [...opschrift, ...eigen, ...onder, ...erbij];
}
