import { isLettertype } from '../../domain/reglement/lettertype.ts';
import type { Document } from '../blokken.ts';
import { OngeldigeHuisstijl } from './fouten.ts';
import { leesbaar, meng } from './kleur.ts';

/** The look of one woonmaatschappij, ready to print; colours as RRGGBB. */
export interface Huisstijl {
  readonly lettertype: string;
  /** Of headings and links; dark enough to be read on white. */
  readonly kleur: string;
  /** Behind the header row of a table. */
  readonly tint: string;
}

const PETROL = '0B5A6B';
const KLEUR = /^#?([0-9a-f]{6})$/i;

function leesKleur(hoofdkleur: string): string {
  if (hoofdkleur === '') return PETROL;
  const kleur = KLEUR.exec(hoofdkleur)?.[1];
  if (kleur === undefined) throw new OngeldigeHuisstijl('De hoofdkleur', 'een kleur als #0b5a6b', hoofdkleur);
  return kleur.toUpperCase();
}

function leesLettertype(lettertype: string): string {
  const naam = lettertype.trim();
  if (naam === '') return 'Calibri';
  if (!isLettertype(naam)) {
    throw new OngeldigeHuisstijl(
      'Het lettertype',
      'de naam van een lettertype met letters, cijfers en spaties',
      lettertype,
    );
  }
  return naam;
}

/**
 * The house style to print with: petrol and Calibri where nothing is chosen; a main colour that is too light for text is
 * darkened. Throws OngeldigeHuisstijl for what is no colour or no name of a font.
 */
export function leesHuisstijl({ hoofdkleur, lettertype }: Document['huisstijl']): Huisstijl {
  const kleur = leesbaar(leesKleur(hoofdkleur));
  return { lettertype: leesLettertype(lettertype), kleur, tint: meng(kleur, 'FFFFFF', 0.12) };
}
