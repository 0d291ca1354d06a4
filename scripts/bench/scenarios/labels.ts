import { schrijfRekenblad } from '../../../app/adapters/spreadsheet/schrijfRekenblad.ts';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { adressenblad } from '../../../app/documents/weergave/adressenblad.ts';
import { maakAdressenlijst } from '../../../app/documents/weergave/adressenlijst.ts';
import { maakOverzicht, type Overzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { alsLabel } from '../../../app/domain/labels/label.ts';
import type { Woning } from '../../../app/domain/patrimonium/woning.ts';
import { p365Woning } from '../../../app/domain/regels/P3-65-WONING.ts';
import { p3Dubbel } from '../../../app/domain/regels/P3-DUBBEL.ts';
import { dossierSchema } from '../../../app/domain/reglement/dossier.ts';
import { getal } from '../../../app/domain/taal/getal.ts';
import type { Maat, Scenario } from '../scenario.ts';
import { sjablonen } from '../stof.ts';

const NISSEN = ['42003', '42004', '42006', '42011'];

const woning = (i: number): Partial<Woning> & Pick<Woning, 'gemeente' | 'straat' | 'nummer' | 'bus'> => ({
  gemeente: NISSEN[i % NISSEN.length] ?? '',
  straat: `Voorbeeldstraat ${String.fromCharCode(65 + (i % 26))}`,
  nummer: String(i + 1),
  bus: i % 3 === 0 ? '' : String(i % 40),
  slaapkamers: i % 4,
  toegang: i % 2 === 0 ? 'lift' : 'trap',
});

/** A counted dossier with a patrimonium, in which `rijen` dwellings are labelled for two doelgroepen. */
function overzichtMetLabels({ woningen: aantal, rijen }: Maat): Overzicht {
  const woningen = Array.from({ length: aantal }, (_, i) => woning(i));
  const doelgroep = (sleutel: string, item: string, van: number, tot: number) => ({
    sleutel,
    korteNaam: sleutel,
    telwijze: 'gelabeld' as const,
    lijst: { keuze: 'op-de-lijst' as const, item },
    woningen: woningen.slice(van, tot).map((een) => ({
      gemeente: een.gemeente,
      adres: alsLabel(een as Woning).adres,
    })),
  });
  const helft = Math.floor(rijen / 2);
  const dossier = dossierSchema.parse({
    formaat: 'toewijs-dossier',
    versie: 1,
    titel: 'Labels',
    hoofdstukken: {
      gemeenten: { gemeenten: NISSEN.map((nis) => ({ nis })) },
      doelgroepen: {
        doelgroepen: [doelgroep('ouderen', 'ouderen', 0, helft), doelgroep('zorg', 'beperking', helft, rijen)],
      },
      patrimonium: { woningen },
    },
  });
  return maakOverzicht(dossier);
}

/** The annex of labelled addresses, from the dossier to the document. */
export const naarAdressenDocx: Scenario = {
  naam: ({ rijen }) => `Lijst van ${getal(rijen)} gelabelde adressen naar DOCX`,
  laad: async (_map, maat) => {
    const overzicht = overzichtMetLabels(maat);
    const klaar = await sjablonen();
    return { onze: () => naarDocx(maakAdressenlijst(klaar, overzicht)) };
  },
};

/** The same list as a spreadsheet. */
export const naarAdressenXlsx: Scenario = {
  naam: ({ rijen }) => `Lijst van ${getal(rijen)} gelabelde adressen naar XLSX`,
  laad: async (_map, maat) => {
    const overzicht = overzichtMetLabels(maat);
    return { onze: () => schrijfRekenblad([adressenblad(overzicht)]) };
  },
};

/** The rules that hold every label against the patrimonium. */
export const labelregels: Scenario = {
  naam: ({ rijen, woningen }) => `Regels over ${getal(rijen)} labels op ${getal(woningen)} woningen`,
  laad: async (_map, maat) => {
    const overzicht = overzichtMetLabels(maat);
    return { onze: () => [p3Dubbel.toets(overzicht), p365Woning.toets(overzicht)] };
  },
};
