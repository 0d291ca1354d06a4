import { DomeinFout } from '../fout.ts';
import type { Hoofdstukinhoud } from '../reglement/leesHoofdstuk.ts';
import type { Hoofdstukversie } from './stand.ts';

/** A dossier that should be made exists already. */
export class DossierBestaatAl extends DomeinFout {
  override readonly name = 'DossierBestaatAl';

  constructor() {
    super('Dit dossier bestaat al; een nieuw dossier krijgt een nieuw nummer.');
  }
}

/** A command for a dossier that has no events. */
export class DossierOnbekend extends DomeinFout {
  override readonly name = 'DossierOnbekend';

  constructor() {
    super('Dit dossier bestaat niet.');
  }
}

/** Somebody else saved the same chapter after the user had opened it; carries what stands there now. */
export class HoofdstukVerouderd extends DomeinFout {
  override readonly name = 'HoofdstukVerouderd';
  readonly huidig: Hoofdstukinhoud;
  readonly bewaard: Hoofdstukversie;

  constructor(huidig: Hoofdstukinhoud, bewaard: Hoofdstukversie) {
    super('Iemand anders bewaarde dit hoofdstuk terwijl u eraan werkte; kies welke versie blijft.');
    this.huidig = huidig;
    this.bewaard = bewaard;
  }
}

/** Somebody else answered the same bevinding after the user had seen it; carries the reason that stands there now, '' for none. */
export class AntwoordVerouderd extends DomeinFout {
  override readonly name = 'AntwoordVerouderd';
  readonly huidig: string;

  constructor(huidig: string) {
    super('Iemand anders beantwoordde deze bevinding terwijl u eraan werkte; kies welke reden blijft.');
    this.huidig = huidig;
  }
}
