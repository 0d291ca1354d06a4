import { describe, expect, test } from 'vitest';
import { versneldeToewijzing } from '../../../app/domain/reglement/versneldeToewijzing.ts';
import { bewerkLijst } from '../../../app/domain/vragen/bewerkLijst.ts';
import { leesFormulier } from '../../../app/domain/vragen/leesFormulier.ts';
import { veldwaarden } from '../../../app/domain/vragen/schrijfFormulier.ts';
import { vragenVersneldeToewijzing } from '../../../app/domain/vragen/versneldeToewijzing.ts';
import { standVan } from '../../../app/domain/vragen/volledig.ts';
import { vraagBij } from '../../../app/domain/vragen/vraagBij.ts';
import { CONTEXT } from './context.ts';

type Jaar = { jaar: number; toewijzingen: number | null; uitgesloten: number | null };
const met = (jaar: number | null, ...jaren: Jaar[]) => versneldeToewijzing.parse({ raming: { jaar, jaren } });
const velden = (inhoud: unknown) => veldwaarden(vragenVersneldeToewijzing, inhoud, CONTEXT);
const lees = (getypt: Iterable<readonly [string, string]>, huidig: unknown) =>
  (leesFormulier(vragenVersneldeToewijzing, getypt, huidig, CONTEXT).inhoud as ReturnType<typeof met>).raming;
/** The years of the rows that are drawn, by the position in their path. */
const getekend = (inhoud: unknown) =>
  Object.fromEntries(
    [...velden(inhoud)].flatMap(([naam, jaar]) => (/\.jaren\.\d+\.jaar$/.test(naam) ? [[jaar, naam]] : [])),
  );
const VAN_2022 = { jaar: 2022, toewijzingen: 120, uitgesloten: 4 };
const VAN_2020 = { jaar: 2020, toewijzingen: 90, uitgesloten: 0 };

describe('the years before the year of a raming', () => {
  test('are given: the five before it, without a button that adds one', () => {
    expect(Object.keys(getekend(met(2026)))).toEqual(['2021', '2022', '2023', '2024', '2025']);
    expect(Object.keys(getekend(met(null)))).toEqual([]);
  });

  test('a saved year keeps its row; one that fell outside stays until somebody removes it', () => {
    const inhoud = met(2026, VAN_2022, VAN_2020);
    expect(Object.keys(getekend(inhoud)).toSorted()).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
    const { inhoud: zonder } = bewerkLijst(
      vragenVersneldeToewijzing,
      inhoud,
      { doe: 'verwijder', pad: 'raming.jaren.1' },
      CONTEXT,
    );
    expect((zonder as typeof inhoud).raming.jaren).toEqual([VAN_2022]);
  });

  test('a year without figures is not saved, one that is filled in goes with its own year', () => {
    const inhoud = met(2026, VAN_2022);
    const getypt = velden(inhoud);
    const rij = getekend(inhoud)['2024']?.replace(/\.jaar$/, '');
    getypt.set(`${rij}.toewijzingen`, '1.030');
    expect(lees(getypt, inhoud).jaren).toEqual([VAN_2022, { jaar: 2024, toewijzingen: 1030, uitgesloten: null }]);
  });

  test('another year for the raming loses nothing that was typed', () => {
    const inhoud = met(2026, VAN_2022);
    const getypt = velden(inhoud).set('raming.jaar', '2028');
    expect(lees(getypt, inhoud)).toMatchObject({ jaar: 2028, jaren: [VAN_2022] });
  });

  test('every open figure of every year is asked, and a place leads to the row of its year', () => {
    const inhoud = met(2026, VAN_2022);
    const { open } = standVan(vragenVersneldeToewijzing, inhoud, met(null), CONTEXT);
    expect(open.filter(({ pad }) => pad.startsWith('raming.jaren.')).map(({ label }) => label)).toEqual(
      [2021, 2023, 2024, 2025].flatMap((jaar) => [`Toewijzingen (${jaar})`, `Niet meegeteld (${jaar})`]),
    );
    expect(vraagBij(vragenVersneldeToewijzing, 'raming.jaren.2022.uitgesloten', inhoud, CONTEXT)).toBe(
      'raming.jaren.0.uitgesloten',
    );
  });
});
