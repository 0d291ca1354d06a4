import type { Blok, Inline } from '../blokken.ts';

const kaal = (inhoud: readonly Inline[]): Inline[] =>
  inhoud.map((deel) => (deel.soort === 'verwijzing' ? { soort: 'tekst', tekst: deel.tekst } : deel));

/**
 * Blocks of a numbered reglement as they stand in another document: headings become bold lines with their own number, references
 * become their text, and every id gets `voor` in front, so that it is used once.
 */
export function alsCitaat(blokken: readonly Blok[], voor: string): Blok[] {
  return blokken.flatMap((blok): Blok[] => {
    const id = `${voor}.${blok.id}`;
    switch (blok.soort) {
      case 'sectie': {
        const nummer: Inline[] = blok.nummer === null ? [] : [{ soort: 'tekst', tekst: `${blok.nummer} `, vet: true }];
        const titel = kaal(blok.titel).map((deel): Inline => (deel.soort === 'tekst' ? { ...deel, vet: true } : deel));
        return [
          { soort: 'alinea', id, stijl: 'citaat', inhoud: [...nummer, ...titel] },
          ...alsCitaat(blok.blokken, voor),
        ];
      }
      case 'alinea':
        return [{ soort: 'alinea', id, stijl: 'citaat', inhoud: kaal(blok.inhoud) }];
      case 'lijst':
        return [
          {
            soort: 'lijst',
            id,
            geordend: blok.geordend,
            punten: blok.punten.map((punt) => ({
              soort: 'lijstpunt',
              id: `${voor}.${punt.id}`,
              blokken: alsCitaat(punt.blokken, voor).map((kind) =>
                kind.soort === 'alinea' ? { ...kind, stijl: 'gewoon' } : kind,
              ),
            })),
          },
        ];
      case 'kader':
        return alsCitaat(blok.blokken, voor);
      case 'tabel':
        return [{ ...blok, id }];
    }
  });
}
