import { DOSSIER_MAX_BYTES, teGrootBestand } from '../domain/reglement/leesJson.ts';

/** The text of an uploaded file, or one Dutch sentence about what is wrong; `naam` is the name it had, '' without a file. */
export type Gelezen =
  | { readonly ok: true; readonly naam: string; readonly tekst: string }
  | { readonly ok: false; readonly naam: string; readonly fout: string };

/** Reads an uploaded dossier file as text; refuses no file, one that is too large, and one that is no UTF-8. */
export async function leesDossierbestand(bestand: FormDataEntryValue | null): Promise<Gelezen> {
  if (bestand === null || typeof bestand === 'string' || (bestand.name === '' && bestand.size === 0)) {
    return { ok: false, naam: '', fout: 'Kies een dossierbestand: een bestand dossier.json van Toewijs.' };
  }
  const { name: naam, size } = bestand;
  if (size > DOSSIER_MAX_BYTES) return { ok: false, naam, fout: teGrootBestand(size) };
  const bytes = await bestand.arrayBuffer();
  try {
    return { ok: true, naam, tekst: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (fout) {
    if (!(fout instanceof TypeError)) throw fout;
    return {
      ok: false,
      naam,
      fout: 'Het bestand is geen tekst in UTF-8; een dossierbestand van Toewijs is dat altijd.',
    };
  }
}
