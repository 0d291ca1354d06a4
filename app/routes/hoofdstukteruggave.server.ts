import type { Teruggave } from '../components/hoofdstuk/paginagegevens.ts';
import { gelijk } from '../domain/vragen/gelijk.ts';
import type { Veldfout } from '../domain/vragen/leesFormulier.ts';
import type { Inzending } from './hoofdstukinzending.server.ts';
import type { Uitgevoerd } from './hoofdstukopdracht.server.ts';

export const NIET_BEWAARD =
  'Bewaren lukte niet. Wat u invulde, staat hieronder zoals u het schreef. Probeer het opnieuw; blijft het misgaan, kopieer dan uw tekst.';
const REST_BEWAARD = 'Wat wel gelezen kon worden, is bewaard. Verbeter de rest, of laat ze leeg.';

interface Gelezen {
  readonly fouten: readonly Veldfout[];
  readonly ingevoerd: Readonly<Record<string, string>>;
}

/** What was typed and could not be read, on the paths that the rows have after they moved. */
function verschoven({ verschuif }: Uitgevoerd, { fouten, ingevoerd }: Gelezen) {
  return {
    fouten: fouten.flatMap(({ pad, tekst }): Veldfout[] => {
      const hier = verschuif(pad);
      return hier === null ? [] : [{ pad: hier, tekst }];
    }),
    ingevoerd: Object.fromEntries(
      Object.entries(ingevoerd).flatMap(([naam, tekst]): [string, string][] => {
        const hier = verschuif(naam);
        return hier === null ? [] : [[hier, tekst]];
      }),
    ),
  };
}

/**
 * What the page shows although the rest is saved as `inhoud`: answers that could not be read (422), or rows that cannot be saved
 * yet (200); null when everything is saved.
 */
export function teruggaveNaBewaren(
  na: Uitgevoerd,
  gelezen: Gelezen,
  inhoud: unknown,
  { nieuw }: Inzending,
  plaats: Pick<Teruggave, 'gezien' | 'plek' | 'sleutel'>,
): Teruggave | null {
  const { fouten, ingevoerd } = verschoven(na, gelezen);
  if (na.fout !== null) {
    fouten.push({ pad: na.fout.pad, tekst: na.fout.tekst });
    ingevoerd[na.fout.veld] = nieuw.get(na.fout.pad) ?? '';
  }
  if (fouten.length === 0 && gelijk(inhoud, na.inhoud)) return null;
  return {
    soort: 'formulier',
    status: fouten.length > 0 ? 422 : 200,
    concept: na.inhoud,
    fouten,
    ingevoerd,
    ...plaats,
    melding: REST_BEWAARD,
    focus: na.focus,
  };
}
