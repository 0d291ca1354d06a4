import { houdtTegen } from '../../domain/regels/index.ts';
import type { Bevinding } from '../../domain/regels/regel.ts';
import type { Blok, Kader } from '../blokken.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { bevindingentabel } from './bijlagen.ts';

/** What a reader of a draft sees first; none when nothing holds the document back. */
export function banner(sjablonen: Sjablonen, bevindingen: readonly Bevinding[]): Kader[] {
  const tegen = bevindingen.filter(houdtTegen).length;
  if (tegen === 0) return [];
  return [
    {
      soort: 'kader',
      id: 'ontwerp',
      toon: 'stop',
      blokken: sjablonen.render('toewijzingsreglement/ontwerp', { enkelvoud: tegen === 1, aantal: tegen }),
    },
  ];
}

/** The annex with all bevindingen; none when nothing holds the document back. */
export const bevindingenbijlage = (sjablonen: Sjablonen, bevindingen: readonly Bevinding[]): Blok[] =>
  bevindingen.some(houdtTegen)
    ? sjablonen.render('toewijzingsreglement/bijlage-bevindingen', { tabel: bevindingentabel(bevindingen) })
    : [];
