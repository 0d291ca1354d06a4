import { controleerInhoud } from '../reglement/controleerInhoud.ts';
import { meldingenVan } from '../reglement/foutmeldingen.ts';
import { leesJson } from '../reglement/leesJson.ts';
import { alsZin, toon } from '../reglement/melding.ts';
import { controleerOpdracht } from './controleer.ts';
import { type Verdeelopdracht, verdeelopdracht } from './verdeelopdracht.ts';

/** A verdeelopdracht, or everything that is wrong with it, one Dutch sentence each. */
export type GelezenOpdracht =
  | { readonly ok: true; readonly opdracht: Verdeelopdracht }
  | { readonly ok: false; readonly fouten: readonly string[] };

/** Reads the text of a file with a verdeelopdracht. Everything that is wrong is reported together; no name is cleaned or changed. */
export function leesVerdeelopdracht(tekst: string): GelezenOpdracht {
  const json = leesJson(tekst, 'verdeling');
  if (!json.ok) return { ok: false, fouten: [json.fout] };
  const ruw = json.waarde;
  if (typeof ruw !== 'object' || ruw === null || Array.isArray(ruw)) {
    return {
      ok: false,
      fouten: [`Een verdeling is één JSON-object met contingenten en zones; gekregen: ${toon(ruw)}.`],
    };
  }
  const gelezen = verdeelopdracht.safeParse(ruw);
  const meldingen = gelezen.success ? controleerOpdracht(gelezen.data) : meldingenVan(gelezen.error.issues, ruw);
  const fouten = [...meldingen, ...controleerInhoud(ruw)].map(alsZin);
  return gelezen.success && fouten.length === 0 ? { ok: true, opdracht: gelezen.data } : { ok: false, fouten };
}
