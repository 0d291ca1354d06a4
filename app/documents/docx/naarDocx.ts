import type { Document } from '../blokken.ts';
import { schrijfSlotregel } from './alinea.ts';
import { noemBladwijzers } from './bladwijzers.ts';
import { schrijfTekst } from './blok.ts';
import { leesHuisstijl } from './huisstijl.ts';
import { schrijfInhoudsopgave } from './inhoudsopgave.ts';
import { kop, kopVoorblad } from './kopEnVoet.ts';
import { nieuweSchrijver } from './schrijver.ts';
import { deel, splits, stelSamen } from './stelSamen.ts';
import { schrijfVoorblad } from './voorblad.ts';

/**
 * The document as a DOCX for Word and LibreOffice: A4, front page, contents, numbered headings, tables, footnotes. The same tree
 * gives the same bytes, whenever and wherever. Throws OngeldigeHuisstijl, OngeldigeTabel or OnbekendeVerwijzing when the tree cannot be printed.
 * Source: ECMA-376, WordprocessingML (transitional).
 */
export function naarDocx(document: Document): Uint8Array {
  const huisstijl = leesHuisstijl(document.huisstijl);
  const schrijver = nieuweSchrijver(noemBladwijzers(document));
  const { voorop, tekst } = splits(document.blokken);
  const voorblad = deel(schrijver, () => {
    schrijfVoorblad(schrijver, document);
    schrijfTekst(schrijver, voorop, huisstijl);
    schrijfSlotregel(schrijver);
  });
  const inhoud = deel(schrijver, () => schrijfInhoudsopgave(schrijver, document));
  const romp = deel(schrijver, () => {
    schrijfTekst(schrijver, tekst, huisstijl);
    schrijfSlotregel(schrijver);
  });
  const koppen = { voorblad: kopVoorblad(document), tekst: kop(document) };
  return stelSamen(document, huisstijl, schrijver, { koppen, voorblad, inhoud, romp });
}
