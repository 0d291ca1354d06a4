import type { Overzicht } from '../cijfers/overzicht.ts';
import { ihrBuiten } from './IHR-BUITEN.ts';
import { p2Sub } from './P2-SUB.ts';
import { p2Twintig } from './P2-TWINTIG.ts';
import { p365Klein } from './P3-65-KLEIN.ts';
import { p365Kwart } from './P3-65-KWART.ts';
import { p365Leeftijd } from './P3-65-LEEFTIJD.ts';
import { p365Woning } from './P3-65-WONING.ts';
import { p3Begeleiding } from './P3-BEGELEIDING.ts';
import { p3Derde } from './P3-DERDE.ts';
import { p3Dubbel } from './P3-DUBBEL.ts';
import { p3Noemer } from './P3-NOEMER.ts';
import { p3Plan } from './P3-PLAN.ts';
import { p3Proportie } from './P3-PROPORTIE.ts';
import { p3Terugval } from './P3-TERUGVAL.ts';
import { p3Tijdelijk } from './P3-TIJDELIJK.ts';
import { p4Vrijwillig } from './P4-VRIJWILLIG.ts';
import { plaatssleutel } from './plaats.ts';
import type { Bevinding, Regel } from './regel.ts';
import { trActoren } from './TR-ACTOREN.ts';
import { trCijfers } from './TR-CIJFERS.ts';
import { trLeden } from './TR-LEDEN.ts';
import { trLeefbaarheid } from './TR-LEEFBAARHEID.ts';
import { trNood } from './TR-NOOD.ts';
import { wbDeelverzameling } from './WB-DEELVERZAMELING.ts';
import { wbGebied } from './WB-GEBIED.ts';
import { wbKeuze } from './WB-KEUZE.ts';
import { wbPeriode } from './WB-PERIODE.ts';
import { wbStrenger } from './WB-STRENGER.ts';
import { wbVreemd } from './WB-VREEMD.ts';

/** All rules of the toewijzingsreglement and then of the intern huurreglement, in the order of the sjabloon; a new rule is one file and one line here. */
export const REGELS: readonly Regel[] = [
  p3Noemer,
  trLeden,
  trActoren,
  wbKeuze,
  wbStrenger,
  wbPeriode,
  wbDeelverzameling,
  wbVreemd,
  wbGebied,
  p3Derde,
  p365Leeftijd,
  p365Woning,
  p365Klein,
  p365Kwart,
  p3Tijdelijk,
  p3Terugval,
  p3Dubbel,
  p3Plan,
  p3Proportie,
  p3Begeleiding,
  trNood,
  trLeefbaarheid,
  trCijfers,
  p2Twintig,
  p2Sub,
  p4Vrijwillig,
  ihrBuiten,
];

/** All bevindingen of a counted dossier, in the order of the rules; an answered warning carries its reason. */
export function toets(overzicht: Overzicht, regels: readonly Regel[] = REGELS): Bevinding[] {
  const redenen = new Map(
    overzicht.dossier.antwoorden.map(({ regel, plaats, reden }) => [`${regel} ${plaats}`, reden.trim()]),
  );
  return regels.flatMap(({ id, titel, niveau: niveauVanDeRegel, bron, toets }) =>
    toets(overzicht).map(({ plaats, tekst, cijfers = [], herstel, niveau = niveauVanDeRegel, reden }) => ({
      id,
      titel,
      niveau,
      bron,
      plaats,
      tekst,
      cijfers,
      herstel: herstel ?? null,
      reden: niveau === 'waarschuwt' ? redenen.get(`${id} ${plaatssleutel(plaats)}`) || reden?.trim() || null : null,
    })),
  );
}

/** Whether a finding keeps the document a draft. */
export const houdtTegen = ({ niveau }: Bevinding): boolean => niveau === 'blokkeert';

/** Whether a warning still asks for its reason. */
export const vraagtReden = ({ niveau, reden }: Bevinding): boolean => niveau === 'waarschuwt' && reden === null;
