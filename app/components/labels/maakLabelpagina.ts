import type { Gekeurd } from '../../documents/weergave/gekeurd.ts';
import type { DoelgroepInOverzicht } from '../../domain/cijfers/overzicht.ts';
import { afwijkendeAantallen } from '../../domain/labels/bewerkLabels.ts';
import {
  doelgroepenVan,
  gelabeldVoor,
  labelsleutel,
  zelfdeDoelgroep,
} from '../../domain/labels/doelgroepenMetLabels.ts';
import { nogOverTeNemenVoor } from '../../domain/labels/nogOverTeNemen.ts';
import { type Gevonden, type Zoekvraag, zoekWoningen } from '../../domain/labels/zoekWoningen.ts';
import { straatregel } from '../../domain/patrimonium/adres.ts';
import { woningenOpAdres } from '../../domain/patrimonium/opAdres.ts';
import { noemDoelgroep, noemGemeente } from '../../domain/regels/benoem.ts';
import { bezwaarVoorOuderen } from '../../domain/regels/bezwaarVoorOuderen.ts';
import type { Bevinding } from '../../domain/regels/regel.ts';
import type { Dossier } from '../../domain/reglement/dossier.ts';
import { maakBevindingen } from '../bevindingen/maakBevindingen.ts';
import type { Labelpagina, Woningblad, Woningregel } from './labelpagina.ts';
import { type Labelgrens, maakLabelgrenzen } from './maakLabelgrenzen.ts';

/** Dwellings on one page. */
export const PER_BLAD = 25;

const TOEGANG = { gelijkvloers: 'gelijkvloers', lift: 'met lift', trap: 'alleen met een trap' } as const;
const OVER_LABELS = new Set(['P3-65-WONING', 'P3-DUBBEL']);
const OVER_AANTALLEN = new Set(['P3-DERDE', 'P3-65-KLEIN', 'P3-65-KWART']);

function soortVan({ woning: { type, slaapkamers } }: Gevonden): string {
  if (type === 'appartement' && slaapkamers === 0) return 'studio';
  const kamers = slaapkamers === null ? '' : `${slaapkamers} ${slaapkamers === 1 ? 'slaapkamer' : 'slaapkamers'}`;
  return [type ?? '', kamers].filter(Boolean).join(', ');
}

/** A function that makes a found dwelling ready to show beside the doelgroep at hand. */
export const maakRegel =
  (hier: DoelgroepInOverzicht, hoogsteSlaapkamers: number) =>
  (gevonden: Gevonden): Woningregel => {
    const { woning, sleutel, voor } = gevonden;
    const plaats = voor === null ? 'geen' : zelfdeDoelgroep(voor, hier) ? 'hier' : 'elders';
    return {
      sleutel,
      nis: woning.gemeente,
      gemeente: noemGemeente(woning.gemeente),
      adres: straatregel(woning),
      soort: soortVan(gevonden),
      toegang: woning.toegang === null ? '' : TOEGANG[woning.toegang],
      project: woning.project,
      kenmerk: woning.kenmerk,
      plaats,
      voor: voor === null ? '' : noemDoelgroep(voor.doelgroep),
      bezwaar: hier.ouderen ? bezwaarVoorOuderen(woning, hoogsteSlaapkamers) : '',
    };
  };

/** The dwellings that answer a question, with the doelgroep that each is labelled for. */
export const zoekVoor = (dossier: Dossier, hier: DoelgroepInOverzicht, vraag: Zoekvraag): Gevonden[] =>
  zoekWoningen(dossier.hoofdstukken.patrimonium.woningen, vraag, gelabeldVoor(doelgroepenVan(dossier)), hier);

function maakInBestand(dossier: Dossier, hier: DoelgroepInOverzicht): Labelpagina['inBestand'] {
  const labels = nogOverTeNemenVoor(dossier, hier);
  return {
    namen: [...new Set(labels.map(({ naam }) => naam))],
    aantal: labels.reduce((som, label) => som + label.woningen.length, 0),
  };
}

