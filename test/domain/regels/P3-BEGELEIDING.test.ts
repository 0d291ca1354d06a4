import { describe, expect, test } from 'vitest';
import { p3Begeleiding } from '../../../app/domain/regels/P3-BEGELEIDING.ts';
import { bevindingenVan, plaatsenVan } from '../hulp/bevindingen.ts';
import { eenDoelgroep, eenDossier, eenPlan } from '../hulp/eenDossier.ts';

const metVerloop = (verloop: string) =>
  eenDossier({
    doelgroepen: { doelgroepen: [eenDoelgroep()] },
    doelgroepenplannen: { plannen: [eenPlan('zorg', { begeleiding: { verloop } })] },
  });

describe('text that ends the lease by itself', () => {
  test.each([
    { tekst: 'Als de begeleiding stopt, wordt de huurovereenkomst automatisch opgezegd.' },
    { tekst: 'Als de huurder de begeleiding niet volgt, wordt de huurovereenkomst van rechtswege ontbonden.' },
    { tekst: 'De huur eindigt automatisch op het einde van het traject.' },
    { tekst: 'Stopzetting van de begeleiding leidt automatisch tot de opzegging van de huurovereenkomst.' },
    { tekst: 'De huurovereenkomst, die aan het traject gekoppeld is, wordt automatisch beëindigd.' },
    { tekst: 'Eerste zin. Wie niet meewerkt: het huurcontract stopt automatisch.\n\nLaatste zin.' },
    { tekst: 'Stek zegt de huur automatisch op.' },
  ])('$tekst', ({ tekst }) => {
    expect(plaatsenVan(p3Begeleiding, metVerloop(tekst))).toEqual([
      'gebied/doelgroepenplannen/zorg/begeleiding.verloop',
    ]);
  });
});

describe('text that does not', () => {
  test.each([
    { tekst: '' },
    { tekst: 'De huurovereenkomst eindigt niet automatisch als de begeleiding stopt.' },
    { tekst: 'Het einde van de begeleiding is nooit een automatische opzegging van de huurovereenkomst.' },
    { tekst: 'Dat mag niet leiden tot een automatische opzegging van de huur.' },
    { tekst: 'De begeleidingsovereenkomst eindigt automatisch na een jaar.' },
    { tekst: 'Bij het einde van de huurovereenkomst stopt de begeleiding automatisch.' },
    { tekst: 'De huurovereenkomst wordt automatisch verlengd.' },
    { tekst: 'De verhuurder kan de huurovereenkomst opzeggen bij een ernstige tekortkoming.' },
    { tekst: 'De begeleiding start automatisch. De huur kan later worden opgezegd.' },
  ])('$tekst', ({ tekst }) => {
    expect(plaatsenVan(p3Begeleiding, metVerloop(tekst))).toEqual([]);
  });
});

test('the finding quotes the sentence it found, not the whole text', () => {
  const [bevinding] = bevindingenVan(
    p3Begeleiding,
    metVerloop('Het team komt langs. De huur eindigt automatisch. Klaar.'),
  );
  expect(bevinding?.tekst).toContain('“De huur eindigt automatisch.”');
  expect(bevinding?.cijfers.map(({ waarde }) => waarde)).toEqual(['De huur eindigt automatisch.']);
});

test.each([
  {
    geval: 'the cascade',
    doelgroep: { cascade: [{ tekst: 'De huur eindigt automatisch.' }] },
    plan: {},
    veld: 'gebied/doelgroepen/zorg/cascade',
  },
  {
    geval: 'the way out',
    doelgroep: { uitweg: 'De huur eindigt automatisch.' },
    plan: {},
    veld: 'gebied/doelgroepen/zorg/uitweg',
  },
  {
    geval: 'a provision',
    doelgroep: { bepalingen: [{ sleutel: 'einde', tekst: 'De huur eindigt automatisch.' }] },
    plan: {},
    veld: 'gebied/doelgroepen/zorg/bepalingen.einde',
  },
  {
    geval: 'the temporary character',
    doelgroep: {},
    plan: { tijdelijk: 'De huur eindigt automatisch.' },
    veld: 'gebied/doelgroepenplannen/zorg/tijdelijk',
  },
  {
    geval: 'a provision of the plan',
    doelgroep: {},
    plan: { bepalingen: [{ sleutel: 'einde', tekst: 'De huur eindigt automatisch.' }] },
    veld: 'gebied/doelgroepenplannen/zorg/bepalingen.einde',
  },
])('it reads $geval too', ({ doelgroep, plan, veld }) => {
  const dossier = eenDossier({
    doelgroepen: { doelgroepen: [eenDoelgroep(doelgroep)] },
    doelgroepenplannen: { plannen: [eenPlan('zorg', plan)] },
  });
  expect(plaatsenVan(p3Begeleiding, dossier)).toEqual([veld]);
});
