import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Grenspaneel } from '../../../app/components/levend/Grenspaneel.tsx';
import type { Grensgroep } from '../../../app/components/levend/maakGrensgroepen.ts';

const groep = (naam: string, gebruikt: number, maximum: number | null): Grensgroep => ({
  sleutel: naam === 'Noord' ? 'gebied' : naam,
  naam,
  grenzen: [{ sleutel: `${naam}-derde`, naam: 'Een derde', gebruikt, maximum, woningen: 30 }],
});
const ruime = (aantal: number) => Array.from({ length: aantal }, (_, plek) => groep(`Ruim ${plek + 1}`, 1, 10));
const UITLEG = { zin: 'Hoogstens een derde.', leeg: 'Nog niets.', bron: 'BVCW', perGemeente: true };
const teken = (groepen: readonly Grensgroep[]): string =>
  renderToStaticMarkup(<Grenspaneel dossier="d1" groepen={groepen} rust={groepen} uitleg={UITLEG} />);
const namen = (html: string): string[] => Array.from(html.matchAll(/<h3>([^<]*)<\/h3>/g), ([, naam]) => naam ?? '');

const krap = [groep('Vol', 10, 10), groep('Over', 11, 10), groep('Onbekend', 0, null), groep('Noord', 1, 10)];

test.each([
  { geval: 'few gemeenten: all of them', groepen: ruime(8), getoond: ruime(8).map(({ naam }) => naam), zin: null },
  {
    geval: 'many: those that are full, over or not known, and the gebied',
    groepen: [...ruime(7), ...krap],
    getoond: ['Vol', 'Over', 'Onbekend', 'Noord'],
    zin: 'In 7 gemeenten is er nog ruimte.',
  },
  {
    geval: 'one with room among many',
    groepen: [...ruime(1), ...krap, ...['a', 'b', 'c', 'd'].map((naam) => groep(naam, 3, 3))],
    getoond: ['Vol', 'Over', 'Onbekend', 'Noord', 'a', 'b', 'c', 'd'],
    zin: 'In één gemeente is er nog ruimte.',
  },
])('$geval', ({ groepen, getoond, zin }) => {
  const html = teken(groepen);
  expect(namen(html)).toEqual(getoond);
  if (zin === null) expect(html).not.toContain('#grenzen');
  else {
    expect(html).toContain(zin);
    expect(html).toContain('href="/dossiers/d1#grenzen"');
  }
});
