import type { Document } from '../../blokken.ts';
import { lijnUitOpSleutel } from '../../vergelijk/opSleutel.ts';
import { OPENING, type Regel, regels, regelXml, schrijfRegels } from '../inhoudsopgave.ts';
import { kaleTekst } from '../tekst.ts';
import { eenzijdig, type Plek } from './plek.ts';

/** A line of one version, with a key that is equal for lines that print the same and lead to the same heading. */
interface Kandidaat {
  readonly regel: Regel;
  readonly sleutel: string;
}

const kandidaten = ({ blokken }: Document, doel: (id: string) => string): Kandidaat[] =>
  regels(blokken).map((regel) => {
    const { niveau, sectie } = regel;
    return { regel, sleutel: JSON.stringify([niveau, sectie.nummer, kaleTekst(sectie.titel), doel(sectie.id)]) };
  });

/**
 * Writes the contents of both versions: a heading that has another number or title has its old line deleted and its new one
 * inserted, so that the contents are right after accepting or rejecting all. Nothing when neither version has sections.
 */
export function schrijfVergelekenInhoud(plek: Plek, oud: Document, nieuw: Document): void {
  const { schrijver, gedeeld } = plek;
  const links = kandidaten(oud, (id) => (gedeeld.has(id) ? `blijft ${gedeeld.get(id)}` : `was ${id}`));
  const rechts = kandidaten(nieuw, (id) => `blijft ${id}`);
  if (links.length + rechts.length === 0) return;
  const alineas = lijnUitOpSleutel(links, rechts, ({ sleutel }) => sleutel).map((paar, index) => {
    const begin = index === 0 ? OPENING : '';
    if (paar.stand === 'samen') return regelXml(schrijver, paar.nieuw.regel, begin);
    const { regel } = paar.inhoud;
    const hier = { ...plek, wie: schrijver.toeschrijving(regel.sectie.id) ?? plek.wie };
    return eenzijdig(hier, paar.stand, () => regelXml(schrijver, regel, begin));
  });
  schrijfRegels(schrijver, alineas);
}
