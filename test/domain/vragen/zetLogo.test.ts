import { expect, test } from 'vitest';
import { woonmaatschappij } from '../../../app/domain/reglement/woonmaatschappij.ts';
import { leesFormulier } from '../../../app/domain/vragen/leesFormulier.ts';
import { vragenWoonmaatschappij } from '../../../app/domain/vragen/woonmaatschappij.ts';
import { zetLogo } from '../../../app/domain/vragen/zetLogo.ts';
import { png } from '../reglement/beeld.ts';
import { CONTEXT } from './context.ts';

const leeg = woonmaatschappij.parse({});
const beeld = { soort: 'image/png', inhoud: png(40, 20) };

test('a logo is set, described and removed again', () => {
  const gezet = zetLogo(leeg, beeld);
  if (!gezet.ok) throw new Error(gezet.fout);
  expect(gezet.inhoud.huisstijl.logo).toEqual({ ...beeld, omschrijving: '' });
  const lees = (naam: string, waarde: string) =>
    leesFormulier(vragenWoonmaatschappij, [[`huisstijl.logo.${naam}`, waarde]], gezet.inhoud, CONTEXT)
      .inhoud as typeof leeg;
  expect(lees('omschrijving', 'Een huis').huisstijl.logo).toEqual({ ...beeld, omschrijving: 'Een huis' });
  expect(lees('verwijder', 'ja').huisstijl.logo).toBeNull();
});

test.each([
  ['image/svg+xml', beeld.inhoud, 'Logo: het bestand is geen PNG of JPEG; kies een ander bestand.'],
  [
    'image/png',
    'AAAA',
    'Logo: het bestand is geen PNG of JPEG: de eerste bytes horen niet bij een afbeelding van die soort.',
  ],
])('%s is refused', (soort, inhoud, fout) => {
  expect(zetLogo(leeg, { soort, inhoud })).toEqual({ ok: false, fout });
});
