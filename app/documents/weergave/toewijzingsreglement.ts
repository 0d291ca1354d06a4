import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { houdtTegen } from '../../domain/regels/index.ts';
import { bevindingenVan } from '../../domain/regels/perReglement.ts';
import type { Bevinding } from '../../domain/regels/regel.ts';
import { AFKORTINGEN } from '../../domain/reglement/afkortingenlijst.ts';
import { tekstenVan, verzamelAfkortingen } from '../afkortingen.ts';
import type { Blok, Document } from '../blokken.ts';
import { nummer } from '../nummering.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { adressenbijlage } from './adressenbijlage.ts';
import { contingentbijlage } from './contingentverdeling.ts';
import { algemeneInformatie, type Bouwstenen, deel1, deel2 } from './delen.ts';
import { hoofdstukkenVooraan, vrijeHoofdstukken } from './eigenHoofdstukken.ts';
import { gebiedInTekst } from './gebied.ts';
import { huisstijlVan } from './huisstijl.ts';
import { motiveringenBij } from './motiveringen.ts';
import { banner, bevindingenbijlage } from './omlijsting.ts';
import { slotbepalingenInTekst } from './slotbepalingen.ts';
import { voorbladregels } from './voorblad.ts';
import { woonmaatschappijInTekst } from './woonmaatschappij.ts';

/** The numbered chapters and the free ones between them, in the order of the sjabloon. */
function romp(bouwstenen: Bouwstenen): Blok[] {
  const { sjablonen, overzicht, bevindingen, gebied } = bouwstenen;
  return [
    algemeneInformatie(bouwstenen),
    ...vrijeHoofdstukken(sjablonen, overzicht, 'na-algemene-informatie'),
    deel1(bouwstenen),
    ...vrijeHoofdstukken(sjablonen, overzicht, 'na-deel-1'),
    ...overzicht.gemeenten.map((gemeente) => deel2(bouwstenen, gemeente)),
    ...vrijeHoofdstukken(sjablonen, overzicht, 'voor-slotbepalingen'),
    ...sjablonen.render('toewijzingsreglement/slotbepalingen', {
      ...slotbepalingenInTekst(overzicht),
      gebied,
      motiveringen: motiveringenBij(bevindingen, 'slotbepalingen', null),
    }),
  ];
}

/** The running text: the chapters in front that are taken in, and all numbered and free ones. */
export const lopendeTekst = (bouwstenen: Bouwstenen): Blok[] => [
  ...hoofdstukkenVooraan(bouwstenen.sjablonen, bouwstenen.overzicht, bouwstenen.gebied),
  ...vrijeHoofdstukken(bouwstenen.sjablonen, bouwstenen.overzicht, 'vooraan'),
  ...romp(bouwstenen),
];

/** The table of abbreviations, as far as it is taken in: those that stand in `teksten`. */
export function afkortingenhoofdstuk({ sjablonen, overzicht }: Bouwstenen, teksten: Iterable<string>): Blok[] {
  const { opnemen, eigen, leeswijzer } = overzicht.dossier.hoofdstukken.afkortingen;
  if (!opnemen) return [];
  const eigenLijst = eigen.filter(({ afkorting }) => afkorting !== '');
  const bekend = new Map([
    ...AFKORTINGEN,
    ...eigenLijst.map(({ afkorting, betekenis }) => [afkorting, betekenis] as const),
  ]);
  return sjablonen.render('toewijzingsreglement/afkortingen', {
    afkortingen: verzamelAfkortingen(teksten, bekend),
    leeswijzer,
  });
}

/**
 * The whole toewijzingsreglement as a numbered tree, from a counted dossier and its bevindingen.
 * A bevinding of its own chapters that blocks keeps it a draft: a banner in front and an annex with its bevindingen.
 * Throws OntbrekendGegeven when a template asks what the view does not give.
 */
export function maakToewijzingsreglement(
  sjablonen: Sjablonen,
  overzicht: Overzicht,
  alleBevindingen: readonly Bevinding[],
): Document {
  const { dossier, naamGebied } = overzicht;
  const bevindingen = bevindingenVan(alleBevindingen, 'tr');
  const wm = dossier.hoofdstukken.woonmaatschappij;
  const definitief = !bevindingen.some(houdtTegen);
  const bouwstenen: Bouwstenen = { sjablonen, overzicht, bevindingen, gebied: gebiedInTekst(overzicht) };
  const tekst = lopendeTekst(bouwstenen);
  const inTekst = woonmaatschappijInTekst(overzicht);
  const { versie } = wm;
  return nummer({
    soort: 'toewijzingsreglement',
    titel: 'Toewijzingsreglement',
    ondertitel: naamGebied,
    voorblad: voorbladregels(wm.naam, naamGebied, versie, 'het bestuursorgaan'),
    uitgever: wm.naam,
    versie: versie.nummer,
    datum: versie.ingangsdatum ?? versie.goedgekeurdOp ?? dossier.hoofdstukken.slotbepalingen.inwerking.datum,
    definitief,
    huisstijl: huisstijlVan(wm),
    blokken: [
      ...banner(sjablonen, bevindingen),
      ...(inTekst.heeftVersie ? sjablonen.render('toewijzingsreglement/versies', inTekst) : []),
      ...afkortingenhoofdstuk(bouwstenen, tekstenVan(tekst)),
      ...tekst,
      ...contingentbijlage(bouwstenen),
      ...adressenbijlage(sjablonen, overzicht),
      ...bevindingenbijlage(sjablonen, bevindingen),
    ],
  });
}
