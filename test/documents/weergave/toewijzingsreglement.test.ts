import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leesSjablonen } from '../../../app/adapters/leesSjablonen.ts';
import type { Document } from '../../../app/documents/blokken.ts';
import { maakSjablonen } from '../../../app/documents/sjabloonmotor.ts';
import { maakToewijzingsreglement } from '../../../app/documents/weergave/toewijzingsreglement.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { houdtTegen, toets } from '../../../app/domain/regels/index.ts';
import { plaatssleutel } from '../../../app/domain/regels/plaats.ts';
import { type Dossier, dossierSchema, leegDossier } from '../../../app/domain/reglement/dossier.ts';
import { BERLARE, BUGGENHOUT, eenDossier, eenGemeente } from '../../domain/hulp/eenDossier.ts';
import { omtrek } from './omtrek.ts';

const sjablonen = maakSjablonen(await leesSjablonen());
const demo = (naam: string): Dossier => dossierSchema.parse(JSON.parse(readFileSync(`db/demo/${naam}.json`, 'utf8')));
const maak = (dossier: Dossier): Document => {
  const overzicht = maakOverzicht(dossier);
  return maakToewijzingsreglement(sjablonen, overzicht, toets(overzicht));
};
const zonderGemeentenBehalve = (dossier: Dossier, nis: string): Dossier => {
  const { gemeenten } = dossier.hoofdstukken.gemeenten;
  return {
    ...dossier,
    hoofdstukken: {
      ...dossier.hoofdstukken,
      gemeenten: {
        ...dossier.hoofdstukken.gemeenten,
        gemeenten: gemeenten.filter((gemeente) => gemeente.nis === nis),
        woningenGebied: [],
      },
    },
  };
};

test('a gebied without a name has a heading for its total all the same', () => {
  const tekst = omtrek(
    maak(eenDossier({ gemeenten: { gemeenten: [eenGemeente(BERLARE, 10), eenGemeente(BUGGENHOUT, 5)] } })),
  );
  expect(tekst).toMatch(/\| Hele gebied \| 15 \| 5/);
});

describe('the reglement of stek92', () => {
  test('reads as its golden file', async () => {
    await expect(omtrek(maak(demo('stek92')))).toMatchFileSnapshot('./stek92.golden.txt');
  });

  test('made right, reads as its golden file', async () => {
    await expect(omtrek(maak(demo('stek92-verbeterd')))).toMatchFileSnapshot('./stek92-verbeterd.golden.txt');
  });

  test('is a draft with banner and annex as published, and final when made right', () => {
    const [ontwerp, definitief] = [maak(demo('stek92')), maak(demo('stek92-verbeterd'))];
    expect([ontwerp.definitief, definitief.definitief]).toEqual([false, true]);
    expect(omtrek(ontwerp)).toContain('houden dit reglement tegen');
    expect(omtrek(ontwerp)).toContain('Bijlage: bevindingen bij dit ontwerp');
    expect(omtrek(definitief)).not.toMatch(/houden? dit reglement tegen|Bijlage: bevindingen|nog in te vullen/);
  });

  test('has the chapters of the sjabloon in order, numbered whatever stands before them', () => {
    const hoofdstukken = maak(demo('stek92')).blokken.flatMap((blok) =>
      blok.soort === 'sectie' && blok.nummer ? [`${blok.nummer} ${blok.id}`] : [],
    );
    expect(hoofdstukken).toEqual([
      '1 algemeen',
      '2 deel-1',
      '3 deel-2.42003',
      '4 deel-2.42004',
      '5 deel-2.42006',
      '6 deel-2.42011',
      '7 slotbepalingen',
    ]);
  });
});

describe('a warning answered with a reason', () => {
  test('prints the reason where it belongs', () => {
    const dossier = demo('stek92');
    const waarschuwing = toets(maakOverzicht(dossier)).find(({ id }) => id === 'P3-TIJDELIJK');
    if (!waarschuwing) throw new Error('The demo has no P3-TIJDELIJK to answer.');
    const antwoord = {
      regel: waarschuwing.id,
      plaats: plaatssleutel(waarschuwing.plaats),
      reden: 'De OCMW’s houden dit zelf bij.',
    };
    expect(omtrek(maak(dossier))).not.toContain(antwoord.reden);
    expect(omtrek(maak({ ...dossier, antwoorden: [antwoord] }))).toContain(
      `- ${waarschuwing.titel}: ${antwoord.reden}`,
    );
  });
});

