import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Aantalveld } from '../../../app/components/aantallen/Aantalveld.tsx';

const cel = { deel: null, doelgroep: 'ouderen', gemeente: '42003', veld: 'aantal' } as const;
const teken = (waarde: number | null, getypt?: string) =>
  renderToStaticMarkup(
    <Aantalveld
      cel={{ cel, naam: 'gebied.ouderen.42003.aantal', kop: 'Ouderen', waarde }}
      rij="Berlare"
      fout={
        getypt === undefined
          ? undefined
          : { naam: 'gebied.ouderen.42003.aantal', waar: '', getypt, tekst: 'Fout.', hoofdstuk: null }
      }
    />,
  );

test.each([
  { geval: 'nothing filled in', waarde: null, veld: '' },
  { geval: 'none', waarde: 0, veld: '0' },
  { geval: 'up to 999', waarde: 999, veld: '999' },
  { geval: 'a thousand and more', waarde: 1020, veld: '1.020' },
])('$geval stands in the table as “$veld”', ({ waarde, veld }) => {
  expect(teken(waarde)).toContain(`value="${veld}"`);
});

test('what could not be read stays as it was typed', () => {
  expect(teken(1020, '1020,5')).toContain('value="1020,5"');
});
