/** An error of the domain: it has a literal name and a Dutch message that says what was given and what is allowed. */
export class DomeinFout extends Error {
  override readonly name: string = 'DomeinFout';
}

/** A count that is negative, fractional or not finite. */
export class OngeldigAantal extends DomeinFout {
  override readonly name = 'OngeldigAantal';
  readonly gekregen: number;

  constructor(wat: string, gekregen: number) {
    super(`${wat} moet een geheel getal vanaf 0 zijn, gekregen: ${gekregen}.`);
    this.gekregen = gekregen;
  }
}
