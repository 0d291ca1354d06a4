import type { Hoofdstukadres } from '../domain/reglement/leesHoofdstuk.ts';
import type { Woonmaatschappij } from '../domain/reglement/woonmaatschappij.ts';
import type { Veldfout } from '../domain/vragen/leesFormulier.ts';
import { alsRij, metWaarde, waardeOp } from '../domain/vragen/rij.ts';
import { zetLogo } from '../domain/vragen/zetLogo.ts';

const PAD = 'huisstijl.logo';

/** The chapter with the picture that was chosen as its logo, or unchanged with what is wrong with the picture. */
export async function metLogo(
  { hoofdstuk }: Hoofdstukadres,
  inhoud: unknown,
  bestanden: ReadonlyMap<string, File>,
  omschrijving: string,
): Promise<{ readonly inhoud: unknown; readonly fouten: readonly Veldfout[] }> {
  const bestand = bestanden.get(PAD);
  if (hoofdstuk !== 'woonmaatschappij' || bestand === undefined) return { inhoud, fouten: [] };
  const base64 = Buffer.from(await bestand.arrayBuffer()).toString('base64');
  const gezet = zetLogo(inhoud as Woonmaatschappij, { soort: bestand.type, inhoud: base64 });
  if (!gezet.ok) return { inhoud, fouten: [{ pad: PAD, tekst: gezet.fout }] };
  // With the first picture comes its sentence; there was no logo yet to keep it.
  const isEerste = waardeOp(inhoud, PAD) === null;
  const logo = alsRij(waardeOp(gezet.inhoud, PAD));
  return {
    inhoud: isEerste
      ? metWaarde(gezet.inhoud, PAD, { ...logo, omschrijving: omschrijving.trim().slice(0, 200) })
      : gezet.inhoud,
    fouten: [],
  };
}
