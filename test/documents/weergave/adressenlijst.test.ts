import { expect, test } from 'vitest';
import { leesSjablonen } from '../../../app/adapters/leesSjablonen.ts';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { maakSjablonen } from '../../../app/documents/sjabloonmotor.ts';
import { maakAdressenlijst } from '../../../app/documents/weergave/adressenlijst.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { dossierMet, inDorp, metLabels } from '../../domain/labels/hulp.ts';
import { omtrek } from './omtrek.ts';

const sjablonen = maakSjablonen(await leesSjablonen());
const maak = (...argumenten: Parameters<typeof dossierMet>) =>
  maakAdressenlijst(sjablonen, maakOverzicht(dossierMet(...argumenten)));

test('a heading for each gemeente and doelgroep, deel 1 and deel 2 apart, addresses in order, open figures from the patrimonium', () => {
  const document = maak(
    [metLabels('zorg', ['Dorpstraat 12', 'Dorpstraat 9', 'Dorpstraat 9'])],
    [inDorp('9', { slaapkamers: 1, toegang: 'trap' })],
    [metLabels('zorg', ['Dorpstraat 3'], { korteNaam: 'zorg in deel 2' })],
  );
  const tekst = omtrek(document);
  expect(
    tekst
      .trim()
      .split('\n')
      .map((regel) => regel.trimEnd())
      .slice(-12),
  ).toEqual([
    '# Bijlage: woningen met een label  {bijlage.adressen}',
    '  # Berlare  {bijlage.adressen.42003}',
    '    # zorg  {bijlage.adressen.42003.zorg}',
    '      = Woningen voor zorg in Berlare',
    '      | Adres | Slaapkamers | Toegang',
    '      | Dorpstraat 9 | 1 | met trap',
    '      | Dorpstraat 9 | 1 | met trap',
    '      | Dorpstraat 12 |  |',
    '    # zorg in deel 2  {bijlage.adressen.42003.deel2.zorg}',
    '      = Woningen voor zorg in deel 2 in Berlare',
    '      | Adres | Slaapkamers | Toegang',
    '      | Dorpstraat 3 |  |',
  ]);
  expect(naarDocx(document).length).toBeGreaterThan(1000);
});