describe('a woonmaatschappij with one gemeente', () => {
  const dossier = zonderGemeentenBehalve(demo('stek92-verbeterd'), '42004');
  const tekst = omtrek(maak(dossier));
  const aantalKeer = (zin: string) => tekst.split(zin).length - 1;

  test('does not state the woonbinding or the table of doelgroepen twice', () => {
    expect(aantalKeer('15 jaar inwoner is of was van de gemeente')).toBe(1);
    expect(aantalKeer('| Alle doelgroepen samen | ')).toBe(1);
    expect(tekst).not.toContain('Langdurige woonbinding met het werkingsgebied');
  });

  test('repeats in deel 2 nothing of the templates but the provisions of each doelgroep itself', () => {
    const regels = (deel: string) =>
      deel
        .split('\n')
        .map((regel) => regel.trim())
        .filter((regel) => regel.length > 60 && !/^[=|#]/.test(regel));
    const [deel1 = '', deel2 = ''] = tekst.split('# 3 Deel 2');
    const getypt = JSON.stringify(dossier);
    const vanElkeDoelgroep =
      /^(De woonmaatschappij behoudt|Deze voorrang gaat|Is er geen kandidaat|Voor deze doelgroep)/;
    const dubbel = regels(deel2).filter(
      (regel) => regels(deel1).includes(regel) && !vanElkeDoelgroep.test(regel) && !getypt.includes(regel),
    );
    expect(dubbel).toEqual([]);
  });
});

describe('a dossier in which nothing is filled in', () => {
  test('still gives a whole document, with its open places marked', () => {
    const document = maak(leegDossier('Leeg'));
    expect(document.definitief).toBe(false);
    expect(omtrek(document)).toContain('nog in te vullen');
  });

  test('one that only has a gemeente and a nameless doelgroep does too', () => {
    const dossier = leegDossier('Half');
    const half = dossierSchema.parse({
      ...dossier,
      hoofdstukken: {
        gemeenten: { gemeenten: [{ nis: '42003' }, { nis: '42004' }] },
        doelgroepen: { doelgroepen: [{ sleutel: 'nieuw', aantallen: [{ gemeente: '42003' }] }] },
        doelgroepenplannen: { plannen: [{ doelgroep: 'nieuw' }] },
      },
      perGemeente: { '42003': { doelgroepen: { doelgroepen: [{ sleutel: 'eigen' }] } } },
    });
    expect(toets(maakOverzicht(half)).some(houdtTegen)).toBe(true);
    expect(omtrek(maak(half))).toContain('[Plaats op de lijst van artikel 6.27 nog te kiezen.]');
  });
});

/** Every text in a value replaced by `tekst`, where the field is a free text (not a key, a code or a chosen word). */
function vervangTeksten(waarde: unknown, tekst: string, veld = ''): unknown {
  if (Array.isArray(waarde)) return waarde.map((deel) => vervangTeksten(deel, tekst, veld));
  if (waarde !== null && typeof waarde === 'object') {
    return Object.fromEntries(
      Object.entries(waarde).map(([sleutel, deel]) => [sleutel, vervangTeksten(deel, tekst, sleutel)]),
    );
  }
  const vast =
    /^(sleutel|nis|gemeente|item|postcode|nummer|bus|telefoon|afkorting|formaat|hoofdkleur|ondernemingsnummer|doelgroep|plaats|bij|datum|.*datum|.*Op|eerdereGoedkeuringen|keuze|soort|aard|telwijze|basis|strenger|aanspreking|toegang|factor|inhoud|regel)$/;
  return typeof waarde === 'string' && waarde !== '' && !vast.test(veld) ? tekst : waarde;
}

describe('definitions', () => {
  const met = (definitie: object) =>
    omtrek(
      maak(
        dossierSchema.parse({
          ...leegDossier(),
          hoofdstukken: { definities: { opnemen: true, definities: [definitie] } },
        }),
      ),
    );

  test.each([
    {
      geval: 'chosen from the library',
      definitie: { sleutel: 'toewijzingsraad' },
      zin: 'Het overleg van de woonmaatschappij',
    },
    {
      geval: 'chosen and edited',
      definitie: { sleutel: 'toewijzingsraad', tekst: 'Ons overleg.' },
      zin: 'Ons overleg.',
    },
    { geval: 'of our own', definitie: { sleutel: 'eigen', begrip: 'tuinwijk', tekst: 'Een wijk.' }, zin: '# Tuinwijk' },
  ])('$geval', ({ definitie, zin }) => {
    expect(met(definitie)).toContain(zin);
  });

  test('of the library keeps its source as long as its text is not edited', () => {
    expect(met({ sleutel: 'rationele-bezetting' })).toContain('Rechtsgrond: artikel 6.16 BVCW.');
    expect(met({ sleutel: 'rationele-bezetting', tekst: 'Anders.' })).not.toContain('Rechtsgrond');
  });
});

describe('what a user types', () => {
  test.each([
    ['Handlebars', '{{geheim}} {{{rauw}}} {{#if x}}'],
    ['HTML', '<script>alert(1)</script> & <b>'],
    ['table and list marks', 'a | b | c # kop > citaat'],
    ['links and footnotes', '[tekst](javascript:x) [^1] ![img](x) www.voorbeeld.be'],
    ['a directive', ':::let{a=b} ::x :noot[1]{n=1}'],
    ['right-to-left marks', 'a\u202eb\u200fc'],
  ])('stays literal: %s', (_, tekst) => {
    const dossier = dossierSchema.parse(vervangTeksten(demo('stek92'), tekst));
    const gevonden = omtrek(maak(dossier)).split(tekst).length - 1;
    expect(gevonden).toBeGreaterThan(150);
  });
});
