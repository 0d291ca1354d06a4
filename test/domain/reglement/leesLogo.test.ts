import { expect, test } from 'vitest';
import { leesLogo } from '../../../app/domain/reglement/leesLogo.ts';
import { LOGO_MAX_BYTES } from '../../../app/domain/reglement/woonmaatschappij.ts';
import { jpeg, png, tekstAlsBase64 } from './beeld.ts';

test.each([
  { geval: 'a PNG', soort: 'image/png', inhoud: png(640, 200), verwacht: { soort: 'png', breedte: 640, hoogte: 200 } },
  { geval: 'a PNG of one pixel', soort: 'image/png', inhoud: png(1, 1), verwacht: { breedte: 1, hoogte: 1 } },
  { geval: 'a PNG at the limit', soort: 'image/png', inhoud: png(4000, 4000), verwacht: { breedte: 4000 } },
  {
    geval: 'a JPEG',
    soort: 'image/jpeg',
    inhoud: jpeg(300, 700),
    verwacht: { soort: 'jpg', breedte: 300, hoogte: 700 },
  },
] as const)('$geval is read from its bytes', ({ soort, inhoud, verwacht }) => {
  expect(leesLogo({ soort, inhoud })).toMatchObject({ ok: true, ...verwacht });
});

test.each([
  { geval: 'nothing', inhoud: '', melding: 'base64' },
  { geval: 'no base64', inhoud: 'dit is geen beeld!', melding: 'base64' },
  { geval: 'base64 cut off', inhoud: png(1, 1).slice(0, -1), melding: 'base64' },
  { geval: 'a text', inhoud: tekstAlsBase64('<svg onload="alert(1)"></svg>'), melding: 'geen PNG of JPEG' },
  { geval: 'a GIF', inhoud: tekstAlsBase64('GIF89a..........................'), melding: 'geen PNG of JPEG' },
  { geval: 'the first bytes of a PNG only', inhoud: png(9, 9).slice(0, 12), melding: 'geen PNG of JPEG' },
  { geval: 'a JPEG without a frame', inhoud: jpeg(9, 9).slice(0, 32), melding: 'geen PNG of JPEG' },
  { geval: 'a PNG without height', inhoud: png(10, 0), melding: '10 op 0 pixels' },
  { geval: 'a PNG too wide', inhoud: png(4001, 10), melding: '4.001 op 10 pixels' },
  { geval: 'a JPEG that says to be a PNG', inhoud: jpeg(10, 10), melding: 'image/jpeg' },
  {
    geval: 'too many bytes',
    inhoud: tekstAlsBase64('a'.repeat(3)).repeat(LOGO_MAX_BYTES / 3 + 1),
    melding: 'hoogstens 524.288',
  },
])('$geval is refused: $melding', ({ inhoud, melding }) => {
  expect(leesLogo({ soort: 'image/png', inhoud })).toEqual({ ok: false, fout: expect.stringContaining(melding) });
});
