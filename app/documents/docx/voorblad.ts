import { ImageRun, TextRun } from 'docx';
import type { Document, Logo } from '../blokken.ts';
import { schrijfAlinea } from './alinea.ts';
import { LOGO } from './maten.ts';
import type { Schrijver } from './schrijver.ts';
import { run } from './tekst.ts';
import { afgeschermd } from './xml.ts';

/** The logo at its own size, or smaller when it would not fit; its sentence is the alternative text. */
function logobeeld({ soort, base64, breedte, hoogte, omschrijving }: Logo): ImageRun {
  const schaal = Math.min(1, LOGO.breedte / breedte, LOGO.hoogte / hoogte);
  const zin = afgeschermd(omschrijving);
  return new ImageRun({
    type: soort,
    data: Buffer.from(base64, 'base64'),
    transformation: {
      width: Math.max(1, Math.round(breedte * schaal)),
      height: Math.max(1, Math.round(hoogte * schaal)),
    },
    altText: { id: '1', name: 'Logo', title: zin, description: zin },
  });
}

/** Writes the front page: logo, title, subtitle and lines. */
export function schrijfVoorblad(schrijver: Schrijver, { huisstijl, titel, ondertitel, voorblad }: Document): void {
  if (huisstijl.logo) schrijfAlinea(schrijver, { style: 'Logo' }, [logobeeld(huisstijl.logo)]);
  schrijfAlinea(schrijver, { style: 'Title' }, [new TextRun(afgeschermd(titel))]);
  if (ondertitel !== '') schrijfAlinea(schrijver, { style: 'Subtitle' }, [run({ tekst: ondertitel })]);
  for (const tekst of voorblad) schrijfAlinea(schrijver, { style: 'Voorbladregel' }, [run({ tekst })]);
}
