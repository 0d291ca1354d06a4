import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { achterstand } from '../../domain/huurreglement/achterstand.ts';
import { bevindingenVan } from '../../domain/regels/perReglement.ts';
import type { Bevinding } from '../../domain/regels/regel.ts';
import type { Blok, Document, Kader, Sectie } from '../blokken.ts';
import { nummer } from '../nummering.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { adressenbijlage } from './adressenbijlage.ts';
import type { Bouwstenen } from './delen.ts';
import { sectie } from './eigenHoofdstukken.ts';
import { gebiedInTekst } from './gebied.ts';
import { huisstijlVan } from './huisstijl.ts';
import { HOOFDSTUKKEN, huurhoofdstuk, isHuurhoofdstuk } from './huurreglementHoofdstukken.ts';
import { banner, bevindingenbijlage } from './omlijsting.ts';
import { idsIn, neemOver, type TeOvernemen } from './overgenomen.ts';
import { maakToewijzingsreglement } from './toewijzingsreglement.ts';
import { voorbladregels } from './voorblad.ts';

const vanGemeenten = ({ gemeenten }: Overzicht, id: string, titel: string): TeOvernemen[] =>
  gemeenten.map(({ nis, aanspreking, naam }) => ({ id: `${id}.${nis}`, titel: `${titel}: ${aanspreking} ${naam}` }));

/** Chapters 2 and 4: the sections of the toewijzingsreglement, with an introduction of our own. */
function uitReglement(
  { sjablonen, overzicht }: Bouwstenen,
  reglement: Document,
): Readonly<Record<'standaardtoewijzing' | 'specifieke-doelgroepen', Sectie>> {
  const { huurreglement, woonmaatschappij } = overzicht.dossier.hoofdstukken;
  const stand = { trVersie: woonmaatschappij.versie.nummer, overgenomenOp: huurreglement.overgenomen.op ?? '' };
  const binding = [{ id: 'woonbinding' }, ...vanGemeenten(overzicht, 'woonbinding', 'Langdurige woonbinding')];
  const doelgroepen = [
    { id: 'doelgroepen', titel: 'Specifieke doelgroepen van het gebied' },
    ...vanGemeenten(overzicht, 'doelgroepen', 'Specifieke doelgroepen'),
  ];
  const mee = idsIn(reglement, [...binding, ...doelgroepen]);
  const hoofdstuk = (naam: string, titel: string, over: readonly TeOvernemen[]): Sectie =>
    sectie(naam, titel, [...sjablonen.render(`huurreglement/${naam}`, stand, naam), ...neemOver(reglement, over, mee)]);
  return {
    standaardtoewijzing: hoofdstuk('standaardtoewijzing', 'Toewijzingsregels uit het toewijzingsreglement', binding),
    'specifieke-doelgroepen': hoofdstuk('specifieke-doelgroepen', 'Specifieke doelgroepen', doelgroepen),
  };
}

/** Why the text cannot be final although nothing in it holds it back: it is behind, or the toewijzingsreglement is a draft. */
function standVanOvername({ sjablonen, overzicht }: Bouwstenen, reglement: Document): Kader[] {
  const achter = achterstand(overzicht).map(({ titel, wat }) => ({ titel, wat }));
  if (achter.length === 0 && reglement.definitief) return [];
  const blokken = sjablonen.render('huurreglement/overname-stand', { achter, trOntwerp: !reglement.definitief });
  return [{ soort: 'kader', id: 'overname-stand', toon: 'let-op', blokken }];
}

function slot({ sjablonen, overzicht }: Bouwstenen): Blok[] {
  const { versie, slot } = overzicht.dossier.hoofdstukken.huurreglement;
  if (slot === '' && versie.ingangsdatum === null) return [];
  return sjablonen.render('huurreglement/slot', { ingangsdatum: versie.ingangsdatum ?? '', slot });
}

/**
 * The whole intern huurreglement as a numbered tree [001:57-69]. The rules of the toewijzingsreglement are its own nodes, taken over; a
 * bevinding that blocks, a toewijzingsreglement that changed since or that is a draft itself, keep it a draft. The annex lists the labelled
 * dwellings by address; an unlabelled number has no list [004:416]. Throws OntbrekendGegeven when a template asks what the view does not give.
 */
export function maakHuurreglement(
  sjablonen: Sjablonen,
  overzicht: Overzicht,
  alleBevindingen: readonly Bevinding[],
): Document {
  const { huurreglement, woonmaatschappij: wm } = overzicht.dossier.hoofdstukken;
  const bevindingen = bevindingenVan(alleBevindingen, 'ihr');
  const bouwstenen: Bouwstenen = { sjablonen, overzicht, bevindingen, gebied: gebiedInTekst(overzicht) };
  const reglement = maakToewijzingsreglement(sjablonen, overzicht, alleBevindingen);
  const overgenomen = uitReglement(bouwstenen, reglement);
  const kaders = [...banner(sjablonen, bevindingen), ...standVanOvername(bouwstenen, reglement)];
  const { versie } = huurreglement;
  return nummer({
    soort: 'intern-huurreglement',
    titel: 'Intern huurreglement',
    ondertitel: overzicht.naamGebied,
    voorblad: voorbladregels(wm.naam, overzicht.naamGebied, versie, 'het bestuursorgaan'),
    uitgever: wm.naam,
    versie: versie.nummer,
    datum: versie.ingangsdatum ?? versie.goedgekeurdOp,
    definitief: kaders.length === 0,
    huisstijl: huisstijlVan(wm),
    blokken: [
      ...kaders,
      ...HOOFDSTUKKEN.flatMap((id) => (isHuurhoofdstuk(id) ? huurhoofdstuk(bouwstenen, id) : overgenomen[id])),
      ...slot(bouwstenen),
      ...adressenbijlage(sjablonen, overzicht),
      ...bevindingenbijlage(sjablonen, bevindingen),
    ],
  });
}
