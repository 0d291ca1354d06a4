import type { Blok, Inline } from '../../app/documents/blokken.ts';

const opgemaakt = (deel: Inline): string => {
  if (deel.soort === 'verwijzing') return `→${deel.naar}${deel.tekst && `=${deel.tekst}`}`;
  if (deel.soort === 'voetnoot') return `[^${deel.inhoud.map(opgemaakt).join('')}]`;
  if (deel.soort === 'regeleinde') return '⏎';
  const kern = deel.cursief ? `_${deel.tekst}_` : deel.tekst;
  return deel.vet ? `*${kern}*` : kern;
};

const inline = (inhoud: readonly Inline[]): string => inhoud.map(opgemaakt).join('');

/** A tree as short lines 'id: text', for tests; what is under a block is indented. */
export function schets(blokken: readonly Blok[], marge = ''): string[] {
  return blokken.flatMap((blok) => {
    const binnen = `${marge}  `;
    switch (blok.soort) {
      case 'sectie': {
        const nummer = blok.genummerd ? `${blok.nummer ?? '#'} ` : '';
        return [`${marge}${blok.id}: ${nummer}${inline(blok.titel)}`, ...schets(blok.blokken, binnen)];
      }
      case 'alinea':
        return [`${marge}${blok.id}: ${blok.stijl === 'citaat' ? '> ' : ''}${inline(blok.inhoud)}`];
      case 'lijst':
        return [
          `${marge}${blok.id}: ${blok.geordend ? '1.' : '-'}`,
          ...blok.punten.flatMap((punt) => [`${binnen}${punt.id}`, ...schets(punt.blokken, `${binnen}  `)]),
        ];
      case 'tabel':
        return [
          `${marge}${blok.id}: ${blok.titel} | ${blok.kolommen.map(({ titel }) => titel).join(' | ')}`,
          ...blok.rijen.map(({ sleutel, cellen }) => `${binnen}${sleutel}: ${cellen.join(' | ')}`),
        ];
      case 'kader':
        return [`${marge}${blok.id}: ! ${blok.toon}`, ...schets(blok.blokken, binnen)];
    }
  });
}
