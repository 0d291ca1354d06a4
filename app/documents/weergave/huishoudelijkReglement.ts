import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { bevindingenVan } from '../../domain/regels/perReglement.ts';
import type { Bevinding } from '../../domain/regels/regel.ts';
import type { Gebiedshoofdstuk } from '../../domain/reglement/dossier.ts';
import { hoofdstukkenVan } from '../../domain/reglement/isBegonnen.ts';
import type { Blok, Document, Sectie } from '../blokken.ts';
import { nummer } from '../nummering.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { algemeneInformatie, type Bouwstenen } from './delen.ts';
import { gebiedInTekst } from './gebied.ts';
import { huisstijlVan } from './huisstijl.ts';
import { motiveringenBij } from './motiveringen.ts';
import { banner, bevindingenbijlage } from './omlijsting.ts';
import { idsIn, neemOver } from './overgenomen.ts';
import {
  aanmeldingInTekst,
  begeleidingInTekst,
  coordinatieInTekst,
  evaluatieInTekst,
  opdrachtenInTekst,
  vergaderingenInTekst,
} from './raadInTekst.ts';
import { voorbladregels } from './voorblad.ts';

/** The chapters of the huishoudelijk reglement. */
export type Raadhoofdstuk = Extract<Gebiedshoofdstuk, `raad${string}`>;

/** A chapter: its template, what that needs, and the sections of 1.3 of the toewijzingsreglement that stand in it before section `voor`. */
interface Maker {
  readonly sjabloon: string;
  readonly inTekst: (overzicht: Overzicht) => object;
  readonly over?: readonly string[];
  readonly voor?: string;
}

const MAKERS: Readonly<Record<Raadhoofdstuk, Maker>> = {
  raadSamenstelling: {
    sjabloon: 'samenstelling',
    inTekst: ({ dossier }) => dossier.hoofdstukken.raadSamenstelling,
    over: ['toewijzingsraad.voorzitter', 'toewijzingsraad.besturen', 'toewijzingsraad.actoren'],
  },
  raadVergaderingen: { sjabloon: 'vergaderingen', inTekst: vergaderingenInTekst },
  raadOpdrachten: {
    sjabloon: 'opdrachten',
    inTekst: opdrachtenInTekst,
    over: ['toewijzingsraad.rol'],
    voor: 'raadopdrachten.taken',
  },
  raadAanmelding: { sjabloon: 'aanmelding', inTekst: aanmeldingInTekst },
  raadCoordinatie: { sjabloon: 'coordinatie', inTekst: coordinatieInTekst },
  raadBegeleiding: { sjabloon: 'begeleiding', inTekst: begeleidingInTekst },
  raadEvaluatie: { sjabloon: 'evaluatie', inTekst: evaluatieInTekst },
};

/** Whether a chapter is one of the huishoudelijk reglement. */
export const isRaadhoofdstuk = (hoofdstuk: string): hoofdstuk is Raadhoofdstuk => Object.hasOwn(MAKERS, hoofdstuk);

/** The frame of a document without text yet. */
const lijst = ({ dossier, naamGebied }: Overzicht, blokken: readonly Blok[]): Document => {
  const { woonmaatschappij: wm, raadSamenstelling } = dossier.hoofdstukken;
  const { versie } = raadSamenstelling;
  return {
    soort: 'huishoudelijk-reglement',
    titel: 'Huishoudelijk reglement van de toewijzingsraad',
    ondertitel: naamGebied,
    voorblad: voorbladregels(wm.naam, naamGebied, versie, 'de toewijzingsraad'),
    uitgever: wm.naam,
    versie: versie.nummer,
    datum: versie.ingangsdatum ?? versie.goedgekeurdOp,
    definitief: true,
    huisstijl: huisstijlVan(wm),
    blokken,
  };
};

/** Puts the sections of 1.3 before the section `voor` of a chapter; without it, before its first section. */
function voegIn(hoofdstuk: Blok, over: readonly Sectie[], voor?: string): Blok {
  if (hoofdstuk.soort !== 'sectie') return hoofdstuk;
  const plek = hoofdstuk.blokken.findIndex(({ soort, id }) => (voor === undefined ? soort === 'sectie' : id === voor));
  const tot = plek === -1 ? hoofdstuk.blokken.length : plek;
  return { ...hoofdstuk, blokken: [...hoofdstuk.blokken.slice(0, tot), ...over, ...hoofdstuk.blokken.slice(tot)] };
}

/** One chapter of the huishoudelijk reglement, not numbered yet. */
export function raadhoofdstuk(bouwstenen: Bouwstenen, hoofdstuk: Raadhoofdstuk): Blok[] {
  const { sjablonen, overzicht, bevindingen, gebied } = bouwstenen;
  const { sjabloon, inTekst, over = [], voor } = MAKERS[hoofdstuk];
  const blokken = sjablonen.render(`huishoudelijk/${sjabloon}`, {
    ...inTekst(overzicht),
    gebied,
    motiveringen: motiveringenBij(bevindingen, hoofdstuk, null),
  });
  if (over.length === 0) return blokken;
  const reglement = nummer(lijst(overzicht, [algemeneInformatie({ ...bouwstenen, bevindingen: [] })]));
  const gevraagd = over.map((id) => ({ id }));
  const secties = neemOver(reglement, gevraagd, idsIn(reglement, gevraagd));
  return blokken.map((blok) => voegIn(blok, secties, voor));
}

/**
 * The whole huishoudelijk reglement of the toewijzingsraad as a numbered tree [001:45-53]. Its members and its operational mission are the nodes
 * of 1.3 of the toewijzingsreglement, taken over. Throws OntbrekendGegeven when a template asks what the view does not give.
 */
export function maakHuishoudelijkReglement(
  sjablonen: Sjablonen,
  overzicht: Overzicht,
  alleBevindingen: readonly Bevinding[],
): Document {
  const bevindingen = bevindingenVan(alleBevindingen, 'hr');
  const bouwstenen: Bouwstenen = { sjablonen, overzicht, bevindingen, gebied: gebiedInTekst(overzicht) };
  const kaders = banner(sjablonen, bevindingen);
  const blokken = [
    ...kaders,
    ...hoofdstukkenVan('hr')
      .filter(isRaadhoofdstuk)
      .flatMap((hoofdstuk) => raadhoofdstuk(bouwstenen, hoofdstuk)),
    ...bevindingenbijlage(sjablonen, bevindingen),
  ];
  return nummer({ ...lijst(overzicht, blokken), definitief: kaders.length === 0 });
}
