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

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** A file that was written when the patrimonium was a list of addresses: they become dwellings of which only that is known. */
function metWoningen(ruw: Record<string, unknown>): Record<string, unknown> {
  const { hoofdstukken } = ruw;
  if (!isObject(hoofdstukken) || !isObject(hoofdstukken.patrimonium)) return ruw;
  const { adressen, ...rest } = hoofdstukken.patrimonium;
  if (!Array.isArray(adressen) || 'woningen' in rest) return ruw;
  const woningen = adressen.map((rij: unknown) => {
    if (!isObject(rij) || !('adres' in rij)) return rij;
    const { adres, ...velden } = rij;
    return { ...velden, straat: adres };
  });
  return { ...ruw, hoofdstukken: { ...hoofdstukken, patrimonium: { ...rest, woningen } } };
}

/**
 * Reads the text of a dossier file. Everything that is wrong is reported together: each sentence says where, what was given
 * and what is allowed. Text is never cleaned or changed; a chapter that is left out is empty and named in `opmerkingen`.
 */
export function leesDossier(tekst: string): GelezenDossier {
  const json = leesJson(tekst);
  if (!json.ok) return geweigerd([{ pad: [], tekst: json.fout }]);
  if (!isObject(json.waarde)) {
    return geweigerd([{ pad: [], tekst: `Een dossierbestand is één JSON-object; gekregen: ${toon(json.waarde)}.` }]);
  }
  const ruw = metWoningen(json.waarde);
  const hoofding = leesHoofding(ruw);
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
