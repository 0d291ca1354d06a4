import { DomeinFout } from '../../domain/fout.ts';

/** A colour or a font of the house style that cannot be printed. */
export class OngeldigeHuisstijl extends DomeinFout {
  override readonly name = 'OngeldigeHuisstijl';
  readonly gekregen: string;

  constructor(wat: string, toegelaten: string, gekregen: string) {
    super(`${wat} van de huisstijl moet ${toegelaten} zijn, gekregen: "${gekregen}".`);
    this.gekregen = gekregen;
  }
}

/** A table whose columns or rows do not fit each other. */
export class OngeldigeTabel extends DomeinFout {
  override readonly name = 'OngeldigeTabel';

  constructor(titel: string, bezwaar: string) {
    super(`Tabel "${titel}" kan niet gedrukt worden: ${bezwaar}.`);
  }
}
