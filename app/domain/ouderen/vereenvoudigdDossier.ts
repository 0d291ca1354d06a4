import type { GemeenteInOverzicht, Overzicht } from '../cijfers/overzicht.ts';
import type { Ouderen } from '../reglement/ouderen.ts';
import { breukInWoorden } from '../taal/breukInWoorden.ts';
import { voluit } from '../taal/datum.ts';
import { getal } from '../taal/getal.ts';
import { opsomming } from '../taal/opsomming.ts';
import { type Ouderencijfers, ouderencijfers } from './ouderencijfers.ts';

/** A condition of the simplified dossier: met, not met, or not known (null), with the figures or what is missing. */
export interface Voorwaarde {
  readonly sleutel: 'kwart' | 'derde-klein' | 'derde' | 'overleg' | 'adressen' | 'sjabloon';
  readonly tekst: string;
  readonly voldaan: boolean | null;
  readonly uitleg: string;
}

/** Whether `aantal` stays within `grens`; not known as long as the base of the cap is not. */
function binnen(sleutel: Voorwaarde['sleutel'], tekst: string, aantal: number, grens: number | null): Voorwaarde {
  if (grens === null) return { sleutel, tekst, voldaan: null, uitleg: 'het aantal woningen ontbreekt in 1.2' };
  return { sleutel, tekst, voldaan: aantal <= grens, uitleg: `${getal(aantal)}; hoogstens ${getal(grens)}` };
}

function overlegVoorwaarde({ overleg }: Ouderen): Voorwaarde {
  const tekst = 'Eén verslag van het lokaal overleg, waarin gemeente, OCMW en sociale verhuurders akkoord gaan';
  const { op, allenAkkoord, deelnemers } = overleg;
  const ontbreekt = [
    op === null ? 'de datum van het overleg' : '',
    allenAkkoord === null ? 'of allen akkoord gaan' : '',
    deelnemers === '' ? 'wie deelnam' : '',
  ].filter(Boolean);
  if (allenAkkoord === false)
    return { sleutel: 'overleg', tekst, voldaan: false, uitleg: 'niet allen gaan akkoord: voeg de adviezen bij' };
  if (op === null || ontbreekt.length > 0)
    return { sleutel: 'overleg', tekst, voldaan: null, uitleg: `nog in te vullen: ${opsomming(ontbreekt)}` };
  return { sleutel: 'overleg', tekst, voldaan: true, uitleg: `overleg van ${voluit(op)}` };
}

/** What is still open in the sjabloon, in words. */
function openInSjabloon({ gegevens }: GemeenteInOverzicht, cijfers: Ouderencijfers, { motivering }: Ouderen): string[] {
  const { inwoners, kandidaten } = gegevens;
  return [
    inwoners.totaal === null || inwoners.vanaf65 === null ? 'het aantal inwoners' : '',
    kandidaten.totaal === null || kandidaten.vanaf65 === null ? 'het aantal kandidaat-huurders' : '',
    cijfers.perType.includes(null) ? 'de woningen naar soort' : '',
    cijfers.ouderenPerType.rij === null ? 'de woningen voor ouderen naar soort' : '',
    cijfers.woningen === null || cijfers.klein === null ? 'het patrimonium' : '',
    motivering === '' ? 'de motivering' : '',
  ].filter(Boolean);
}

/**
 * The conditions under which one report and the sjabloon replace the advices and the extended plan [002:196-208], each met, not met or not
 * known. Above the third of all dwellings there is no dossier at all.
 */
export function vereenvoudigdDossier(gemeente: GemeenteInOverzicht, overzicht: Overzicht, blad: Ouderen): Voorwaarde[] {
  const cijfers = ouderencijfers(gemeente, overzicht);
  const { ouderen, doelgroepen, kwart, derde, derdeKlein } = cijfers;
  const adressen = gemeente.aandelen
    .filter(({ inOverzicht }) => inOverzicht.ouderen)
    .flatMap(({ inOverzicht }) => inOverzicht.doelgroep.woningen.filter((woning) => woning.gemeente === gemeente.nis));
  const { derdePatrimonium, ouderenPatrimonium, ouderenKlein } = overzicht.recht;
  const open = openInSjabloon(gemeente, cijfers, blad);
  return [
    binnen(
      'kwart',
      `Ouderen: hoogstens ${breukInWoorden(ouderenPatrimonium.waarde)} van alle sociale huurwoningen`,
      ouderen,
      kwart,
    ),
    binnen(
      'derde-klein',
      `Ouderen: hoogstens ${breukInWoorden(ouderenKlein.waarde)} van de studio’s en woningen met 1 of 2 slaapkamers`,
      ouderen,
      derdeKlein,
    ),
    binnen(
      'derde',
      `Alle doelgroepen samen: hoogstens ${breukInWoorden(derdePatrimonium.waarde)} van alle sociale huurwoningen`,
      doelgroepen,
      derde,
    ),
    overlegVoorwaarde(blad),
    {
      sleutel: 'adressen',
      tekst: 'De lijst met de adressen van de woningen voor ouderen',
      voldaan: adressen.length === ouderen,
      uitleg: `${getal(adressen.length)} van ${getal(ouderen)} adressen`,
    },
    {
      sleutel: 'sjabloon',
      tekst: 'Het sjabloon, volledig ingevuld',
      voldaan: open.length === 0,
      uitleg: open.length === 0 ? 'niets ontbreekt' : `nog in te vullen: ${opsomming(open)}`,
    },
  ];
}
