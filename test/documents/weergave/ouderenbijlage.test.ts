import { describe, expect, test } from 'vitest';
import { leesSjablonen } from '../../../app/adapters/leesSjablonen.ts';
import { maakSjablonen } from '../../../app/documents/sjabloonmotor.ts';
import { GemeenteNietInGebied, maakOuderenbijlage } from '../../../app/documents/weergave/ouderenbijlage.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { type Dossier, dossierSchema, leegDossier } from '../../../app/domain/reglement/dossier.ts';
import { BERLARE, BUGGENHOUT, DENDERMONDE } from '../../domain/hulp/eenDossier.ts';
import { volDossier } from '../../domain/hulp/volDossier.ts';
import { omtrek } from './omtrek.ts';

const sjablonen = maakSjablonen(await leesSjablonen());
const maak = (dossier: Dossier, nis = BERLARE) => omtrek(maakOuderenbijlage(sjablonen, maakOverzicht(dossier), nis));

/** The dossier with its labelled dwellings of Berlare in the patrimonium. */
function metPatrimonium(): Dossier {
  const dossier = volDossier();
  dossier.hoofdstukken.patrimonium.woningen = dossierSchema.parse({
    ...leegDossier(),
    hoofdstukken: {
      patrimonium: {
        woningen: [
          { gemeente: BERLARE, straat: 'Kaai', nummer: '1', type: 'appartement', slaapkamers: 1 },
          { gemeente: BERLARE, straat: 'Kaai', nummer: '3', type: 'eengezinswoning', slaapkamers: 2 },
        ],
      },
    },
  }).hoofdstukken.patrimonium.woningen;
  dossier.hoofdstukken.patrimonium.keuzes = [{ gemeente: BERLARE, telling: 'ingevuld' }];
  return dossier;
}

describe('the 65+ sjabloon of a gemeente', () => {
  test('reads as its golden file', async () => {
    await expect(maak(metPatrimonium())).toMatchFileSnapshot('./ouderenbijlage.golden.txt');
  });

  test('says that the dwellings for ouderen are not known by type, and why, when the patrimonium does not have them', () => {
    const tekst = maak(volDossier());
    expect(tekst).toContain('is niet bekend: 2 adressen staan niet in het patrimonium');
    expect(tekst).toMatch(/\| Totaal \| .* \| 2$/m);
  });

  test('of a gemeente in which nothing is filled in marks its open places', () => {
    const tekst = maak(volDossier(), BUGGENHOUT);
    expect(tekst).toContain('[Motivering nog in te vullen.]');
    expect(tekst).toContain('Dat is nu niet zo, of nog niet bekend.');
  });

  test('of a gemeente outside the gebied is refused by name', () => {
    expect(() => maak(volDossier(), DENDERMONDE)).toThrow(GemeenteNietInGebied);
  });
});
