import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Ramingberekening } from '../../../app/components/verdeling/Ramingberekening.tsx';
import { versneldeToewijzing } from '../../../app/domain/reglement/versneldeToewijzing.ts';
import { CONTEXT } from '../../domain/vragen/context.ts';

const jaren = [2021, 2022, 2023, 2024, 2025].map((jaar) => ({ jaar, toewijzingen: 100, uitgesloten: 2 }));
const teken = (raming: Record<string, unknown>): string =>
  renderToStaticMarkup(<Ramingberekening hoofdstuk={versneldeToewijzing.parse({ raming })} context={CONTEXT} />);

// 20 % of (98 + 3) is 20,2.
const VOL = { jaar: 2026, jaren, nieuw: 3, nieuwUitgesloten: 0 };

test.each([
  {
    geval: 'no rounding chosen',
    raming: VOL,
    zin: '20 of 21 versnelde toewijzingen in 2026, naargelang de afronding.',
  },
  { geval: 'rounded up', raming: { ...VOL, afronding: 'naar-boven' }, zin: '21 versnelde toewijzingen in 2026.' },
  { geval: 'whole by itself', raming: { ...VOL, nieuw: 2 }, zin: '20 versnelde toewijzingen in 2026.' },
  {
    geval: 'a year is missing',
    raming: { ...VOL, jaren: jaren.slice(1) },
    zin: 'De raming kan nog niet berekend worden.',
  },
])('the calculation under the figures: $geval', ({ raming, zin }) => {
  expect(teken(raming)).toContain(`<p role="status">${zin}</p>`);
});

test('says which figure is missing, and with all of them every step', () => {
  expect(teken({ ...VOL, jaren: jaren.slice(1) })).toContain('De toewijzingen van 2021 ontbreken.');
  expect(teken(VOL)).toContain('Gemiddelde van 5 jaren');
});