function maakBlad(
  gevonden: readonly Gevonden[],
  hier: DoelgroepInOverzicht,
  regel: (een: Gevonden) => Woningregel,
  gevraagd: number,
): Woningblad {
  const bladen = Math.max(1, Math.ceil(gevonden.length / PER_BLAD));
  const blad = Math.min(Math.max(1, gevraagd), bladen);
  const vrij = gevonden.filter(({ voor }) => voor === null).length;
  const opLijst = gevonden.filter(({ voor }) => voor !== null && zelfdeDoelgroep(voor, hier)).length;
  const regels = gevonden.slice((blad - 1) * PER_BLAD, blad * PER_BLAD).map(regel);
  return { regels, totaal: gevonden.length, vrij, opLijst, blad, bladen };
}

/** The bevindingen about the labels of a doelgroep, and about the caps of the gemeenten where it has dwellings. */
function bevindingenBij(
  bevindingen: readonly Bevinding[],
  hier: DoelgroepInOverzicht,
  grenzen: readonly Labelgrens[],
): Bevinding[] {
  const geraakt = new Set(grenzen.filter(({ opLijst, telt }) => opLijst + telt > 0).map(({ nis }) => nis));
  return bevindingen.filter(({ id, plaats }) =>
    OVER_LABELS.has(id)
      ? plaats.doelgroep === hier.doelgroep.sleutel && plaats.gemeente === hier.gemeente
      : OVER_AANTALLEN.has(id) && (plaats.gemeente === null ? hier.nietVerdeeld > 0 : geraakt.has(plaats.gemeente)),
  );
}

/** Everything that the page of the labels of doelgroep `hier` shows, for what is asked and its page `gevraagd` (from 1). */
export function maakLabelpagina(
  id: string,
  { overzicht, bevindingen }: Gekeurd,
  hier: DoelgroepInOverzicht,
  vraag: Zoekvraag,
  gevraagd: number,
): Labelpagina {
  const { dossier, recht } = overzicht;
  const { aanhaling, status } = recht.derdePatrimonium.bron;
  const { doelgroep, gemeente } = hier;
  const { woningen } = dossier.hoofdstukken.patrimonium;
  const opAdres = woningenOpAdres(woningen);
  const gevonden = zoekVoor(dossier, hier, vraag);
  const grenzen = maakLabelgrenzen(overzicht, hier);
  return {
    dossier: id,
    titel: dossier.titel || 'Zonder titel',
    naam: noemDoelgroep(doelgroep),
    sleutel: doelgroep.sleutel,
    gemeente,
    gemeentenaam: gemeente === null ? null : noemGemeente(gemeente),
    perJaar: doelgroep.telwijze === 'per-jaar',
    patrimonium: woningen.length,
    opLijst: doelgroep.woningen.length,
    afwijkingen: afwijkendeAantallen(doelgroep).map((een) => ({ ...een, naam: noemGemeente(een.gemeente) })),
    vraag,
    gemeenten: [...new Set(woningen.map((woning) => woning.gemeente))]
      .filter((nis) => gemeente === null || nis === gemeente)
      .map((nis) => ({ nis, naam: noemGemeente(nis) }))
      .sort((een, ander) => (een.naam < ander.naam ? -1 : 1)),
    blad: maakBlad(gevonden, hier, maakRegel(hier, recht.ouderenSlaapkamers.waarde), gevraagd),
    inBestand: maakInBestand(dossier, hier),
    vreemd: doelgroep.woningen
      .filter((label) => !opAdres.has(labelsleutel(label)))
      .map((label) => ({ sleutel: labelsleutel(label), adres: label.adres, gemeente: noemGemeente(label.gemeente) })),
    bevindingen: maakBevindingen(id, overzicht, bevindingenBij(bevindingen, hier, grenzen)),
    grenzen,
    bron: `${aanhaling}${status === 'te bevestigen' ? ' (te bevestigen)' : ''}`,
  };
}
