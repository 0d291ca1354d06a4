import { DomeinFout } from '../../domain/fout.ts';

/** Path of a template as people see it: 'toewijzingsreglement/woonbinding' is 'templates/toewijzingsreglement/woonbinding.hbs'. */
const bestandVan = (naam: string): string => `templates/${naam}.hbs`;

/** Something in a template that cannot be used: names the file, the line where it is known, and the construct. */
export class SjabloonFout extends DomeinFout {
  override readonly name: string = 'SjabloonFout';
  readonly bestand: string;
  /** Line in the template, from 1; null when only the file is known. */
  readonly regel: number | null;

  constructor(sjabloon: string, regel: number | null, wat: string) {
    const bestand = bestandVan(sjabloon);
    super(`${bestand}${regel === null ? '' : `, regel ${regel}`}: ${wat}`);
    this.bestand = bestand;
    this.regel = regel;
  }
}

/** A template asks for a figure or a text that the view model does not have; the document stops rather than print a gap. */
export class OntbrekendGegeven extends SjabloonFout {
  override readonly name = 'OntbrekendGegeven';
  /** The name as the template writes it, such as 'doelgroep.naam'. */
  readonly gegeven: string;

  constructor(sjabloon: string, regel: number, gegeven: string) {
    super(sjabloon, regel, `het gegeven “${gegeven}” ontbreekt.`);
    this.gegeven = gegeven;
  }
}
