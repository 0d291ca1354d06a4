import type { Hoofdstukadres } from '../domain/reglement/leesHoofdstuk.ts';
import { vragenVan } from '../domain/vragen/index.ts';
import { leesFormulier, type Veldfout } from '../domain/vragen/leesFormulier.ts';
import type { Vraagcontext } from '../domain/vragen/vraag.ts';
import type { Inzending } from './hoofdstukinzending.server.ts';
import { LOGOPAD, metLogo } from './hoofdstukmetlogo.server.ts';
import { type Uitgevoerd, voerOpdrachtUit } from './hoofdstukopdracht.server.ts';

/** What could not be read: the sentences, and what was typed by the name of the field. */
export interface NietGelezen {
  readonly fouten: readonly Veldfout[];
  readonly ingevoerd: Readonly<Record<string, string>>;
}

/** A form of a chapter as it was read. */
export interface Lezing {
  /** As it was typed, before what the button asked; also rows that cannot be saved yet. */
  readonly getypt: NietGelezen & { readonly concept: unknown };
  /** After what the button asked. */
  readonly na: Uitgevoerd;
  /** On the paths that the rows have after it, with what the button could not do. */
  readonly nietGelezen: NietGelezen;
  /** A picture that was chosen as logo, as an address that holds it; null without one. */
  readonly beeld: string | null;
}

/** What was typed and could not be read, on the paths that the rows have after they moved. */
function verschoven({ verschuif, fout }: Uitgevoerd, getypt: NietGelezen, nieuw: ReadonlyMap<string, string>) {
  const fouten = getypt.fouten.flatMap(({ pad, tekst }): Veldfout[] => {
    const hier = verschuif(pad);
    return hier === null ? [] : [{ pad: hier, tekst }];
  });
  const ingevoerd = Object.entries(getypt.ingevoerd).flatMap(([naam, tekst]): [string, string][] => {
    const hier = verschuif(naam);
    return hier === null ? [] : [[hier, tekst]];
  });
  return fout === null
    ? { fouten, ingevoerd: Object.fromEntries(ingevoerd) }
    : {
        fouten: [...fouten, { pad: fout.pad, tekst: fout.tekst }],
        ingevoerd: Object.fromEntries([...ingevoerd, [fout.veld, nieuw.get(fout.pad) ?? '']]),
      };
}

/** Reads a form into the chapter `basis` that its page showed: the picture, the answers, and what the button asks. */
export async function leesHoofdstukformulier(
  adres: Hoofdstukadres,
  basis: unknown,
  inzending: Inzending,
  context: Vraagcontext,
): Promise<Lezing> {
  const logo = await metLogo(adres, basis, inzending);
  const { concept, fouten, ingevoerd } = leesFormulier(
    vragenVan(adres, context.rechtsdatum),
    inzending.velden,
    logo.inhoud,
    context,
  );
  // A refused picture is the one thing to say about the logo.
  const overig = logo.fouten.length === 0 ? fouten : fouten.filter(({ pad }) => pad !== LOGOPAD);
  const getypt = { concept, fouten: [...overig, ...logo.fouten], ingevoerd };
  const na = voerOpdrachtUit(adres, concept, inzending, context);
  return { getypt, na, nietGelezen: verschoven(na, getypt, inzending.nieuw), beeld: logo.beeld };
}
