import type { Alinea, Blok, Kader, Lijst, Lijstpunt, Sectie } from '../blokken.ts';
import { isGelijk, vergelijkInline } from './inline.ts';
import { beoordeel } from './paar.ts';
import { bloksleutel, puntsleutel } from './sleutels.ts';
import { vergelijkTabel } from './tabel.ts';
import { vervangen } from './tekst.ts';
import { tokens } from './tokens.ts';
import { lijnUit } from './uitlijnen.ts';
import type {
  BlokVergelijking,
  Gelijk,
  GewijzigdBlok,
  GewijzigdLijstpunt,
  InlineStuk,
  PuntVergelijking,
} from './vergelijking.ts';
import { blokverwantschap, puntverwantschap } from './verwantschap.ts';

const zonderWijziging = (delen: readonly { readonly stand: string }[]): boolean =>
  delen.every(({ stand }) => stand === 'gelijk');

/** The title of a section; when a section gets or loses its number, the whole title is replaced, so that this is seen. */
const vergelijkKop = (oud: Sectie, nieuw: Sectie): InlineStuk[] =>
  oud.genummerd === nieuw.genummerd
    ? vergelijkInline(oud.titel, nieuw.titel)
    : vervangen(tokens(oud.titel), tokens(nieuw.titel));

function vergelijkSectie(oud: Sectie, nieuw: Sectie): Gelijk<Blok> | GewijzigdBlok {
  const titel = vergelijkKop(oud, nieuw);
  const blokken = vergelijkBlokken(oud.blokken, nieuw.blokken);
  if (isGelijk(titel) && zonderWijziging(blokken)) return { stand: 'gelijk', oud, nieuw };
  const { titel: _titelOud, blokken: _blokkenOud, ...kopOud } = oud;
  const { titel: _titelNieuw, blokken: _blokkenNieuw, ...kopNieuw } = nieuw;
  return { stand: 'gewijzigd', soort: 'sectie', oud: kopOud, nieuw: kopNieuw, titel, blokken };
}

function vergelijkPunt(oud: Lijstpunt, nieuw: Lijstpunt): Gelijk<Lijstpunt> | GewijzigdLijstpunt {
  const blokken = vergelijkBlokken(oud.blokken, nieuw.blokken);
  if (zonderWijziging(blokken)) return { stand: 'gelijk', oud, nieuw };
  const { blokken: _blokkenOud, ...kopOud } = oud;
  const { blokken: _blokkenNieuw, ...kopNieuw } = nieuw;
  return { stand: 'gewijzigd', soort: 'lijstpunt', oud: kopOud, nieuw: kopNieuw, blokken };
}

function vergelijkLijst(oud: Lijst, nieuw: Lijst): Gelijk<Blok> | GewijzigdBlok {
  const maatstaf = { sleutel: puntsleutel, verwantschap: puntverwantschap() };
  const punten: PuntVergelijking[] = beoordeel(lijnUit(oud.punten, nieuw.punten, maatstaf), vergelijkPunt);
  if (zonderWijziging(punten)) return { stand: 'gelijk', oud, nieuw };
  const { punten: _puntenOud, ...kopOud } = oud;
  const { punten: _puntenNieuw, ...kopNieuw } = nieuw;
  return { stand: 'gewijzigd', soort: 'lijst', oud: kopOud, nieuw: kopNieuw, punten };
}

function vergelijkKader(oud: Kader, nieuw: Kader): Gelijk<Blok> | GewijzigdBlok {
  const blokken = vergelijkBlokken(oud.blokken, nieuw.blokken);
  if (zonderWijziging(blokken)) return { stand: 'gelijk', oud, nieuw };
  const { blokken: _blokkenOud, ...kopOud } = oud;
  const { blokken: _blokkenNieuw, ...kopNieuw } = nieuw;
  return { stand: 'gewijzigd', soort: 'kader', oud: kopOud, nieuw: kopNieuw, blokken };
}

function vergelijkAlinea(oud: Alinea, nieuw: Alinea): Gelijk<Blok> | GewijzigdBlok {
  if (bloksleutel(oud) === bloksleutel(nieuw)) return { stand: 'gelijk', oud, nieuw };
  const inhoud = vergelijkInline(oud.inhoud, nieuw.inhoud);
  const { inhoud: _inhoudOud, ...kopOud } = oud;
  const { inhoud: _inhoudNieuw, ...kopNieuw } = nieuw;
  return { stand: 'gewijzigd', soort: 'alinea', oud: kopOud, nieuw: kopNieuw, inhoud };
}

/** Two versions of one block; only blocks of one kind are ever paired (see blokverwantschap). */
function vergelijkBlok(oud: Blok, nieuw: Blok): BlokVergelijking {
  if (oud.soort === 'sectie' && nieuw.soort === 'sectie') return vergelijkSectie(oud, nieuw);
  if (oud.soort === 'alinea' && nieuw.soort === 'alinea') return vergelijkAlinea(oud, nieuw);
  if (oud.soort === 'lijst' && nieuw.soort === 'lijst') return vergelijkLijst(oud, nieuw);
  if (oud.soort === 'kader' && nieuw.soort === 'kader') return vergelijkKader(oud, nieuw);
  if (oud.soort === 'tabel' && nieuw.soort === 'tabel') return vergelijkTabel(oud, nieuw);
  throw new TypeError(`a ${oud.soort} is never paired with a ${nieuw.soort}`);
}

/** Two lists of sister blocks (text in its shortest form, see normaal), from the top of a document or inside a node. */
export function vergelijkBlokken(oud: readonly Blok[], nieuw: readonly Blok[]): BlokVergelijking[] {
  const maatstaf = { sleutel: bloksleutel, verwantschap: blokverwantschap() };
  return beoordeel(lijnUit(oud, nieuw, maatstaf), vergelijkBlok);
}
