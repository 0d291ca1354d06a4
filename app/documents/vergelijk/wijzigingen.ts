import type { Blok, Inline } from '../blokken.ts';
import { isGelijk } from './inline.ts';
import { inlineVan } from './kant.ts';
import type { BlokVergelijking, GewijzigdeSectie, GewijzigdeTabel, Vergelijking } from './vergelijking.ts';

/** One entry in the list of changes. */
export interface Wijziging {
  /** The node of the comparison that changed; the comparison itself for its front page. */
  readonly knoop: BlokVergelijking | Vergelijking;
  /** Number and title of the section it stands in, as '2.1 Langdurige woonbinding'; '' at the top of the document. */
  readonly sectie: string;
  /** What happened, in Dutch, as 'alinea gewijzigd'. */
  readonly omschrijving: string;
}

const NAMEN: Readonly<Record<Blok['soort'], string>> = {
  sectie: 'hoofdstuk',
  alinea: 'alinea',
  lijst: 'lijst',
  kader: 'kader',
  tabel: 'tabel',
};

/** Running text without formatting and footnotes. */
export const platteTekst = (inhoud: readonly Inline[]): string =>
  inhoud
    .map((deel) => (deel.soort === 'tekst' || deel.soort === 'verwijzing' ? deel.tekst : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const metNummer = (nummer: string | null, titel: readonly Inline[]): string =>
  [nummer ?? '', platteTekst(titel)].filter(Boolean).join(' ');

/** Number and title of a changed section in the new version; the old title when the new one is empty. */
const naamVan = ({ nieuw, titel }: GewijzigdeSectie): string =>
  metNummer(nieuw.nummer, inlineVan(titel, 'nieuw')) || platteTekst(inlineVan(titel, 'oud'));

function rijenTekst({ titel, rijen }: GewijzigdeTabel): string {
  const delen = (['gewijzigd', 'ingevoegd', 'geschrapt'] as const).flatMap((stand) => {
    const aantal = rijen.filter((rij) => rij.stand === stand).length;
    return aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? 'rij' : 'rijen'} ${stand}`];
  });
  const kop = isGelijk(titel) ? [] : ['titel gewijzigd'];
  return `tabel “${platteTekst(inlineVan(titel, 'nieuw'))}”: ${[...kop, ...delen].join(', ')}`;
}

function vanBlok(knoop: BlokVergelijking, sectie: string): Wijziging[] {
  if (knoop.stand === 'gelijk') return [];
  if (knoop.stand !== 'gewijzigd') {
    const { inhoud: blok, stand } = knoop;
    const naam = blok.soort === 'sectie' ? ` “${metNummer(blok.nummer, blok.titel)}”` : '';
    return [{ knoop, sectie, omschrijving: `${NAMEN[blok.soort]}${naam} ${stand}` }];
  }
  if (knoop.soort === 'tabel') return [{ knoop, sectie, omschrijving: rijenTekst(knoop) }];
  if (knoop.soort !== 'sectie') return [{ knoop, sectie, omschrijving: `${NAMEN[knoop.soort]} gewijzigd` }];
  const hier = naamVan(knoop);
  return [
    ...(isGelijk(knoop.titel) ? [] : [{ knoop, sectie: hier, omschrijving: 'titel gewijzigd' }]),
    ...knoop.blokken.flatMap((blok) => vanBlok(blok, hier)),
  ];
}

/**
 * The changes between two versions, in the order of the text: one for each block, one for a whole table, one for the front page.
 * Empty when the versions are the same.
 */
export function wijzigingen(vergelijking: Vergelijking): Wijziging[] {
  const { titel, ondertitel, voorblad, blokken } = vergelijking;
  const voorbladGelijk = [titel, ondertitel, voorblad].every(isGelijk);
  return [
    ...(voorbladGelijk ? [] : [{ knoop: vergelijking, sectie: '', omschrijving: 'voorblad gewijzigd' }]),
    ...blokken.flatMap((blok) => vanBlok(blok, '')),
  ];
}
