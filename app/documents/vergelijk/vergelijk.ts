import type { Document, Inline } from '../blokken.ts';
import { vergelijkBlokken } from './blokken.ts';
import { vergelijkInline } from './inline.ts';
import { normaal } from './normaal.ts';
import { alsTekst, vergelijkString } from './tekst.ts';
import type { Omslag, Vergelijking } from './vergelijking.ts';

function omslag({
  titel: _titel,
  ondertitel: _ondertitel,
  voorblad: _voorblad,
  blokken: _blokken,
  ...rest
}: Document): Omslag {
  return rest;
}

/** The lines of a front page as running text; each is closed, so that no line and one empty line differ. */
const regels = ({ voorblad }: Document): Inline[] =>
  voorblad.flatMap((regel): Inline[] => [...alsTekst(regel), { soort: 'regeleinde' }]);

/**
 * Compares two versions of a document: sections and tables by id, text by what it says, then word by word with its formatting,
 * lists item by item, tables by the key of their rows and then by cell. What moved is deleted and inserted. Numbers and
 * references that are computed are no change. Pure; 27,000 words take some tens of ms.
 */
export function vergelijk(oud: Document, nieuw: Document): Vergelijking {
  return {
    oud: omslag(oud),
    nieuw: omslag(nieuw),
    titel: vergelijkString(oud.titel, nieuw.titel),
    ondertitel: vergelijkString(oud.ondertitel, nieuw.ondertitel),
    voorblad: vergelijkInline(regels(oud), regels(nieuw)),
    blokken: vergelijkBlokken(normaal(oud).blokken, normaal(nieuw).blokken),
  };
}
