import { memo } from 'react';
import { dossierpad } from '../adressen.ts';
import { teVeel } from './grenszin.ts';
import { Levendbalk } from './Levendbalk.tsx';
import type { Grensgroep } from './maakGrensgroepen.ts';
import type { Grensuitleg } from './zijpaneelgegevens.ts';

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

/** With more gemeenten than this, those with room left are only counted; all caps stand in the task list. */
const LOS = 8;

/** Whether a gemeente asks attention, because a cap is full, passed, or cannot be counted; the gebied as a whole always does. */
const isKrap = ({ sleutel, grenzen }: Grensgroep): boolean =>
  sleutel === 'gebied' || grenzen.some(({ gebruikt, maximum }) => maximum === null || gebruikt >= maximum);

interface Paneel {
  /** Id of the dossier. */
  readonly dossier: string;
  readonly groepen: readonly Grensgroep[];
  readonly rust: readonly Grensgroep[];
  readonly uitleg: Grensuitleg;
}

/** The limits beside a chapter: of every gemeente, and of the gebied where that counts as a whole; of many gemeenten those that ask attention. */
export function Grenspaneel({ dossier, groepen, rust, uitleg }: Paneel) {
  const inRust = new Map(rust.map((groep) => [groep.sleutel, groep]));
  const getoond = !uitleg.perGemeente || groepen.length <= LOS ? groepen : groepen.filter(isKrap);
  const ruim = groepen.length - getoond.length;
  return (
    <div className="kaart">
      <p className="hint">{uitleg.zin}</p>
      {groepen.length === 0 && <p>{uitleg.leeg}</p>}
      {getoond.map((groep) => (
        <StilGrensblok key={groep.sleutel} groep={groep} rust={inRust.get(groep.sleutel)} />
      ))}
      {ruim > 0 && (
        <p>
          {ruim === 1 ? 'In één gemeente is er nog ruimte.' : `In ${ruim} gemeenten is er nog ruimte.`}{' '}
          <a href={`${dossierpad(dossier)}#grenzen`}>De grenzen van alle gemeenten</a>
        </p>
      )}
      <p className="bron">Bron: {uitleg.bron}</p>
    </div>
  );
}
