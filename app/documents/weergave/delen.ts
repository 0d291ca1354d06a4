import type { DoelgroepInOverzicht, GemeenteInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import type { Bevinding } from '../../domain/regels/regel.ts';
import { breukInWoorden } from '../../domain/taal/breukInWoorden.ts';
import type { Blok } from '../blokken.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { doelgroepInTekst, tabelVanGebied, tabelVanGemeente } from './doelgroep.ts';
import { planInTekst } from './doelgroepenplan.ts';
import { sectie } from './eigenHoofdstukken.ts';
import { type GebiedInTekst, type GemeenteInTekst, gemeenteInTekst } from './gebied.ts';
import { gemeentenInTekst } from './gemeenten.ts';
import { motiveringenBij } from './motiveringen.ts';
import { toewijzingsraadInTekst } from './toewijzingsraad.ts';
import { woonbindingGemeenteInTekst, woonbindingInTekst } from './woonbinding.ts';
import { woonmaatschappijInTekst } from './woonmaatschappij.ts';

/** What every part of the reglement is made from. */
export interface Bouwstenen {
  readonly sjablonen: Sjablonen;
  readonly overzicht: Overzicht;
  readonly bevindingen: readonly Bevinding[];
  readonly gebied: GebiedInTekst;
}

/** 1.1 Gegevens woonmaatschappij. */
export const woonmaatschappijhoofdstuk = ({ sjablonen, overzicht, bevindingen }: Bouwstenen): Blok[] =>
  sjablonen.render('toewijzingsreglement/woonmaatschappij', {
    ...woonmaatschappijInTekst(overzicht),
    motiveringen: motiveringenBij(bevindingen, 'woonmaatschappij', null),
  });

/** 1.2 Gemeenten in het (deel-)werkingsgebied. */
export const gemeentenhoofdstuk = ({ sjablonen, overzicht, bevindingen, gebied }: Bouwstenen): Blok[] =>
  sjablonen.render('toewijzingsreglement/gemeenten', {
    ...gemeentenInTekst(overzicht),
    gebied,
    motiveringen: motiveringenBij(bevindingen, 'gemeenten', null),
  });

/** 1.3 Leden toewijzingsraad. */
export const toewijzingsraadhoofdstuk = ({ sjablonen, overzicht, bevindingen, gebied }: Bouwstenen): Blok[] =>
  sjablonen.render('toewijzingsreglement/toewijzingsraad', {
    ...toewijzingsraadInTekst(overzicht),
    gebied,
    motiveringen: motiveringenBij(bevindingen, 'toewijzingsraad', null),
  });

/** Chapter 1 Algemene informatie. */
export const algemeneInformatie = (bouwstenen: Bouwstenen): Blok =>
  sectie('algemeen', 'Algemene informatie', [
    ...woonmaatschappijhoofdstuk(bouwstenen),
    ...gemeentenhoofdstuk(bouwstenen),
    ...toewijzingsraadhoofdstuk(bouwstenen),
  ]);

/** 2.1, or x.1 of one gemeente: Langdurige woonbinding. */
export function woonbindinghoofdstuk(
  { sjablonen, overzicht, bevindingen, gebied }: Bouwstenen,
  gemeente: GemeenteInOverzicht | null,
): Blok[] {
  if (gemeente === null) {
    return sjablonen.render('toewijzingsreglement/woonbinding', {
      ...woonbindingInTekst(overzicht),
      gebied,
      motiveringen: motiveringenBij(bevindingen, 'woonbinding', null),
    });
  }
  return sjablonen.render('toewijzingsreglement/woonbinding-gemeente', {
    ...woonbindingGemeenteInTekst(overzicht, gemeente),
    gebied,
    gemeente: gemeenteInTekst(gemeente),
    motiveringen: motiveringenBij(bevindingen, 'woonbinding', gemeente.nis),
  });
}

const NIEMAND: GemeenteInTekst = { nis: '', naam: '', soort: '', metLidwoord: '', opschrift: '' };

/** What the chapters on doelgroepen share: the words for deel 1 (`gemeente` null) or for one gemeente, and their ids. */
function gedeeld({ gebied }: Bouwstenen, gemeente: GemeenteInOverzicht | null) {
  const achter = gemeente === null ? '' : `.${gemeente.nis}`;
  return {
    gebied,
    inGebied: gemeente === null,
    gemeente: gemeente === null ? NIEMAND : gemeenteInTekst(gemeente),
    id: `doelgroepen${achter}`,
    planId: `doelgroepenplannen${achter}`,
  };
}

/** The doelgroepen of deel 1 (`nis` null) or of one gemeente. */
export const doelgroepenVan = ({ doelgroepen }: Overzicht, nis: string | null): DoelgroepInOverzicht[] =>
  doelgroepen.filter(({ gemeente }) => gemeente === nis);

/** x.2 Specifieke doelgroepen of deel 1 (`gemeente` null) or of one gemeente; `hier` are those that are written out. */
export function doelgroepenhoofdstuk(
  bouwstenen: Bouwstenen,
  gemeente: GemeenteInOverzicht | null,
  hier: readonly DoelgroepInOverzicht[] = doelgroepenVan(bouwstenen.overzicht, gemeente?.nis ?? null),
): Blok[] {
  const { sjablonen, overzicht, bevindingen, gebied } = bouwstenen;
  const nis = gemeente?.nis ?? null;
  const hoofdstukken = nis === null ? overzicht.dossier.hoofdstukken : overzicht.dossier.perGemeente[nis];
  return sjablonen.render('toewijzingsreglement/doelgroepen', {
    ...gedeeld(bouwstenen, gemeente),
    aandeel: breukInWoorden(overzicht.recht.derdePatrimonium.waarde),
    inleiding: hoofdstukken?.doelgroepen.inleiding ?? '',
    doelgroepen: hier.map((inOverzicht) => ({
      ...doelgroepInTekst(inOverzicht, overzicht),
      gebied,
      inGebied: nis === null,
      motiveringen: motiveringenBij(bevindingen, 'doelgroepen', nis, inOverzicht.doelgroep.sleutel),
    })),
    vanGebied: gemeente?.aandelen.some(({ inOverzicht }) => inOverzicht.gemeente === null) ?? false,
    samen: gemeente === null ? tabelVanGebied(overzicht) : tabelVanGemeente(gemeente, overzicht),
    motiveringen: motiveringenBij(bevindingen, 'doelgroepen', nis),
  });
}

/** x.3 Doelgroepenplan of deel 1 (`gemeente` null) or of one gemeente; `hier` are the doelgroepen whose plan is written out. */
export function planhoofdstuk(
  bouwstenen: Bouwstenen,
  gemeente: GemeenteInOverzicht | null,
  hier: readonly DoelgroepInOverzicht[] = doelgroepenVan(bouwstenen.overzicht, gemeente?.nis ?? null),
): Blok[] {
  const { sjablonen, bevindingen } = bouwstenen;
  const motiveringen = (sleutel: string | null) =>
    motiveringenBij(bevindingen, 'doelgroepenplannen', gemeente?.nis ?? null, sleutel);
  return sjablonen.render('toewijzingsreglement/doelgroepenplannen', {
    ...gedeeld(bouwstenen, gemeente),
    plannen: hier.flatMap((inOverzicht) => {
      const plan = planInTekst(inOverzicht);
      return plan === null ? [] : [{ ...plan, motiveringen: motiveringen(inOverzicht.doelgroep.sleutel) }];
    }),
    motiveringen: motiveringen(null),
  });
}

/** The three chapters of a deel. */
const hoofdstukkenVanDeel = (bouwstenen: Bouwstenen, gemeente: GemeenteInOverzicht | null): Blok[] => [
  ...woonbindinghoofdstuk(bouwstenen, gemeente),
  ...doelgroepenhoofdstuk(bouwstenen, gemeente),
  ...planhoofdstuk(bouwstenen, gemeente),
];

/** Chapter 2: deel 1, the provisions of the (deel-)werkingsgebied. */
export const deel1 = (bouwstenen: Bouwstenen): Blok =>
  sectie('deel-1', `Deel 1: bepalingen ${bouwstenen.gebied.woord}`, hoofdstukkenVanDeel(bouwstenen, null));

/** One chapter of deel 2: the provisions of one gemeente. */
export const deel2 = (bouwstenen: Bouwstenen, gemeente: GemeenteInOverzicht): Blok =>
  sectie(
    `deel-2.${gemeente.nis}`,
    `Deel 2: bepalingen ${gemeente.aanspreking} ${gemeente.naam}`,
    hoofdstukkenVanDeel(bouwstenen, gemeente),
  );
