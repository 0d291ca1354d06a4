import { describe, expect, test } from 'vitest';
import { doelgroepen } from '../../../app/domain/reglement/doelgroepen.ts';
import { doelgroepenplannen } from '../../../app/domain/reglement/doelgroepenplan.ts';
import { gemeenten } from '../../../app/domain/reglement/gemeenten.ts';
import { woonmaatschappij } from '../../../app/domain/reglement/woonmaatschappij.ts';
import { bewerkLijst, type Lijstopdracht } from '../../../app/domain/vragen/bewerkLijst.ts';
import { vragenDoelgroepen } from '../../../app/domain/vragen/doelgroepen.ts';
import { vragenDoelgroepenplannen } from '../../../app/domain/vragen/doelgroepenplan.ts';
import { vragenGemeenten } from '../../../app/domain/vragen/gemeenten.ts';
import { opslaanbaar } from '../../../app/domain/vragen/opslaanbaar.ts';
import { vragenWoonmaatschappij } from '../../../app/domain/vragen/woonmaatschappij.ts';
import { BERLARE, BUGGENHOUT, eenDoelgroep } from '../hulp/eenDossier.ts';
import { CONTEXT } from './context.ts';

const PUNTEN = woonmaatschappij.parse({ contactpunten: ['A', 'B', 'C'].map((naam) => ({ naam })) });
const bewerkPunten = (doe: Lijstopdracht['doe'], pad: string) => {
  const { inhoud, focus, fout } = bewerkLijst(vragenWoonmaatschappij, PUNTEN, { doe, pad }, CONTEXT);
  expect(fout).toBeNull();
  return { namen: (inhoud as typeof PUNTEN).contactpunten.map(({ naam }) => naam).join(''), focus };
};

test.each([
  ['voeg-toe', 'contactpunten', 'ABC', 'contactpunten.3.naam'],
  ['verwijder', 'contactpunten.0', 'BC', 'contactpunten.0'],
  ['verwijder', 'contactpunten.2', 'AB', 'contactpunten.1'],
  ['omhoog', 'contactpunten.2', 'ACB', 'contactpunten.1'],
  ['omlaag', 'contactpunten.0', 'BAC', 'contactpunten.1'],
  ['omhoog', 'contactpunten.0', 'ABC', 'contactpunten.0'],
  ['omlaag', 'contactpunten.2', 'ABC', 'contactpunten.2'],
  ['verwijder', 'contactpunten.7', 'ABC', 'contactpunten'],
  ['verwijder', 'contactpunten', 'ABC', 'contactpunten'],
  ['voeg-toe', 'bestaat.niet', 'ABC', 'bestaat.niet'],
  ['voeg-toe', '__proto__', 'ABC', '__proto__'],
] as const)('%s %s gives %s and the focus %s', (doe, pad, namen, focus) => {
  expect(bewerkPunten(doe, pad)).toEqual({ namen, focus });
});

test('removing the last item gives the focus to the list', () => {
  const een = woonmaatschappij.parse({ contactpunten: [{ naam: 'A' }] });
  const opdracht = { doe: 'verwijder', pad: 'contactpunten.0' } as const;
  expect(bewerkLijst(vragenWoonmaatschappij, een, opdracht, CONTEXT).focus).toBe('contactpunten');
});

test('a list inside an item inside a heading is found', () => {
  const inhoud = doelgroepen.parse({ doelgroepen: [eenDoelgroep({ cascade: [{ tekst: 'eerst' }] })] });
  const opdracht = { doe: 'voeg-toe', pad: 'doelgroepen.0.cascade.0.onderdelen' } as const;
  const { inhoud: na, focus } = bewerkLijst(vragenDoelgroepen, inhoud, opdracht, CONTEXT);
  expect((na as typeof inhoud).doelgroepen[0]?.cascade[0]?.onderdelen).toEqual(['']);
  expect(focus).toBe('doelgroepen.0.cascade.0.onderdelen.0');
});

test('a new key is unique, also after an item was removed, and the same each time', () => {
  const inhoud = doelgroepen.parse({ doelgroepen: [eenDoelgroep({ sleutel: 'doelgroep-2' })] });
  const voegToe = () => bewerkLijst(vragenDoelgroepen, inhoud, { doe: 'voeg-toe', pad: 'doelgroepen' }, CONTEXT).inhoud;
  expect((voegToe() as typeof inhoud).doelgroepen.map(({ sleutel }) => sleutel)).toEqual([
    'doelgroep-2',
    'doelgroep-3',
  ]);
  expect(voegToe()).toEqual(voegToe());
});

describe('a gemeente is added by name or NIS code, once', () => {
  const inhoud = gemeenten.parse({ gemeenten: [{ nis: BERLARE }] });
  const voegToe = (waarde?: string) =>
    bewerkLijst(
      vragenGemeenten,
      inhoud,
      { doe: 'voeg-toe', pad: 'gemeenten', ...(waarde === undefined ? {} : { waarde }) },
      CONTEXT,
    );

  test.each(['Buggenhout', 'buggenhout ', BUGGENHOUT])('%j', (waarde) => {
    const { inhoud: na, focus, fout } = voegToe(waarde);
    expect((na as typeof inhoud).gemeenten.map(({ nis }) => nis)).toEqual([BERLARE, BUGGENHOUT]);
    expect([focus, fout]).toEqual(['gemeenten.1.nis', null]);
    expect(gemeenten.parse(na)).toEqual(na);
  });

  test.each([
    ['Berlare', 'Deze gemeente staat al op rij 1.', 'gemeenten.0'],
    [
      'Brussel',
      'Gemeente: “Brussel” is geen van de 285 gemeenten van het Vlaamse Gewest; schrijf de naam voluit.',
      'gemeenten',
    ],
    ['', 'Zoek eerst een gemeente op naam.', 'gemeenten'],
    [undefined, 'Zoek eerst een gemeente op naam.', 'gemeenten'],
  ])('%j changes nothing and says why', (waarde, fout, focus) => {
    expect(voegToe(waarde)).toEqual({ inhoud, focus, fout });
  });
});

test('a plan is added for the first doelgroep without one, then there is none left', () => {
  const leeg = doelgroepenplannen.parse({});
  const opdracht = { doe: 'voeg-toe', pad: 'plannen' } as const;
  const een = bewerkLijst(vragenDoelgroepenplannen, leeg, opdracht, CONTEXT).inhoud;
  expect((een as typeof leeg).plannen.map(({ doelgroep }) => doelgroep)).toEqual(['ouderen']);
  const twee = bewerkLijst(vragenDoelgroepenplannen, een, opdracht, CONTEXT);
  expect(twee).toEqual({ inhoud: een, focus: 'plannen', fout: 'Er kan geen plan meer bij.' });
});

test('what is added and not named yet is left out of what is saved, and the rest stays', () => {
  const inhoud = woonmaatschappij.parse({ versie: { eerdereGoedkeuringen: ['2024-01-02'] } });
  const opdracht = { doe: 'voeg-toe', pad: 'versie.eerdereGoedkeuringen' } as const;
  const { inhoud: na, focus } = bewerkLijst(vragenWoonmaatschappij, inhoud, opdracht, CONTEXT);
  expect((na as typeof inhoud).versie.eerdereGoedkeuringen).toEqual(['2024-01-02', null]);
  expect(focus).toBe('versie.eerdereGoedkeuringen.1');
  expect(opslaanbaar(vragenWoonmaatschappij, na)).toEqual(inhoud);
});
