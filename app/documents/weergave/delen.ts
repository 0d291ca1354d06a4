import type { GemeenteInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import type { Bevinding } from '../../domain/regels/regel.ts';
import type { Blok } from '../blokken.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { doelgroepInTekst, tabelVanGebied, tabelVanGemeente } from './doelgroep.ts';
import { planInTekst } from './doelgroepenplan.ts';
import { sectie } from './eigenHoofdstukken.ts';
import { type GebiedInTekst, gemeenteInTekst } from './gebied.ts';
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

/** Chapter 1 Algemene informatie. */
export function algemeneInformatie({ sjablonen, overzicht, bevindingen, gebied }: Bouwstenen): Blok {
  const motiveringen = (hoofdstuk: string) => motiveringenBij(bevindingen, hoofdstuk, null);
  return sectie('algemeen', 'Algemene informatie', [
    ...sjablonen.render('toewijzingsreglement/woonmaatschappij', {
      ...woonmaatschappijInTekst(overzicht),
      motiveringen: motiveringen('woonmaatschappij'),
    }),
    ...sjablonen.render('toewijzingsreglement/gemeenten', {
      ...gemeentenInTekst(overzicht),
      gebied,
      motiveringen: motiveringen('gemeenten'),
    }),
    ...sjablonen.render('toewijzingsreglement/toewijzingsraad', {
      ...toewijzingsraadInTekst(overzicht),
      gebied,
      motiveringen: motiveringen('toewijzingsraad'),
    }),
  ]);
}

/** x.2 and x.3 of deel 1 (`gemeente` null) or of one gemeente. */
function doelgroephoofdstukken(
  { sjablonen, overzicht, bevindingen, gebied }: Bouwstenen,
  gemeente: GemeenteInOverzicht | null,
): Blok[] {
  const nis = gemeente?.nis ?? null;
  const hier = overzicht.doelgroepen.filter((doelgroep) => doelgroep.gemeente === nis);
  const hoofdstukken = nis === null ? overzicht.dossier.hoofdstukken : overzicht.dossier.perGemeente[nis];
  const achter = nis === null ? '' : `.${nis}`;
  const motiveringen = (hoofdstuk: string, sleutel: string | null) =>
    motiveringenBij(bevindingen, hoofdstuk, nis, sleutel);
  const gedeeld = {
    gebied,
    inGebied: gemeente === null,
    gemeente:
      gemeente === null ? { nis: '', naam: '', soort: '', metLidwoord: '', opschrift: '' } : gemeenteInTekst(gemeente),
    id: `doelgroepen${achter}`,
    planId: `doelgroepenplannen${achter}`,
  };
  const doelgroepen = hier.map((inOverzicht) => ({
    ...doelgroepInTekst(inOverzicht, overzicht),
    gebied,
    inGebied: gemeente === null,
    motiveringen: motiveringen('doelgroepen', inOverzicht.doelgroep.sleutel),
  }));
  const plannen = hier.flatMap((inOverzicht) => {
    const plan = planInTekst(inOverzicht);
    return plan === null
      ? []
      : [{ ...plan, motiveringen: motiveringen('doelgroepenplannen', inOverzicht.doelgroep.sleutel) }];
  });
  const vanGebied =
    gemeente === null ? [] : gemeente.aandelen.filter(({ inOverzicht }) => inOverzicht.gemeente === null);
  return [
    ...sjablonen.render('toewijzingsreglement/doelgroepen', {
      ...gedeeld,
      inleiding: hoofdstukken?.doelgroepen.inleiding ?? '',
      doelgroepen,
      vanGebied: vanGebied.length > 0,
      samen: gemeente === null ? tabelVanGebied(overzicht) : tabelVanGemeente(gemeente, overzicht),
      motiveringen: motiveringen('doelgroepen', null),
    }),
    ...sjablonen.render('toewijzingsreglement/doelgroepenplannen', {
      ...gedeeld,
      plannen,
      motiveringen: motiveringen('doelgroepenplannen', null),
    }),
  ];
}

/** Chapter 2: deel 1, the provisions of the (deel-)werkingsgebied. */
export function deel1(bouwstenen: Bouwstenen): Blok {
  const { sjablonen, overzicht, bevindingen, gebied } = bouwstenen;
  return sectie('deel-1', `Deel 1: bepalingen ${gebied.woord}`, [
    ...sjablonen.render('toewijzingsreglement/woonbinding', {
      ...woonbindingInTekst(overzicht),
      gebied,
      motiveringen: motiveringenBij(bevindingen, 'woonbinding', null),
    }),
    ...doelgroephoofdstukken(bouwstenen, null),
  ]);
}

/** One chapter of deel 2: the provisions of one gemeente. */
export function deel2(bouwstenen: Bouwstenen, gemeente: GemeenteInOverzicht): Blok {
  const { sjablonen, overzicht, bevindingen, gebied } = bouwstenen;
  const { nis, aanspreking, naam } = gemeente;
  return sectie(`deel-2.${nis}`, `Deel 2: bepalingen ${aanspreking} ${naam}`, [
    ...sjablonen.render('toewijzingsreglement/woonbinding-gemeente', {
      ...woonbindingGemeenteInTekst(overzicht, gemeente),
      gebied,
      gemeente: gemeenteInTekst(gemeente),
      motiveringen: motiveringenBij(bevindingen, 'woonbinding', nis),
    }),
    ...doelgroephoofdstukken(bouwstenen, gemeente),
  ]);
}
