import { describe, expect, test } from 'vitest';
import type { Gebeurtenisopslag } from '../../app/application/ports.ts';
import { vouw } from '../../app/domain/procedure/evolve.ts';
import type { Gebeurtenis, Stempel } from '../../app/domain/procedure/gebeurtenissen.ts';
import { gebiedshoofdstukken } from '../../app/domain/reglement/dossier.ts';
import { aangemaakt, hernoemd, metGemeenten, slot, woonbindingIn } from '../domain/procedure/gebeurtenis.ts';

export const stempel = (op = '2026-03-03T10:00:00.000Z'): Stempel => ({
  door: 'jurist',
  namens: 'WM',
  rol: 'opsteller',
  op,
});

const wmEnGemeenten: Gebeurtenis[] = [
  {
    soort: 'HoofdstukBewaard',
    gegevens: {
      hoofdstuk: 'woonmaatschappij',
      gemeente: null,
      inhoud: gebiedshoofdstukken.woonmaatschappij.parse({ naam: 'WM Voorbeeld' }),
    },
  },
  metGemeenten('44021', '41002'),
];

/** What every Gebeurtenisopslag must do; `maak` gives an empty one. */
export function houdtContract(naam: string, maak: () => Gebeurtenisopslag): void {
  describe(`Gebeurtenisopslag: ${naam}`, () => {
    test('an unknown dossier has no events and stands in no list', async () => {
      const opslag = maak();
      expect([await opslag.lees('a'), await opslag.leesGeldende('a'), await opslag.lijst()]).toEqual([[], [], []]);
    });

    test('events come back in order, numbered from 1, with their stamp', async () => {
      const opslag = maak();
      expect(await opslag.voegToe('a', 0, [aangemaakt(), slot('een')], stempel())).toEqual({
        soort: 'toegevoegd',
        versie: 2,
      });
      expect(await opslag.lees('a')).toEqual([
        { ...aangemaakt(), ...stempel(), dossier: 'a', volgnummer: 1 },
        { ...slot('een'), ...stempel(), dossier: 'a', volgnummer: 2 },
      ]);
      expect((await opslag.lees('a', 1)).map(({ volgnummer }) => volgnummer)).toEqual([2]);
    });

    test.each([
      { geval: 'too old', verwacht: 1 },
      { geval: 'from the future', verwacht: 3 },
      { geval: 'as if the dossier were new', verwacht: 0 },
    ])('an append on a version $geval loses, says the real version and writes nothing', async ({ verwacht }) => {
      const opslag = maak();
      await opslag.voegToe('a', 0, [aangemaakt(), slot('een')], stempel());
      expect(await opslag.voegToe('a', verwacht, [slot('twee')], stempel())).toEqual({
        soort: 'versieconflict',
        versie: 2,
      });
      expect(await opslag.lees('a')).toHaveLength(2);
      expect((await opslag.lijst())[0]?.versie).toBe(2);
    });

    test('of two appends on the same version exactly one wins', async () => {
      const opslag = maak();
      await opslag.voegToe('a', 0, [aangemaakt()], stempel());
      const uitkomsten = await Promise.all(
        ['een', 'twee'].map((tekst) => opslag.voegToe('a', 1, [slot(tekst)], stempel())),
      );
      expect(uitkomsten.map(({ soort }) => soort).sort()).toEqual(['toegevoegd', 'versieconflict']);
    });

    test('an append of nothing changes nothing', async () => {
      const opslag = maak();
      expect(await opslag.voegToe('a', 0, [], stempel())).toEqual({ soort: 'toegevoegd', versie: 0 });
      expect(await opslag.lijst()).toEqual([]);
    });

    test('the list follows title, woonmaatschappij, gemeenten and version, last changed first', async () => {
      const opslag = maak();
      await opslag.voegToe('a', 0, [aangemaakt('A'), ...wmEnGemeenten], stempel('2026-01-01T00:00:00.000Z'));
      await opslag.voegToe('b', 0, [aangemaakt('B')], stempel('2026-01-02T00:00:00.000Z'));
      await opslag.voegToe('a', 3, [hernoemd('A2')], stempel('2026-01-03T00:00:00.000Z'));
      expect(await opslag.lijst()).toEqual([
        {
          id: 'a',
          titel: 'A2',
          woonmaatschappij: 'WM Voorbeeld',
          aantalGemeenten: 2,
          versie: 4,
          gewijzigdOp: '2026-01-03T00:00:00.000Z',
        },
        {
          id: 'b',
          titel: 'B',
          woonmaatschappij: '',
          aantalGemeenten: 0,
          versie: 1,
          gewijzigdOp: '2026-01-02T00:00:00.000Z',
        },
      ]);
    });

    test('a save that a later save of the same chapter replaced no longer counts; the fold is the same', async () => {
      const opslag = maak();
      const alle = [
        aangemaakt(),
        slot('een'),
        woonbindingIn('44021', 'g'),
        slot('twee'),
        woonbindingIn('41002', 'a'),
        woonbindingIn('44021', 'h'),
      ];
      await opslag.voegToe('a', 0, alle, stempel());
      const geldende = await opslag.leesGeldende('a');
      expect(geldende.map(({ volgnummer }) => volgnummer)).toEqual([1, 4, 5, 6]);
      expect(vouw(geldende)).toEqual(vouw(await opslag.lees('a')));
    });

    test.each(['\u0000', '\u0007', '\u202e', '{{x}}', "'; drop table gebeurtenissen; --", '\ud800', '😀'])(
      'the text %j comes back as it was',
      async (tekst) => {
        const opslag = maak();
        await opslag.voegToe('a', 0, [aangemaakt(tekst), slot(tekst)], stempel());
        expect(await opslag.lees('a')).toMatchObject([aangemaakt(tekst), slot(tekst)]);
        expect((await opslag.lijst())[0]?.titel).toBe(tekst === '\ud800' ? '\ufffd' : tekst);
      },
    );
  });
}
