import { memo } from 'react';
import { Grenshint } from '../grenzen/Grenshint.tsx';
import { teVeel } from './grenszin.ts';
import { Levendbalk } from './Levendbalk.tsx';
import type { Grensgroep } from './maakGrensgroepen.ts';

interface Eigenschappen {
  readonly groep: Grensgroep;
  /** The same caps when nobody was typing. */
  readonly rust: Grensgroep | undefined;
  /** Level of the heading. */
  readonly kop?: 'h2' | 'h3';
}

const isOver = (rust: Grensgroep | undefined, sleutel: string): boolean =>
  rust?.grenzen.some((grens) => grens.sleutel === sleutel && teVeel(grens) > 0) ?? false;

/** The caps of one gemeente, or of the gebied. */
export const Grensblok = ({ groep: { naam, grenzen }, rust, kop: Kop = 'h3' }: Eigenschappen) => (
  <div className="grensgroep">
    <Kop>{naam}</Kop>
    <ul className="grenzen">
      {grenzen.map((grens) => (
        <Levendbalk key={grens.sleutel} grens={grens} over={isOver(rust, grens.sleutel)} />
      ))}
    </ul>
  </div>
);

const gelijk = (een: Eigenschappen, ander: Eigenschappen): boolean =>
  JSON.stringify([een.groep, een.rust]) === JSON.stringify([ander.groep, ander.rust]);

/** Drawn again only when its own figures change, so that many gemeenten cost nothing at a keystroke. */
const StilGrensblok = memo(Grensblok, gelijk);

interface Paneel {
  readonly groepen: readonly Grensgroep[];
  readonly rust: readonly Grensgroep[];
  readonly bron: string;
  /** The legal share in words: 'een derde'. */
  readonly aandeel: string;
}

/** The caps of every gemeente, and of the gebied where that counts as a whole. */
export function Grenspaneel({ groepen, rust, bron, aandeel }: Paneel) {
  const inRust = new Map(rust.map((groep) => [groep.sleutel, groep]));
  return (
    <div className="kaart">
      <Grenshint aandeel={aandeel} />
      {groepen.length === 0 && <p>Er zijn nog geen gemeenten. Voeg ze toe in hoofdstuk 1.2.</p>}
      {groepen.map((groep) => (
        <StilGrensblok key={groep.sleutel} groep={groep} rust={inRust.get(groep.sleutel)} />
      ))}
      <p className="bron">Bron: {bron}</p>
    </div>
  );
}
