import type { Gebiedshoofdstuk } from '../../domain/reglement/dossier.ts';
import type { Blok } from '../blokken.ts';
import { buitenSociaalStelselInTekst } from './buitenSociaalStelsel.ts';
import type { Bouwstenen } from './delen.ts';
import { interneMutatiesInTekst } from './interneMutaties.ts';
import { motiveringenBij } from './motiveringen.ts';
import { rationeleBezettingInTekst } from './rationeleBezetting.ts';
import { versneldeToewijzingInTekst } from './versneldeToewijzing.ts';

/** The chapters of the IHR that a user fills in; the others come from the toewijzingsreglement. */
export type Huurhoofdstuk = Extract<
  Gebiedshoofdstuk,
  'huurreglement' | 'versneldeToewijzing' | 'interneMutaties' | 'rationeleBezetting' | 'buitenSociaalStelsel'
>;

function algemeenInTekst({ overzicht }: Bouwstenen) {
  const { huurreglement, woonmaatschappij } = overzicht.dossier.hoofdstukken;
  const { keuze, wie } = huurreglement.beslisser;
  return {
    wm: woonmaatschappij.naam || 'de woonmaatschappij',
    inleiding: huurreglement.inleiding,
    beslisser: { bestuursorgaan: keuze === 'bestuursorgaan', aangesteld: keuze === 'aangesteld', wie },
    toezichthouderOp: huurreglement.versie.toezichthouderOp ?? '',
  };
}

const MAKERS: Readonly<Record<Huurhoofdstuk, { sjabloon: string; inTekst: (bouwstenen: Bouwstenen) => object }>> = {
  huurreglement: { sjabloon: 'algemeen', inTekst: algemeenInTekst },
  versneldeToewijzing: {
    sjabloon: 'versnelde-toewijzing',
    inTekst: ({ overzicht }) => versneldeToewijzingInTekst(overzicht),
  },
  interneMutaties: { sjabloon: 'interne-mutaties', inTekst: ({ overzicht }) => interneMutatiesInTekst(overzicht) },
  rationeleBezetting: {
    sjabloon: 'rationele-bezetting',
    inTekst: ({ overzicht }) => rationeleBezettingInTekst(overzicht),
  },
  buitenSociaalStelsel: {
    sjabloon: 'buiten-sociaal-stelsel',
    inTekst: ({ overzicht }) => buitenSociaalStelselInTekst(overzicht),
  },
};

/** The chapters of the IHR by id, in order; the two that come from the toewijzingsreglement are among them. */
export const HOOFDSTUKKEN = [
  'huurreglement',
  'standaardtoewijzing',
  'versneldeToewijzing',
  'specifieke-doelgroepen',
  'interneMutaties',
  'rationeleBezetting',
  'buitenSociaalStelsel',
] as const;

/** Whether a chapter is one of the IHR. */
export const isHuurhoofdstuk = (hoofdstuk: string): hoofdstuk is Huurhoofdstuk => Object.hasOwn(MAKERS, hoofdstuk);

/** One chapter of the IHR, not numbered yet. */
export function huurhoofdstuk(bouwstenen: Bouwstenen, hoofdstuk: Huurhoofdstuk): Blok[] {
  const { sjabloon, inTekst } = MAKERS[hoofdstuk];
  return bouwstenen.sjablonen.render(`huurreglement/${sjabloon}`, {
    ...inTekst(bouwstenen),
    gebied: bouwstenen.gebied,
    motiveringen: motiveringenBij(bouwstenen.bevindingen, hoofdstuk, null),
  });
}
