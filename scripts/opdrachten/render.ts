import { join, resolve } from 'node:path';
import { leesSjablonen } from '../../app/adapters/leesSjablonen.ts';
import { maakReglement } from '../../app/application/maakReglement.ts';
import type { Document } from '../../app/documents/blokken.ts';
import { naarDocx } from '../../app/documents/docx/naarDocx.ts';
import { naarHtmlBestand } from '../../app/documents/html/index.ts';
import { maakSjablonen } from '../../app/documents/sjabloonmotor.ts';
import { houdtTegen } from '../../app/domain/regels/index.ts';
import type { Bevinding } from '../../app/domain/regels/regel.ts';
import { opsomming } from '../../app/domain/taal/opsomming.ts';
import { leesDatum, leesDossierbestand } from './leesBestand.ts';
import { GELUKT, leesArgumenten, type Opdracht, OpdrachtFout } from './opdracht.ts';
import { schrijfBestanden } from './schrijfBestanden.ts';

/** The kinds of file, and how each is made from the tree. */
const VORMEN: Readonly<Record<string, (document: Document) => string | Uint8Array>> = {
  docx: naarDocx,
  html: naarHtmlBestand,
};

function leesVormen(alleen: string | null): string[] {
  const gevraagd = alleen === null ? Object.keys(VORMEN) : [...new Set(alleen.split(',').map((vorm) => vorm.trim()))];
  const onbekend = gevraagd.filter((vorm) => !Object.hasOwn(VORMEN, vorm));
  if (onbekend.length > 0) {
    throw new OpdrachtFout(
      `--only kent ${opsomming(Object.keys(VORMEN))}; gekregen: ${onbekend.join(', ') || 'niets'}.`,
    );
  }
  return gevraagd;
}

/** Whether the reglement is final, and if not, why. */
function staat(bevindingen: readonly Bevinding[]): string {
  const tegen = bevindingen.filter(houdtTegen);
  if (tegen.length === 0) return 'Definitief: geen enkele bevinding houdt het reglement tegen.';
  const soorten = [...new Set(tegen.map(({ id, titel }) => `${id} (${titel})`))];
  const houdt = tegen.length === 1 ? 'bevinding houdt' : 'bevindingen houden';
  return `Ontwerp: ${tegen.length} ${houdt} het reglement tegen: ${opsomming(soorten)}.`;
}

/** `render FILE --out DIR [--only docx,html] [--op DATUM]`: makes the toewijzingsreglement of a dossier file. */
export const opdracht: Opdracht = {
  async voerUit(argumenten, omgeving) {
    const { woorden, waarde } = leesArgumenten(argumenten, ['één dossierbestand'], {
      out: 'waarde',
      only: 'waarde',
      op: 'waarde',
    });
    const map = waarde('out');
    if (map === null) throw new OpdrachtFout('Zeg met --out in welke map de documenten komen.');
    const vormen = leesVormen(waarde('only'));
    const opDatum = leesDatum(waarde('op'));
    const dossier = await leesDossierbestand(woorden[0] ?? '', omgeving);
    const sjablonen = maakSjablonen(await leesSjablonen());
    const { document, bevindingen } = maakReglement(sjablonen, dossier, opDatum);
    const bestanden = vormen.map((vorm) => ({
      pad: join(resolve(map), `${document.soort}.${vorm}`),
      inhoud: VORMEN[vorm]?.(document) ?? '',
    }));
    await schrijfBestanden(bestanden);
    for (const { pad } of bestanden) omgeving.uit(pad);
    omgeving.uit(staat(bevindingen));
    return GELUKT;
  },
};
