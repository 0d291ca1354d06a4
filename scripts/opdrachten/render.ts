import { join, resolve } from 'node:path';
import { leesSjablonen } from '../../app/adapters/leesSjablonen.ts';
import { schrijfRekenblad } from '../../app/adapters/spreadsheet/schrijfRekenblad.ts';
import { DOCUMENTEN, type GemaaktStuk, maakStuk, type Stuksoort } from '../../app/application/documenten.ts';
import { keurDossier } from '../../app/application/keurDossier.ts';
import { naarDocx } from '../../app/documents/docx/naarDocx.ts';
import { naarHtmlBestand } from '../../app/documents/html/index.ts';
import { maakSjablonen } from '../../app/documents/sjabloonmotor.ts';
import type { Overzicht } from '../../app/domain/cijfers/overzicht.ts';
import { houdtTegen } from '../../app/domain/regels/index.ts';
import { opsomming } from '../../app/domain/taal/opsomming.ts';
import { leesDatum, leesDossierbestand } from './leesBestand.ts';
import { GELUKT, leesArgumenten, type Opdracht, OpdrachtFout } from './opdracht.ts';
import { schrijfBestanden } from './schrijfBestanden.ts';

/** The kinds of file, and how each is made; null where a document does not exist as one. */
const VORMEN: Readonly<Record<string, (gemaakt: GemaaktStuk, overzicht: Overzicht) => string | Uint8Array | null>> = {
  docx: ({ document }) => naarDocx(document),
  html: ({ document }) => naarHtmlBestand(document),
  xlsx: ({ stuk }, overzicht) => (stuk.werkblad ? schrijfRekenblad([stuk.werkblad(overzicht)]) : null),
};
const SOORTEN: Readonly<Record<string, Stuksoort>> = Object.fromEntries(
  DOCUMENTEN.map((soort) => [soort.sleutel, soort]),
);

/** What --only asks: documents, forms, or both in one list; what is not named is not restricted. */
interface Keuze {
  readonly soorten: readonly Stuksoort[];
  readonly vormen: readonly string[];
}

function leesKeuze(alleen: string | null): Keuze {
  const gevraagd = alleen === null ? [] : [...new Set(alleen.split(',').map((woord) => woord.trim()))];
  const onbekend = gevraagd.filter((woord) => !Object.hasOwn(VORMEN, woord) && !Object.hasOwn(SOORTEN, woord));
  if (onbekend.length > 0) {
    throw new OpdrachtFout(
      `--only kent de documenten ${opsomming(Object.keys(SOORTEN))} en de vormen ${opsomming(Object.keys(VORMEN))}; gekregen: ${onbekend.join(', ') || 'niets'}.`,
    );
  }
  const vormen = gevraagd.filter((woord) => Object.hasOwn(VORMEN, woord));
  const soorten = DOCUMENTEN.filter(({ sleutel }) => gevraagd.includes(sleutel));
  return {
    soorten: soorten.length > 0 ? soorten : DOCUMENTEN,
    vormen: vormen.length > 0 ? vormen : Object.keys(VORMEN),
  };
}

/** Whether a document is final, and if not, why. */
function staat({ stuk, document, bevindingen }: GemaaktStuk): string {
  const tegen = bevindingen.filter(houdtTegen);
  if (document.definitief) return `${stuk.titel}. Definitief: geen enkele bevinding houdt het tegen.`;
  if (tegen.length === 0) return `${stuk.titel}. Ontwerp: het eerste kader in het document zegt waarom.`;
  const soorten = [...new Set(tegen.map(({ id, titel }) => `${id} (${titel})`))];
  const houdt = tegen.length === 1 ? 'bevinding houdt' : 'bevindingen houden';
  return `${stuk.titel}. Ontwerp: ${tegen.length} ${houdt} het tegen: ${opsomming(soorten)}.`;
}

/** `render FILE --out DIR [--only tr,ihr,…,docx,html,xlsx] [--op DATUM]`: makes the documents of a dossier file. */
export const opdracht: Opdracht = {
  async voerUit(argumenten, omgeving) {
    const { woorden, waarde } = leesArgumenten(argumenten, ['één dossierbestand'], {
      out: 'waarde',
      only: 'waarde',
      op: 'waarde',
    });
    const map = waarde('out');
    if (map === null) throw new OpdrachtFout('Zeg met --out in welke map de documenten komen.');
    const { soorten, vormen } = leesKeuze(waarde('only'));
    const opDatum = leesDatum(waarde('op'));
    const dossier = await leesDossierbestand(woorden[0] ?? '', omgeving);
    const sjablonen = maakSjablonen(await leesSjablonen());
    const gekeurd = keurDossier(dossier, opDatum);
    const begonnen = soorten.filter((soort) => soort.isBegonnen(gekeurd.overzicht));
    const stukken = begonnen.flatMap((soort) => soort.stukken(gekeurd.overzicht));
    const gemaakt = stukken.map((stuk) => maakStuk(sjablonen, gekeurd, stuk));
    const zonder = soorten.filter((soort) => !begonnen.includes(soort)).map(({ geen }) => geen);
    const bestanden = gemaakt.flatMap((een) =>
      vormen.flatMap((vorm) => {
        const inhoud = VORMEN[vorm]?.(een, gekeurd.overzicht) ?? null;
        return inhoud === null ? [] : [{ pad: join(resolve(map), `${een.stuk.bestandsnaam}.${vorm}`), inhoud }];
      }),
    );
    if (bestanden.length === 0) {
      const alsLijst = gemaakt.length > 0 ? ['Alleen de lijst van adressen bestaat als xlsx.'] : [];
      throw new OpdrachtFout(`Er is niets te maken. ${[...zonder, ...alsLijst].join(' ')}`);
    }
    await schrijfBestanden(bestanden);
    for (const { pad } of bestanden) omgeving.uit(pad);
    for (const een of gemaakt) if (een.stuk.reglement !== null) omgeving.uit(staat(een));
    for (const zin of zonder) omgeving.uit(zin);
    return GELUKT;
  },
};
