import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { aangevuld } from '../../domain/labels/aangevuld.ts';
import { labelsleutel } from '../../domain/labels/doelgroepenMetLabels.ts';
import { labelgroepen } from '../../domain/labels/labelgroepen.ts';
import { woningenOpAdres } from '../../domain/patrimonium/opAdres.ts';
import type { Werkblad } from '../werkblad.ts';
import { TOEGANG } from './adressenbijlage.ts';
import { korteNaam } from './doelgroepnamen.ts';

const KOLOMMEN = [
  { titel: 'gemeente', breedte: 20 },
  { titel: 'doelgroep', breedte: 28 },
  { titel: 'adres', breedte: 36 },
  { titel: 'postcode', breedte: 10 },
  { titel: 'type', breedte: 18 },
  { titel: 'slaapkamers', breedte: 13 },
  { titel: 'toegang', breedte: 14 },
  { titel: 'kenmerk', breedte: 16 },
];

/**
 * The labelled dwellings as a sheet, in the order of the annex; what the patrimonium knows of them stands beside the address.
 */
export function adressenblad(overzicht: Overzicht): Werkblad {
  const patrimonium = woningenOpAdres(overzicht.dossier.hoofdstukken.patrimonium.woningen);
  const rijen = labelgroepen(overzicht).flatMap(({ naam, lijsten }) =>
    lijsten.flatMap(({ doelgroep, woningen }) =>
      woningen.map((label) => {
        const { adres, slaapkamers, toegang } = aangevuld(label, patrimonium);
        const woning = patrimonium.get(labelsleutel(label));
        return [
          naam,
          korteNaam(doelgroep),
          adres,
          woning?.postcode ?? '',
          woning?.type ?? '',
          slaapkamers === null ? '' : String(slaapkamers),
          toegang ? TOEGANG[toegang] : '',
          woning?.kenmerk ?? '',
        ];
      }),
    ),
  );
  return { naam: 'Woningen met een label', kolommen: KOLOMMEN, rijen };
}
