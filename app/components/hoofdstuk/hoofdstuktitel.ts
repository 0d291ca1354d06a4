import type { Dossier } from '../../domain/reglement/dossier.ts';
import { gemeenteMetNis } from '../../domain/reglement/gemeentenlijst.ts';
import { hoofdstuknummer } from '../../domain/reglement/hoofdstuknummer.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { SJABLOON } from '../../domain/reglement/sjabloon.ts';

/** How a chapter is called: its number ('' without one), its title, and the part in which it stands. */
export interface Hoofdstuktitel {
  readonly nummer: string;
  readonly titel: string;
  readonly deel: string;
}

const DEEL = {
  vooraan: 'Vooraan, naar keuze',
  algemeen: 'Algemene informatie',
  'deel-1': 'Deel 1',
  'deel-2': 'Deel 2',
  slot: 'Slot',
  ihr: 'Intern huurreglement',
  hr: 'Huishoudelijk reglement',
} as const;

/** Number, title and part of a chapter in this dossier; a gemeente that is not in 1.2 gives no number. */
export function hoofdstuktitel({ hoofdstukken }: Dossier, { hoofdstuk, gemeente }: Hoofdstukadres): Hoofdstuktitel {
  const niveau = gemeente === null ? 'gebied' : 'gemeente';
  const regel = SJABLOON.find((een) => een.hoofdstuk === hoofdstuk && een.niveau === niveau);
  if (regel === undefined) return { nummer: '', titel: hoofdstuk, deel: '' };
  const { gemeenten } = hoofdstukken.gemeenten;
  const plek = gemeenten.findIndex(({ nis }) => nis === gemeente);
  const deel = gemeente === null ? DEEL[regel.deel] : `Deel 2 · ${gemeenteMetNis(gemeente)?.naam ?? gemeente}`;
  const nummer = gemeente !== null && plek < 0 ? '' : hoofdstuknummer(regel, gemeenten.length, Math.max(0, plek));
  return { nummer, titel: regel.titel, deel };
}

/** Number and title on one line: '2.1 Langdurige woonbinding'. */
export const opEenRegel = ({ nummer, titel }: Hoofdstuktitel): string => `${nummer} ${titel}`.trim();
