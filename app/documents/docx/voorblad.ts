import { ImageRun } from 'docx';
import type { Document, Logo } from '../blokken.ts';
import { schrijfAlinea } from './alinea.ts';
import { LOGO } from './maten.ts';
import { kenmerken } from './merkteken.ts';
import type { Schrijver } from './schrijver.ts';
import { run } from './tekst.ts';
import { afgeschermd } from './xml.ts';

/** The logo at its own size, or smaller when it would not fit; its sentence is the alternative text, `id` its number among the pictures. */
function logobeeld(schrijver: Schrijver, { soort, base64, breedte, hoogte, omschrijving }: Logo, id: number): ImageRun {
  const { merkteken } = schrijver;
  const wie = merkteken && kenmerken(schrijver, merkteken.wie);
  const schaal = Math.min(1, LOGO.breedte / breedte, LOGO.hoogte / hoogte);
  const zin = afgeschermd(omschrijving);
  return new ImageRun({
    type: soort,
    data: Buffer.from(base64, 'base64'),
    transformation: {
      width: Math.max(1, Math.round(breedte * schaal)),
      height: Math.max(1, Math.round(hoogte * schaal)),
    },
    altText: { id: String(id), name: 'Logo', title: zin, description: zin },
    ...(wie ? { [merkteken.stand === 'ingevoegd' ? 'insertion' : 'deletion']: wie } : {}),
  });
}

/** Writes the logo, when there is one; `id` is its number among the pictures. */
export function schrijfLogo(schrijver: Schrijver, logo: Logo | null, id = 1): void {
  if (logo) schrijfAlinea(schrijver, { style: 'Logo' }, [logobeeld(schrijver, logo, id)]);
}

/** Writes the front page: logo, title, subtitle and lines. */
export function schrijfVoorblad(schrijver: Schrijver, { huisstijl, titel, ondertitel, voorblad }: Document): void {
  schrijfLogo(schrijver, huisstijl.logo);
  schrijfAlinea(schrijver, { style: 'Title' }, [run(schrijver, { tekst: titel })]);
  if (ondertitel !== '') schrijfAlinea(schrijver, { style: 'Subtitle' }, [run(schrijver, { tekst: ondertitel })]);
  for (const tekst of voorblad) schrijfAlinea(schrijver, { style: 'Voorbladregel' }, [run(schrijver, { tekst })]);
}
