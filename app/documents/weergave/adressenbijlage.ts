import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { aangevuld } from '../../domain/labels/aangevuld.ts';
import { type Labelgroep, type Labellijst, labelgroepen } from '../../domain/labels/labelgroepen.ts';
import { woningenOpAdres } from '../../domain/patrimonium/opAdres.ts';
import type { Woning } from '../../domain/patrimonium/woning.ts';
import type { Blok, Tabel } from '../blokken.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { korteNaam } from './doelgroepnamen.ts';
import { cijfers, rij, tabel, woorden } from './tabel.ts';

/** How a way in is written in a list of addresses. */
export const TOEGANG = { gelijkvloers: 'gelijkvloers', lift: 'met lift', trap: 'met trap' } as const;

/** Key of a list inside its gemeente; a doelgroep of deel 2 may have the key of one of deel 1. */
const lijstsleutel = ({ gemeente, doelgroep }: Labellijst): string =>
  gemeente === null ? doelgroep.sleutel : `deel2.${doelgroep.sleutel}`;

function adressentabel({ nis, naam }: Labelgroep, lijst: Labellijst, patrimonium: ReadonlyMap<string, Woning>): Tabel {
  const gezien = new Set<string>();
  return tabel(
    `bijlage.adressen.${nis}.${lijstsleutel(lijst)}.tabel`,
    `Woningen voor ${korteNaam(lijst.doelgroep)} in ${naam}`,
    [woorden('Adres', 6), cijfers('Slaapkamers', 2), woorden('Toegang', 3)],
    lijst.woningen.map((label, index) => {
      const { adres, slaapkamers, toegang } = aangevuld(label, patrimonium);
      const sleutel = adres === '' || gezien.has(adres) ? `${adres}#${index}` : adres;
      gezien.add(adres);
      return rij(sleutel, [adres, slaapkamers === null ? '' : String(slaapkamers), toegang ? TOEGANG[toegang] : '']);
    }),
  );
}

/**
 * The annex with the labelled dwellings: a heading for each gemeente and each doelgroep, then the addresses in order, with the
 * bedrooms and the access of the patrimonium where the label leaves them open. Nothing when no dwelling is labelled.
 */
export function adressenbijlage(sjablonen: Sjablonen, overzicht: Overzicht): Blok[] {
  const patrimonium = woningenOpAdres(overzicht.dossier.hoofdstukken.patrimonium.woningen);
  const groepen = labelgroepen(overzicht);
  if (groepen.length === 0) return [];
  return sjablonen.render('toewijzingsreglement/bijlage-adressen', {
    gemeenten: groepen.map((groep) => ({
      nis: groep.nis,
      naam: groep.naam,
      lijsten: groep.lijsten.map((lijst) => ({
        sleutel: lijstsleutel(lijst),
        naam: korteNaam(lijst.doelgroep),
        tabel: adressentabel(groep, lijst, patrimonium),
      })),
    })),
  });
}
