import { describe, expect, test } from 'vitest';
import { leesSjablonen } from '../../../app/adapters/leesSjablonen.ts';
import type { Blok, Document } from '../../../app/documents/blokken.ts';
import { maakSjablonen } from '../../../app/documents/sjabloonmotor.ts';
import { maakHuurreglement } from '../../../app/documents/weergave/huurreglement.ts';
import { maakToewijzingsreglement } from '../../../app/documents/weergave/toewijzingsreglement.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { toets } from '../../../app/domain/regels/index.ts';
import { type Dossier, leegDossier } from '../../../app/domain/reglement/dossier.ts';
import { HUURHOOFDSTUKKEN, volDossier } from '../../domain/hulp/volDossier.ts';
import { omtrek } from './omtrek.ts';

const sjablonen = maakSjablonen(await leesSjablonen());
const metTekst = (dossier: Dossier, maak: typeof maakHuurreglement): Document => {
  const overzicht = maakOverzicht(dossier);
  return maak(sjablonen, overzicht, toets(overzicht));
};
const maak = (dossier: Dossier) => metTekst(dossier, maakHuurreglement);
const reglement = (dossier: Dossier) => metTekst(dossier, maakToewijzingsreglement);

/** The lines of a section with everything in it, without numbers and ids. */
const regelsVan = (document: Document, id: string): string[] => {
  const zoek = (blokken: readonly Blok[]): Blok[] =>
    blokken.flatMap((blok) => (blok.id === id ? [blok] : blok.soort === 'sectie' ? zoek(blok.blokken) : []));
  return omtrek({ ...document, titel: '', ondertitel: '', voorblad: [], blokken: zoek(document.blokken) })
    .split('\n')
    .map((regel) =>
      regel
        .trim()
        .replace(/\{.*\}/, '')
        .replace(/\b\d+(\.\d+)+\b/g, '#'),
    )
    .filter((regel) => regel !== '' && !regel.startsWith('Overgenomen uit'));
};

describe('the intern huurreglement', () => {
  test('reads as its golden file', async () => {
    await expect(omtrek(maak(volDossier()))).toMatchFileSnapshot('./huurreglement.golden.txt');
  });

  test('is final when nothing holds it back and the toewijzingsreglement is as it was taken over', () => {
    expect(maak(volDossier()).definitief).toBe(true);
  });

  test('of an empty dossier is a whole document with its open places marked', () => {
    expect(omtrek(maak(leegDossier()))).toMatch(
      /Wie over een toewijzing beslist, nog te kiezen.*De raming is nog niet/s,
    );
  });
});

describe('the rules of the toewijzingsreglement', () => {
  test.each(['woonbinding', 'woonbinding.42003', 'doelgroepen.42004'])('stand word for word in it: %s', (id) => {
    const [eigen, over] = [regelsVan(reglement(volDossier()), id), regelsVan(maak(volDossier()), `tr.${id}`)];
    expect(eigen.length).toBeGreaterThan(1);
    // the heading names the gemeente, since no chapter around it does
    expect(over.slice(1)).toEqual(eigen.slice(1));
  });

  test('refer to each other by the numbers of this document, and to the rest as the toewijzingsreglement', () => {
    const tekst = omtrek(maak(volDossier()));
    expect(tekst).toContain('geldt de strengere woonbinding van hoofdstuk 2.1.1');
    expect(tekst).toContain('staat in hoofdstuk 2.3.1 van het toewijzingsreglement');
  });
});

describe('a draft', () => {
  test('when the toewijzingsreglement changed since, named', () => {
    const dossier = volDossier();
    dossier.hoofdstukken.woonbinding.motivering = 'Anders.';
    const document = maak(dossier);
    expect(document.definitief).toBe(false);
    expect(omtrek(document)).toContain('loopt achter op het toewijzingsreglement');
    expect(omtrek(document)).toContain('- 2.1 Langdurige woonbinding (gewijzigd)');
  });

  test('when the toewijzingsreglement is one itself', () => {
    const dossier = volDossier();
    dossier.hoofdstukken.toewijzingsraad.lokaleBesturen = [];
    expect(reglement(dossier).definitief).toBe(false);
    expect(omtrek(maak(dossier))).toContain('Het toewijzingsreglement is nog een ontwerp.');
  });

  test('when a bevinding of its own blocks, with the annex; the toewijzingsreglement stays final', () => {
    const { verdeling, ...rest } = HUURHOOFDSTUKKEN.versneldeToewijzing ?? {};
    const dossier = volDossier({
      versneldeToewijzing: {
        ...rest,
        verdeling: { ...verdeling, delen: [{ sleutel: 'een', naam: 'Een', aandeel: 1900 }] },
      },
    });
    expect(reglement(dossier).definitief).toBe(true);
    const document = maak(dossier);
    expect(document.definitief).toBe(false);
    expect(omtrek(document)).toContain('# Bijlage: bevindingen bij dit ontwerp');
  });
});

test('a doelgroep with a yearly number has no list of addresses', () => {
  const dossier = volDossier();
  for (const doelgroep of dossier.hoofdstukken.doelgroepen.doelgroepen) doelgroep.woningen = [];
  expect(omtrek(maak(dossier))).not.toContain('# Bijlage: woningen met een label');
});

test('without a split the criteria stand in their order, and the share as a whole', () => {
  const { verdeling: _, ...rest } = HUURHOOFDSTUKKEN.versneldeToewijzing ?? {};
  const criteria = [
    { sleutel: 'nood', naam: 'Actuele woonnood', omschrijving: 'Wie geen dak heeft, gaat *eerst*.' },
    { sleutel: 'tijd', naam: 'Chronologie' },
  ];
  const tekst = omtrek(
    maak(
      volDossier({
        versneldeToewijzing: {
          ...rest,
          verdeling: { keuze: 'criteria', criteria, motivering: 'Zo kan elke woning naar de grootste nood.' },
        },
      }),
    ),
  );
  expect(tekst).toContain('Het aandeel van 20 % wordt niet opgesplitst.');
  expect(tekst).toMatch(/1\. Actuele woonnood: Wie geen dak heeft, gaat eerst\.\n\s+2\. Chronologie/);
  expect(tekst).toContain('Zo kan elke woning naar de grootste nood.');
});
