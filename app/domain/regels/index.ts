import type { Overzicht } from '../cijfers/overzicht.ts';
import { p3Derde } from './P3-DERDE.ts';
import { plaatssleutel } from './plaats.ts';
import type { Bevinding, Regel } from './regel.ts';

/** All rules of the toewijzingsreglement, in the order of the sjabloon; a new rule is one file and one line here. */
export const REGELS: readonly Regel[] = [p3Derde];

/** All bevindingen of a counted dossier, in the order of the rules; an answered warning carries its reason. */
export function toets(overzicht: Overzicht, regels: readonly Regel[] = REGELS): Bevinding[] {
  const redenen = new Map(
    overzicht.dossier.antwoorden.map(({ regel, plaats, reden }) => [`${regel} ${plaats}`, reden.trim()]),
  );
  return regels.flatMap(({ id, titel, niveau, bron, toets }) =>
    toets(overzicht).map(({ plaats, tekst, cijfers = [], herstel }) => ({
      id,
      titel,
      niveau,
      bron,
      plaats,
      tekst,
      cijfers,
      herstel: herstel ?? null,
      reden: niveau === 'waarschuwt' ? redenen.get(`${id} ${plaatssleutel(plaats)}`) || null : null,
    })),
  );
}

/** Whether a finding keeps the document a draft. */
export const houdtTegen = ({ niveau }: Bevinding): boolean => niveau === 'blokkeert';

/** Whether a warning still asks for its reason. */
export const vraagtReden = ({ niveau, reden }: Bevinding): boolean => niveau === 'waarschuwt' && reden === null;
