import { describe, expect, test } from 'vitest';
import { keurDossier } from '../../../app/application/keurDossier.ts';
import { bladMet, maakControleblad, NIVEAUS, PER_BLAD } from '../../../app/components/bevindingen/controleblad.ts';
import { maakGebied } from '../../../scripts/bench/grootGebied.ts';
import { VOL } from '../../../scripts/bench/scenario.ts';
import { demoDossier } from '../../../scripts/bench/stof.ts';
import { eenDossier } from '../../domain/hulp/eenDossier.ts';

const { overzicht, bevindingen } = keurDossier(maakGebied(await demoDossier(), { ...VOL, doelgroepenGebied: 6 }));
const blad = (gekozen: string | null) => maakControleblad('proef', overzicht, bevindingen, gekozen);
const { bladen, tellingen } = blad(null);
const alle = Array.from({ length: bladen }, (_, plek) => blad(String(plek + 1)).bevindingen).flat();

describe('the controle of a gebied with more bevindingen than fit on a page', () => {
  test('has each of them once on its pages, what holds back first, each with an anchor of its own', () => {
    expect(bladen).toBeGreaterThan(2);
    expect(alle).toHaveLength(bevindingen.length);
    expect(new Set(alle.map(({ anker }) => anker)).size).toBe(bevindingen.length);
    const rang = alle.map(({ niveau }) => NIVEAUS.indexOf(niveau));
    expect(rang).toEqual(rang.toSorted((een, ander) => een - ander));
    expect(blad('1').bevindingen).toHaveLength(PER_BLAD);
  });

  test('counts all of them on every page', () => {
    const som = Object.values(tellingen)
      .flatMap((perNiveau) => Object.values(perNiveau))
      .reduce((een, ander) => een + ander, 0);
    expect(som).toBe(bevindingen.length);
    expect(blad('2').tellingen).toEqual(tellingen);
  });

  test.each([null, '', '0', '-1', '1.5', 'x', '9999'])('page “%s” is the first', (gekozen) => {
    expect(blad(gekozen)).toEqual(blad('1'));
  });

  test('leads back to the page of a bevinding that was answered', () => {
    for (const { id, plaats } of alle) {
      const daar = blad(String(bladMet(bevindingen, id, plaats))).bevindingen;
      expect(daar.some((een) => een.id === id && een.plaats === plaats)).toBe(true);
    }
    expect(bladMet(bevindingen, 'P3-DERDE', 'nergens')).toBe(1);
  });
});

test('a dossier without bevindingen has one page', () => {
  const leeg = keurDossier(eenDossier({}));
  expect(maakControleblad('proef', leeg.overzicht, [], null)).toMatchObject({ blad: 1, bladen: 1, bevindingen: [] });
});
