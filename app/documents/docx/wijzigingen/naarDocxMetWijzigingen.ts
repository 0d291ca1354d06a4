import type { Document } from '../../blokken.ts';
import { vergelijkBlokken } from '../../vergelijk/blokken.ts';
import { normaal } from '../../vergelijk/normaal.ts';
import { schrijfSlotregel } from '../alinea.ts';
import { noemBladwijzers } from '../bladwijzers.ts';
import { bovenaan } from '../blok.ts';
import { leesHuisstijl } from '../huisstijl.ts';
import type { Wijziger } from '../merkteken.ts';
import { nieuweSchrijver, type Toeschrijving } from '../schrijver.ts';
import { deel, splits, stelSamen } from '../stelSamen.ts';
import { schrijfVergeleken } from './blok.ts';
import { zoekGedeeld } from './gedeeld.ts';
import { schrijfVergelekenInhoud } from './inhoudsopgave.ts';
import { vergelekenKoppen } from './kop.ts';
import type { Plek } from './plek.ts';
import { schrijfVergelekenVoorblad } from './voorblad.ts';

/**
 * Two versions of a document as one DOCX with tracked changes: every insertion and deletion carries an author and a date.
 * Accepting all gives what naarDocx makes of `nieuw`, rejecting all what it makes of `oud`: text, formatting, links, footnotes, tables, headers
 * and contents. What a word processor cannot track (house style, properties of the file) is that of `nieuw`.
 *
 * `toeschrijving` says who changed a node, by its id; a row of a table by the id of the table, '#' and its key. Where it says nothing, it
 * is who changed the node around it; at the top of the document `wie`, as a rule the woonmaatschappij. The same input gives the same bytes.
 * Throws what naarDocx throws, for both versions. Source: ECMA-376, WordprocessingML, 17.13.5 (revisions).
 */
export function naarDocxMetWijzigingen(
  oud: Document,
  nieuw: Document,
  wie: Wijziger,
  toeschrijving: Toeschrijving = () => null,
): Uint8Array {
  const huisstijl = leesHuisstijl(nieuw.huisstijl);
  const schrijver = nieuweSchrijver(noemBladwijzers(nieuw), noemBladwijzers(oud, 'Was'), toeschrijving);
  const [was, wordt] = [splits(normaal(oud).blokken), splits(normaal(nieuw).blokken)];
  const voorop = vergelijkBlokken(was.voorop, wordt.voorop);
  const tekst = vergelijkBlokken(was.tekst, wordt.tekst);
  const plek: Plek = { schrijver, wie, gedeeld: zoekGedeeld([...voorop, ...tekst]) };

  const koppen = vergelekenKoppen(plek, oud, nieuw);
  const voorblad = deel(schrijver, () => {
    schrijfVergelekenVoorblad(plek, oud, nieuw);
    schrijfVergeleken(plek, voorop, bovenaan(huisstijl));
    schrijfSlotregel(schrijver);
  });
  const inhoud = deel(schrijver, () => schrijfVergelekenInhoud(plek, oud, nieuw));
  const romp = deel(schrijver, () => {
    schrijfVergeleken(plek, tekst, bovenaan(huisstijl));
    schrijfSlotregel(schrijver);
  });
  return stelSamen(nieuw, huisstijl, schrijver, { koppen, voorblad, inhoud, romp });
}
