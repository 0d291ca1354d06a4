import type { Inline } from '../../../app/documents/blokken.ts';
import type { InlineStuk } from '../../../app/documents/vergelijk/vergelijking.ts';

/** Running text as one line: [-geschrapt-], {+ingevoegd+}, *vet*, ^(voetnoot). */
export const lees = (inhoud: readonly Inline[]): string =>
  inhoud
    .map((deel) => {
      if (deel.soort === 'tekst') return deel.vet ? `*${deel.tekst}*` : deel.tekst;
      if (deel.soort === 'voetnoot') return `^(${lees(deel.inhoud)})`;
      return deel.soort === 'verwijzing' ? `#${deel.tekst}` : '/';
    })
    .join('');

/** A changed text as one line. */
export const alsRegel = (stukken: readonly InlineStuk[]): string =>
  stukken
    .map((stuk) => {
      if (stuk.stand === 'gewijzigd') return `^(${alsRegel(stuk.inhoud)})`;
      if (stuk.stand === 'gelijk') return lees(stuk.nieuw);
      return stuk.stand === 'geschrapt' ? `[-${lees(stuk.inhoud)}-]` : `{+${lees(stuk.inhoud)}+}`;
    })
    .join('');
