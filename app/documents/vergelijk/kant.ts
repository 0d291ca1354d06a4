import type { Alinea, Blok, Document, Inline, Lijstpunt, Rij, Tekst, Voetnoot } from '../blokken.ts';
import type {
  BlokVergelijking,
  Eenzijdig,
  Gelijk,
  GewijzigdBlok,
  GewijzigdeRij,
  GewijzigdLijstpunt,
  InlineStuk,
  Stuk,
  Vergelijking,
} from './vergelijking.ts';
import { voegSamen } from './voegSamen.ts';

/** One of the two versions in a comparison. */
export type Kant = 'oud' | 'nieuw';

/** What one version has of each element; nothing where the element stands in the other version only. */
function neem<T, G extends { readonly stand: 'gewijzigd' }>(
  delen: readonly (Gelijk<T> | Eenzijdig<T> | G)[],
  kant: Kant,
  gewijzigd: (deel: G) => T,
): T[] {
  return delen.flatMap((deel): T[] => {
    switch (deel.stand) {
      case 'gelijk':
        return [deel[kant]];
      case 'geschrapt':
        return kant === 'oud' ? [deel.inhoud] : [];
      case 'ingevoegd':
        return kant === 'nieuw' ? [deel.inhoud] : [];
      case 'gewijzigd':
        return [gewijzigd(deel)];
    }
  });
}

const tekstVan = (stukken: readonly Stuk<Tekst>[], kant: Kant): Tekst[] =>
  voegSamen(neem<readonly Tekst[], never>(stukken, kant, (stuk) => stuk).flat());

/** The running text that one version has of a text that changed. */
export const inlineVan = (stukken: readonly InlineStuk[], kant: Kant): Inline[] =>
  voegSamen(
    neem(stukken, kant, ({ inhoud }): readonly Inline[] => [
      { soort: 'voetnoot', inhoud: tekstVan(inhoud, kant) } satisfies Voetnoot,
    ]).flat(),
  );

const platteTekst = (inhoud: readonly Inline[]): string =>
  inhoud.map((deel) => (deel.soort === 'tekst' ? deel.tekst : '')).join('');

const rijVan = (rij: GewijzigdeRij, kant: Kant): Rij => ({
  ...rij[kant],
  cellen: rij.cellen.map((cel) => platteTekst(tekstVan(cel, kant))),
});

/** The list item that one version has of an item that changed. */
export const puntVan = (punt: GewijzigdLijstpunt, kant: Kant): Lijstpunt => ({
  ...punt[kant],
  blokken: blokkenVan(punt.blokken, kant),
});

/** The block that one version has of a block that changed. */
export function blokVan(blok: GewijzigdBlok, kant: Kant): Blok {
  switch (blok.soort) {
    case 'sectie':
      return { ...blok[kant], titel: inlineVan(blok.titel, kant), blokken: blokkenVan(blok.blokken, kant) };
    case 'alinea':
      return { ...blok[kant], inhoud: inlineVan(blok.inhoud, kant) } satisfies Alinea;
    case 'lijst':
      return { ...blok[kant], punten: neem(blok.punten, kant, (punt) => puntVan(punt, kant)) };
    case 'kader':
      return { ...blok[kant], blokken: blokkenVan(blok.blokken, kant) };
    case 'tabel': {
      const titel = inlineVan(blok.titel, kant);
      const noten = titel.filter((deel) => deel.soort === 'voetnoot');
      return {
        ...blok[kant],
        titel: platteTekst(titel),
        noten,
        rijen: neem(blok.rijen, kant, (rij) => rijVan(rij, kant)),
      };
    }
  }
}

const blokkenVan = (blokken: readonly BlokVergelijking[], kant: Kant): Blok[] =>
  neem(blokken, kant, (blok) => blokVan(blok, kant));

/** The lines of a front page out of its running text: each line ends with a `regeleinde`. */
function regelsVan(stukken: readonly InlineStuk[], kant: Kant): string[] {
  const regels: string[] = [];
  let regel = '';
  for (const deel of inlineVan(stukken, kant)) {
    if (deel.soort === 'tekst') regel += deel.tekst;
    if (deel.soort !== 'regeleinde') continue;
    regels.push(regel);
    regel = '';
  }
  return regels;
}

const versie = (vergelijking: Vergelijking, kant: Kant): Document => ({
  ...vergelijking[kant],
  titel: platteTekst(tekstVan(vergelijking.titel, kant)),
  ondertitel: platteTekst(tekstVan(vergelijking.ondertitel, kant)),
  voorblad: regelsVan(vergelijking.voorblad, kant),
  blokken: blokkenVan(vergelijking.blokken, kant),
});

/** The new version, put together from the comparison with every change accepted; its text is in the shortest form (see normaal). */
export const aanvaardAlles = (vergelijking: Vergelijking): Document => versie(vergelijking, 'nieuw');

/** The old version, put together from the comparison with every change rejected; its text is in the shortest form (see normaal). */
export const verwerpAlles = (vergelijking: Vergelijking): Document => versie(vergelijking, 'oud');
