import { readFile, stat } from 'node:fs/promises';
import { teGrootRekenblad } from '../../app/adapters/spreadsheet/herkenBestand.ts';
import { leesRekenblad } from '../../app/adapters/spreadsheet/leesRekenblad.ts';
import { herkenKolommen } from '../../app/domain/patrimonium/kolommen.ts';
import { leesWoningen, type Rijfout } from '../../app/domain/patrimonium/lees/leesWoningen.ts';
import { REKENBLAD_MAX_BYTES } from '../../app/domain/patrimonium/maten.ts';
import { type Gemeentetelling, telPatrimonium } from '../../app/domain/patrimonium/telPatrimonium.ts';
import { waarom } from './bestandsfout.ts';
import { GEBREK, GELUKT, leesArgumenten, type Opdracht, OpdrachtFout } from './opdracht.ts';
import { patrimoniumInTekst } from './patrimoniumInTekst.ts';

/** The bytes of a file that is not too large. Throws OpdrachtFout. */
async function leesBytes(pad: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(pad);
    if (size > REKENBLAD_MAX_BYTES) throw new OpdrachtFout(`${pad}: ${teGrootRekenblad(size)}`);
    return await readFile(pad);
  } catch (fout) {
    throw fout instanceof OpdrachtFout ? fout : new OpdrachtFout(`${pad} kan niet gelezen worden: ${waarom(fout)}.`);
  }
}

/** A gemeente as other programs read it: shares as an exact fraction of dwellings and as the largest whole number. */
const alsJson = ({ naam, woningen, klein, derde, kwart, derdeKlein, perType, doelgroepen }: Gemeentetelling) => ({
  naam,
  woningen,
  klein,
  derde,
  kwart,
  derdeKlein,
  perType,
  doelgroepen,
});

const foutAlsJson = ({ rij, kolom, waarde, melding }: Rijfout) => ({ rij, kolom, waarde, melding });

/** `patrimonium FILE [--json]`: the counts of a spreadsheet of dwellings; exit code 1 when a row has a fault, 2 when it cannot be read. */
export const opdracht: Opdracht = {
  async voerUit(argumenten, omgeving) {
    const { woorden, staatAan } = leesArgumenten(argumenten, ['één rekenblad'], { json: 'schakelaar' });
    const pad = woorden[0] ?? '';
    const gelezen = await leesRekenblad(await leesBytes(pad));
    if (gelezen.soort === 'onleesbaar') throw new OpdrachtFout(`${pad}: ${gelezen.zin}`);
    const { tabel } = gelezen;
    const { woningen, fouten, opmerkingen } = leesWoningen(tabel, herkenKolommen(tabel.kop));
    const gemeenten = telPatrimonium(woningen);
    for (const opmerking of [...gelezen.opmerkingen, ...opmerkingen]) omgeving.fout(`Let op: ${opmerking}`);
    omgeving.uit(
      staatAan('json')
        ? JSON.stringify(
            { woningen: woningen.length, gemeenten: gemeenten.map(alsJson), fouten: fouten.map(foutAlsJson) },
            null,
            2,
          )
        : patrimoniumInTekst(gemeenten, woningen.length, fouten),
    );
    return fouten.length === 0 ? GELUKT : GEBREK;
  },
};
