import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Grensbalk } from '../../app/components/grenzen/Grensbalk.tsx';

const balk = (gebruikt: number, maximum: number | null) => {
  const html = renderToStaticMarkup(
    <Grensbalk sleutel="42003" naam="Berlare" gebruikt={gebruikt} maximum={maximum} woningen={null} />,
  );
  return {
    zin: html
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    over: html.includes('class="grens stop"'),
    breedte: Number(/class="gebruikt"[^>]* width="([\d.]+)"/.exec(html)?.[1] ?? Number.NaN),
  };
};

test.each([
  { geval: 'nothing kept', gebruikt: 0, maximum: 133, zin: 'Berlare 0 van 133 · nog 133', over: false, breedte: 0 },
  { geval: 'half', gebruikt: 50, maximum: 100, zin: 'Berlare 50 van 100 · nog 50', over: false, breedte: 36 },
  { geval: 'exactly full', gebruikt: 133, maximum: 133, zin: 'Berlare 133 van 133 · nog 0', over: false, breedte: 72 },
  {
    geval: 'one too many',
    gebruikt: 134,
    maximum: 133,
    zin: 'Berlare 134 van 133 · 1 te veel',
    over: true,
    breedte: 72.5,
  },
  {
    geval: 'far over',
    gebruikt: 3059,
    maximum: 1019,
    zin: 'Berlare 3.059 van 1.019 · 2.040 te veel',
    over: true,
    breedte: 100,
  },
  {
    geval: 'no dwelling at all',
    gebruikt: 1,
    maximum: 0,
    zin: 'Berlare 1 van 0 · 1 te veel',
    over: true,
    breedte: 100,
  },
])('a cap bar: $geval', ({ geval: _geval, gebruikt, maximum, ...verwacht }) =>
  expect(balk(gebruikt, maximum)).toEqual(verwacht),
);

test('without the number of dwellings it says so and draws no bar', () => {
  const { zin, breedte } = balk(398, null);
  expect(zin).toBe('Berlare 398 voorbehouden; het aantal woningen is nog niet ingevuld');
  expect(breedte).toBeNaN();
});
