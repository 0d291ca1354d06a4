import { controleerInhoud } from './controleerInhoud.ts';
import { DOSSIER_VERSIE, type Dossier, dossierSchema } from './dossier.ts';
import { meldingenVan } from './foutmeldingen.ts';
import { leesJson } from './leesJson.ts';
import { alsZin, type Melding, toon } from './melding.ts';
import { type Opmerking, opmerkingenBij } from './opmerkingen.ts';

/**
 * A dossier, with what its reader should know; or everything that is wrong with the file: `fouten` are sentences with their place for
 * people, who count from 1; `meldingen` the same with the place as it stands in the file, for programs.
 */
export type GelezenDossier =
  | { readonly ok: true; readonly dossier: Dossier; readonly opmerkingen: Opmerking[] }
  | { readonly ok: false; readonly fouten: string[]; readonly meldingen: readonly Melding[] };

const geweigerd = (meldingen: readonly Melding[]): GelezenDossier => ({
  ok: false,
  fouten: meldingen.map(alsZin),
  meldingen,
});

/** Whether the file says that it is a dossier of the version that this program reads. */
function leesHoofding({ formaat, versie }: Record<string, unknown>): Melding[] {
  const meldingen: Melding[] = [];
  if (formaat !== 'toewijs-dossier') {
    const tekst = `dit is geen dossierbestand van Toewijs; verwacht: "toewijs-dossier", gekregen: ${toon(formaat)}.`;
    meldingen.push({ pad: ['formaat'], tekst });
  }
  if (versie !== DOSSIER_VERSIE) {
    const tekst = `dit programma leest versie ${DOSSIER_VERSIE} van het dossierbestand; gekregen: ${toon(versie)}.`;
    meldingen.push({ pad: ['versie'], tekst });
  }
  return meldingen;
}

/**
 * Reads the text of a dossier file. Everything that is wrong is reported together: each sentence says where, what was given
 * and what is allowed. Text is never cleaned or changed; a chapter that is left out is empty and named in `opmerkingen`.
 */
export function leesDossier(tekst: string): GelezenDossier {
  const json = leesJson(tekst);
  if (!json.ok) return geweigerd([{ pad: [], tekst: json.fout }]);
  const ruw = json.waarde;
  if (typeof ruw !== 'object' || ruw === null || Array.isArray(ruw)) {
    return geweigerd([{ pad: [], tekst: `Een dossierbestand is één JSON-object; gekregen: ${toon(ruw)}.` }]);
  }
  const hoofding = leesHoofding(ruw as Record<string, unknown>);
  const gelezen = dossierSchema.safeParse(ruw);
  const schema = gelezen.success ? [] : meldingenVan(gelezen.error.issues, ruw);
  const gemeld = new Set(hoofding.map(({ pad }) => pad[0]));
  const meldingen = [
    ...hoofding,
    ...schema.filter(({ pad }) => !(pad.length === 1 && gemeld.has(pad[0] ?? ''))),
    ...controleerInhoud(ruw),
  ];
  if (!gelezen.success || meldingen.length > 0) return geweigerd(meldingen);
  return { ok: true, dossier: gelezen.data, opmerkingen: opmerkingenBij(ruw, gelezen.data) };
}
