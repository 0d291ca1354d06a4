import type { Rij, Tabel } from '../blokken.ts';
import { isGelijk, vergelijkInline } from './inline.ts';
import { lijnUitOpSleutel } from './opSleutel.ts';
import { beoordeel } from './paar.ts';
import { alsTekst, vergelijkString } from './tekst.ts';
import type { Eenzijdig, Gelijk, GewijzigdeRij, GewijzigdeTabel, RijVergelijking } from './vergelijking.ts';

function vergelijkRij(oud: Rij, nieuw: Rij): Gelijk<Rij> | GewijzigdeRij | Eenzijdig<Rij>[] {
  const zelfdeVorm = oud.nadruk === nieuw.nadruk && oud.cellen.length === nieuw.cellen.length;
  if (zelfdeVorm && oud.cellen.every((cel, kolom) => cel === nieuw.cellen[kolom]))
    return { stand: 'gelijk', oud, nieuw };
  if (!zelfdeVorm)
    return [
      { stand: 'geschrapt', inhoud: oud },
      { stand: 'ingevoegd', inhoud: nieuw },
    ];
  const { cellen: links, ...kopOud } = oud;
  const { cellen: rechts, ...kopNieuw } = nieuw;
  const cellen = links.map((cel, kolom) => vergelijkString(cel, rechts[kolom] ?? ''));
  return { stand: 'gewijzigd', soort: 'rij', oud: kopOud, nieuw: kopNieuw, cellen };
}

/** Two tables with the same columns: title and footnotes word by word, rows by their key, then the words of each cell. */
export function vergelijkTabel(oud: Tabel, nieuw: Tabel): Gelijk<Tabel> | GewijzigdeTabel {
  const { titel: titelOud, noten: notenOud, rijen: rijenOud, ...kopOud } = oud;
  const { titel: titelNieuw, noten: notenNieuw, rijen: rijenNieuw, ...kopNieuw } = nieuw;
  const titel = vergelijkInline([...alsTekst(titelOud), ...notenOud], [...alsTekst(titelNieuw), ...notenNieuw]);
  const rijen: readonly RijVergelijking[] = beoordeel(
    lijnUitOpSleutel(rijenOud, rijenNieuw, ({ sleutel }) => sleutel),
    vergelijkRij,
  ).flat();
  return isGelijk(titel) && rijen.every(({ stand }) => stand === 'gelijk')
    ? { stand: 'gelijk', oud, nieuw }
    : { stand: 'gewijzigd', soort: 'tabel', oud: kopOud, nieuw: kopNieuw, titel, rijen };
}
