import { describe, expect, test } from 'vitest';
import { vouw } from '../../../app/domain/procedure/evolve.ts';
import { leegDeelVanGemeente, leegDossier } from '../../../app/domain/reglement/dossier.ts';
import { aangemaakt, antwoord, hernoemd, metGemeenten, na, slot, slotinhoud, woonbindingIn } from './gebeurtenis.ts';

describe('a dossier as its events leave it', () => {
  test('no events: no dossier', () => {
    expect(vouw([])).toBeNull();
  });

  test('made: every chapter is empty and none was saved', () => {
    expect(na(aangemaakt('Ontwerp 2026'))).toEqual({
      dossier: leegDossier('Ontwerp 2026'),
      versie: 1,
      gemaaktOp: '2026-01-01T00:00:00.000Z',
      hoofdstukversies: {},
    });
  });

  test('a chapter has its last saved value, and the version, person and moment of that save', () => {
    const stand = na(aangemaakt(), slot('een'), hernoemd('Nieuw'), slot('twee'));
    expect(stand.dossier).toEqual({
      ...leegDossier('Nieuw'),
      hoofdstukken: { ...leegDossier().hoofdstukken, slotbepalingen: slotinhoud('twee') },
    });
    expect(stand.versie).toBe(4);
    expect(stand.hoofdstukversies).toEqual({
      slotbepalingen: { versie: 4, door: 'persoon 4', op: '2026-01-01T00:00:03.000Z' },
    });
  });

  test('a first chapter of deel 2 makes the deel, the others stay empty', () => {
    const { dossier } = na(aangemaakt(), woonbindingIn('44021', 'Gent'));
    expect(dossier.perGemeente).toEqual({
      '44021': {
        ...leegDeelVanGemeente(),
        woonbinding: { strenger: null, stappen: [], motivering: 'Gent', opZichzelf: false },
      },
    });
  });

  test('deel 2 of a gemeente that is taken out of 1.2 stays', () => {
    const { dossier } = na(
      aangemaakt(),
      metGemeenten('44021', '41002'),
      woonbindingIn('44021', 'Gent'),
      metGemeenten('41002'),
    );
    expect(dossier.hoofdstukken.gemeenten.gemeenten.map(({ nis }) => nis)).toEqual(['41002']);
    expect(dossier.perGemeente['44021']?.woonbinding.motivering).toBe('Gent');
  });

  test.each([
    { geval: 'is kept', gebeurtenissen: [antwoord('A', 'x', 'omdat')], verwacht: [['A', 'x', 'omdat']] },
    {
      geval: 'replaces the one before at the same place',
      gebeurtenissen: [antwoord('A', 'x', 'omdat'), antwoord('B', 'x', 'b'), antwoord('A', 'x', 'beter')],
      verwacht: [
        ['A', 'x', 'beter'],
        ['B', 'x', 'b'],
      ],
    },
    {
      geval: 'stands beside one at another place',
      gebeurtenissen: [antwoord('A', 'x', 'omdat'), antwoord('A', 'y', 'daarom')],
      verwacht: [
        ['A', 'x', 'omdat'],
        ['A', 'y', 'daarom'],
      ],
    },
    {
      geval: 'is withdrawn by an empty one',
      gebeurtenissen: [antwoord('A', 'x', 'omdat'), antwoord('A', 'x', '')],
      verwacht: [],
    },
    { geval: 'that never was can be withdrawn', gebeurtenissen: [antwoord('A', 'x', '')], verwacht: [] },
  ])('a reason $geval', ({ gebeurtenissen, verwacht }) => {
    const { antwoorden } = na(aangemaakt(), ...gebeurtenissen).dossier;
    expect(antwoorden.map(({ regel, plaats, reden }) => [regel, plaats, reden])).toEqual(verwacht);
  });

  test('an earlier state is not changed by a later event', () => {
    const eerst = na(aangemaakt(), slot('een'));
    const afdruk = JSON.stringify(eerst);
    na(aangemaakt(), slot('een'), slot('twee'), woonbindingIn('44021', 'g'), antwoord('A', 'x', 'r'));
    expect(JSON.stringify(eerst)).toBe(afdruk);
    expect(na(aangemaakt()).dossier).toEqual(leegDossier('Ontwerp'));
  });
});
