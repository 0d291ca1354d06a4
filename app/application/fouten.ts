import { DomeinFout } from '../domain/fout.ts';

/** An attachment whose bytes are no longer those that were kept. */
export class BijlageBeschadigd extends DomeinFout {
  override readonly name = 'BijlageBeschadigd';
  readonly hash: string;

  constructor(hash: string) {
    super(`De bijlage ${hash.slice(0, 12)} is gewijzigd sinds ze bewaard werd; zet de laatste reservekopie terug.`);
    this.hash = hash;
  }
}

/** An attachment that an event names and that is not there. */
export class BijlageOntbreekt extends DomeinFout {
  override readonly name = 'BijlageOntbreekt';
  readonly hash: string;

  constructor(hash: string) {
    super(`De bijlage ${hash.slice(0, 12)} ontbreekt in de databank; zet de laatste reservekopie terug.`);
    this.hash = hash;
  }
}
