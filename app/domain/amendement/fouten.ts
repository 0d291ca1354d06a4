import { DomeinFout } from '../fout.ts';
import type { Bevinding } from '../regels/regel.ts';
import { gemeenteMetNis } from '../reglement/gemeentenlijst.ts';

/** A proposal that changes something that a gemeenteraad cannot change; carries a bevinding of AM-BEREIK for each. */
export class BuitenBereik extends DomeinFout {
  override readonly name = 'BuitenBereik';
  readonly bevindingen: readonly Bevinding[];

  constructor(bevindingen: readonly Bevinding[]) {
    super(bevindingen.map(({ tekst }) => tekst).join(' '));
    this.bevindingen = bevindingen;
  }
}

/** An amendment of a gemeente that is not (or no longer) one of the gebied. */
export class GemeenteNietInGebied extends DomeinFout {
  override readonly name = 'GemeenteNietInGebied';
  readonly gemeente: string;

  constructor(gemeente: string) {
    super(
      `${gemeenteMetNis(gemeente)?.naam ?? gemeente} staat niet bij de gemeenten van dit ontwerp (1.2) en kan het niet amenderen.`,
    );
    this.gemeente = gemeente;
  }
}

/** An amendment of a row in a doelgroep that deel 1 of the ontwerp does not have. */
export class DoelgroepNietInDeel1 extends DomeinFout {
  override readonly name = 'DoelgroepNietInDeel1';
  readonly doelgroep: string;

  constructor(doelgroep: string) {
    super(
      `Deel 1 van dit ontwerp heeft geen doelgroep “${doelgroep}”; vergelijk het amendement met het ontwerp dat bezorgd is.`,
    );
    this.doelgroep = doelgroep;
  }
}
