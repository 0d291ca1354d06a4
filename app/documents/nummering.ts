import { DomeinFout } from '../domain/fout.ts';
import type { Blok, Document, Inline, Lijstpunt } from './blokken.ts';

/** A reference to an id that no node of the document has. */
export class OnbekendeVerwijzing extends DomeinFout {
  override readonly name = 'OnbekendeVerwijzing';
  readonly naar: string;

  constructor(naar: string) {
    super(`De tekst verwijst naar “${naar}”, maar dat onderdeel staat niet in het document.`);
    this.naar = naar;
  }
}

/** Two nodes of a document with the same id. */
export class DubbeleId extends DomeinFout {
  override readonly name = 'DubbeleId';
  readonly id: string;

  constructor(id: string) {
    super(`Twee onderdelen van het document hebben dezelfde id “${id}”.`);
    this.id = id;
  }
}

const platteTekst = (inhoud: readonly Inline[]): string =>
  inhoud.map((deel) => (deel.soort === 'tekst' ? deel.tekst : '')).join('');

/** What a reference to each node prints: the number of the section around it, or its title between quotation marks when it has none. */
class Register {
  private readonly aanduidingen = new Map<string, string>();

  zet(id: string, aanduiding: string): void {
    if (this.aanduidingen.has(id)) throw new DubbeleId(id);
    this.aanduidingen.set(id, aanduiding);
  }

  geef(id: string): string {
    const aanduiding = this.aanduidingen.get(id);
    if (aanduiding === undefined) throw new OnbekendeVerwijzing(id);
    return aanduiding;
  }
}

/** Numbers the sections and registers every id. `nummers` is the number of the section around; null where nothing is numbered. */
function nummerBlokken(
  blokken: readonly Blok[],
  nummers: readonly number[] | null,
  om: string,
  register: Register,
): Blok[] {
  let volgnummer = 0;
  const binnen = (kinderen: readonly Blok[]) => nummerBlokken(kinderen, null, om, register);
  return blokken.map((blok): Blok => {
    if (blok.soort !== 'sectie') register.zet(blok.id, om);
    switch (blok.soort) {
      case 'sectie': {
        const eigen = blok.genummerd && nummers ? [...nummers, ++volgnummer] : null;
        const nummer = eigen?.join('.') ?? null;
        const aanduiding = nummer ?? `“${platteTekst(blok.titel)}”`;
        register.zet(blok.id, aanduiding);
        return { ...blok, nummer, blokken: nummerBlokken(blok.blokken, eigen, aanduiding, register) };
      }
      case 'lijst':
        return {
          ...blok,
          punten: blok.punten.map((punt): Lijstpunt => {
            register.zet(punt.id, om);
            return { ...punt, blokken: binnen(punt.blokken) };
          }),
        };
      case 'kader':
        return { ...blok, blokken: binnen(blok.blokken) };
      default:
        return blok;
    }
  });
}

const vulInline = (inhoud: readonly Inline[], register: Register): readonly Inline[] =>
  inhoud.some(({ soort }) => soort === 'verwijzing')
    ? inhoud.map((deel) => (deel.soort === 'verwijzing' ? { ...deel, tekst: register.geef(deel.naar) } : deel))
    : inhoud;

/** Fills in the text of every reference. */
function vulVerwijzingen(blokken: readonly Blok[], register: Register): Blok[] {
  const binnen = (kinderen: readonly Blok[]) => vulVerwijzingen(kinderen, register);
  return blokken.map((blok): Blok => {
    switch (blok.soort) {
      case 'sectie':
        return { ...blok, titel: vulInline(blok.titel, register), blokken: binnen(blok.blokken) };
      case 'alinea':
        return { ...blok, inhoud: vulInline(blok.inhoud, register) };
      case 'lijst':
        return { ...blok, punten: blok.punten.map((punt) => ({ ...punt, blokken: binnen(punt.blokken) })) };
      case 'kader':
        return { ...blok, blokken: binnen(blok.blokken) };
      case 'tabel':
        return blok;
    }
  });
}

/**
 * The document with the number of every section (1, 1.1, 1.1.1; under a section without a number nothing has one) and the text of every
 * reference: the number of the section it points at or lies in, or the title between quotation marks when that has no number.
 *
 * @throws DubbeleId when two nodes have the same id; OnbekendeVerwijzing for a reference to nothing.
 */
export function nummer(document: Document): Document {
  const register = new Register();
  const genummerd = nummerBlokken(document.blokken, [], `“${document.titel}”`, register);
  return { ...document, blokken: vulVerwijzingen(genummerd, register) };
}
