import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { maakBeeld } from '../../../app/components/verdeling/maakBeeld.ts';
import { Rekenstappen } from '../../../app/components/verdeling/Rekenstappen.tsx';
import { Verdelingsbeeld } from '../../../app/components/verdeling/Verdelingsbeeld.tsx';
import { Verdelingstabel } from '../../../app/components/verdeling/Verdelingstabel.tsx';
import { verdeelPerNiveau } from '../../../app/domain/cijfers/verdeelPerNiveau.ts';
import { KEMPEN } from '../../domain/verdeling/kempen.ts';

const verdeling = verdeelPerNiveau(KEMPEN.contingenten, KEMPEN.zones);
/** What is read aloud: the text, with what is hidden left out. */
const voorgelezen = (html: string) =>
  html
    .replace(/<svg[^>]*aria-hidden="true".*?<\/svg>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('the picture says in words all that it draws', () => {
  expect(voorgelezen(renderToStaticMarkup(<Verdelingsbeeld verdeling={verdeling} plek={0} />))).toBe(
    'Housing First : 10 verdeeld. De streep staat op het exacte aandeel. ' +
      'De Noorderkempen 1 exact 1 en 4.695/11.275 ' +
      'Woonboog 4 exact 4 en 2.380/11.275 ' +
      'Baldemore 1 exact 1 en 1.700/4.748 Regio in Transitie 3 exact 2 en 3.048/4.748 ' +
      'Neteland 2 exact 1 en 10.725/11.275 Zuiderkempen 3 exact 2 en 4.750/11.275',
  );
});

describe('the bars', () => {
  test('are on one scale: the widest fills it, half of it is half as wide', () => {
    const { zones } = maakBeeld(verdeling, 0);
    expect(zones.map(({ aantal, breedte }) => [aantal, breedte])).toEqual([
      [1, 23.7],
      [4, 95],
      [2, 47.5],
      [3, 71.2],
    ]);
    expect(Math.max(...zones.flatMap(({ breedte, streep }) => [breedte, streep]))).toBe(100);
  });

  test('of nothing are empty, and nothing is divided by nothing', () => {
    const niets = verdeelPerNiveau([{ naam: 'P', aantal: 0 }], KEMPEN.zones);
    const balken = maakBeeld(niets, 0).zones.flatMap((zone) => [zone, ...zone.delen]);
    expect(balken.map(({ breedte, streep }) => breedte + streep)).toEqual(balken.map(() => 0));
  });
});

test('the table: a heading for each column and row, the delen under their zone, the sum', () => {
  const html = renderToStaticMarkup(<Verdelingstabel verdeling={verdeling} gewicht="Woningen" />);
  expect(voorgelezen(html)).toBe(
    'Verdeling over de zones Zone Woningen Housing First Doorstromers Kansarmoede ' +
      'De Noorderkempen 1.597 1 14 6 Woonboog 4.748 4 41 18 Baldemore 1.612 1 14 6 Regio in Transitie 3.136 3 27 12 ' +
      'Neteland 2.200 2 19 8 Zuiderkempen 2.730 3 24 10 Samen 11.275 10 98 42',
  );
  expect(html.match(/scope="row"/g)).toHaveLength(7);
});

test('who was level stands under the table', () => {
  const zones = ['Noord', 'Zuid'].map((naam) => ({ naam, gewicht: 5, delen: [] }));
  const gelijk = verdeelPerNiveau([{ naam: 'Plaatsen', aantal: 3 }], zones);
  expect(voorgelezen(renderToStaticMarkup(<Verdelingstabel verdeling={gelijk} gewicht="Gewicht" />))).toContain(
    'Noord en Zuid hebben precies dezelfde rest; Noord kreeg er één bij',
  );
});

test('a calculation stands line by line, each with its result', () => {
  const stap = { sleutel: 'gemiddelde', wat: 'Gemiddelde van 5 jaren', berekening: '1.899 : 5', uitkomst: '379,8' };
  expect(voorgelezen(renderToStaticMarkup(<Rekenstappen titel="Raming voor 2026" stappen={[stap]} />))).toBe(
    'Raming voor 2026 Gemiddelde van 5 jaren 1.899 : 5 379,8',
  );
});
