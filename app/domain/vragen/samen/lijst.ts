import { gelijk } from '../gelijk.ts';
import { NIET_INGEVULD } from '../inWoorden.ts';
import { kenmerken } from '../kenmerken.ts';
import { nieuweSleutel } from '../nieuweSleutel.ts';
import { alsLijst, alsRij, metWaarde, voegPad } from '../rij.ts';
import { naastElkaar } from '../verschillen.ts';
import type { Lijstvraag } from '../vraag.ts';
import type { Botsing, Samenvoeging } from './samenvoeging.ts';
import { volgordeVan } from './volgorde.ts';

type Drie = readonly [basis: unknown, mijn: unknown, hun: unknown];
/** Brings the three versions of one item together; `titel` names it. */
export type VoegItemSamen = (item: Drie, pad: string, titel: string) => unknown;

const VERWIJDERD = 'verwijderd, met alles wat er stond:';

/** The headings without the one that stands above all of them. */
const zonderKop = (groep: string, kop: string): string =>
  groep.startsWith(`${kop}, `) ? groep.slice(kop.length + 2) : groep;

/** My items and theirs field by field, each beside those that both started from; what is answered nowhere is left out. */
function beideVersies(
  { context }: Samenvoeging,
  vraag: Lijstvraag,
  [basis = [], mijn = [], hun = []]: readonly (readonly unknown[])[],
): NonNullable<Botsing['perVeld']> {
  // Both versions stand there in full, also when one of them would hide the list.
  const { wanneer: _altijd, ...lijst } = vraag;
  const inLijst = (items: readonly unknown[]) => metWaarde({}, vraag.naam, items);
  const kant = (items: readonly unknown[]) =>
    naastElkaar([lijst], inLijst(basis), inLijst(items), context)
      .filter(({ oud, nieuw }) => oud !== NIET_INGEVULD || nieuw !== NIET_INGEVULD)
      .map((regel) => ({ ...regel, groep: zonderKop(regel.groep, vraag.label) }));
  return { mijn: kant(mijn), hun: kant(hun) };
}

/** The list as one answer: for items that cannot be told apart when some were added or removed. */
function alsGeheel(
  samen: Samenvoeging,
  vraag: Lijstvraag,
  [basis, mijn, hun]: Drie,
  pad: string,
  groep: string,
): unknown {
  if (gelijk(mijn, hun) || gelijk(hun, basis)) return mijn;
  if (gelijk(mijn, basis)) return hun;
  const zeg = (lijst: unknown) => {
    const titels = alsLijst(lijst).map((item, rang) =>
      vraag.enkel ? String(item) : vraag.titelVan(alsRij(item), rang, samen.context),
    );
    return titels.join(', ') || 'geen';
  };
  const perVeld = vraag.enkel ? null : beideVersies(samen, vraag, [basis, mijn, hun].map(alsLijst));
  samen.botsingen.push({ pad, label: vraag.label, groep, basis: zeg(basis), mijn: zeg(mijn), hun: zeg(hun), perVeld });
  return samen.keuzes[pad] === 'hun' ? hun : mijn;
}

/** Somebody removed what the other one changed: kept or removed by choice; `blijft` is what would stay. */
function verwijderdOfGewijzigd(
  samen: Samenvoeging,
  vraag: Lijstvraag,
  [basis, mijn, hun]: Drie,
  pad: string,
  titel: string,
  groep: string,
): unknown {
  const blijft = mijn ?? hun;
  if (gelijk(blijft, basis)) return undefined;
  // Of what was removed, everything that stood there.
  const perVeld = beideVersies(
    samen,
    vraag,
    [basis, mijn ?? basis, hun ?? basis].map((item) => [item]),
  );
  const zeg = (item: unknown) => (item === undefined ? VERWIJDERD : 'gewijzigd');
  samen.botsingen.push({ pad, label: titel, groep, basis: 'aanwezig', mijn: zeg(mijn), hun: zeg(hun), perVeld });
  return samen.keuzes[pad] === 'hun' ? hun : mijn;
}

/**
 * Brings three versions of a list together. Items with a kenmerk are matched by it; a new item that both gave the same key but
 * another content stays twice, mine under a new key. Items without kenmerk are matched by position as long as nobody added or
 * removed one; otherwise the list is one answer.
 */
export function voegLijstSamen(
  samen: Samenvoeging,
  vraag: Lijstvraag,
  drie: Drie,
  pad: string,
  groep: string,
  voegItemSamen: VoegItemSamen,
): unknown {
  const lijsten = drie.map(alsLijst);
  const [basis = [], mijn = [], hun = []] = lijsten;
  const vasteLengte = basis.length === mijn.length && mijn.length === hun.length;
  if (vraag.enkel || (vraag.kenmerk === undefined && !vasteLengte)) return alsGeheel(samen, vraag, drie, pad, groep);
  const namen = lijsten.map((items) => kenmerken(vraag, items));
  const [inBasis, inMijn, inHun] = lijsten.map(
    (items, kant) => new Map(namen[kant]?.map((naam, plek) => [naam, items[plek]])),
  );
  const uit: unknown[] = [];
  const dubbel: unknown[] = [];
  for (const [rang, naam] of volgordeVan(namen[0] ?? [], namen[1] ?? [], namen[2] ?? []).entries()) {
    const item: Drie = [inBasis?.get(naam), inMijn?.get(naam), inHun?.get(naam)];
    const hier = voegPad(pad, naam);
    const titel = vraag.titelVan(alsRij(item[1] ?? item[2]), rang, samen.context);
    const [was, eigen, ander] = item;
    if (was === undefined && eigen !== undefined && ander !== undefined && vraag.kenmerk === 'sleutel') {
      uit.push(ander);
      if (!gelijk(eigen, ander)) dubbel.push(eigen);
    } else if (was === undefined && (eigen === undefined || ander === undefined)) uit.push(eigen ?? ander);
    else if (eigen === undefined && ander === undefined) continue;
    else if (eigen === undefined || ander === undefined) {
      const blijft = verwijderdOfGewijzigd(samen, vraag, item, hier, titel, groep);
      if (blijft !== undefined) uit.push(blijft);
    } else uit.push(voegItemSamen(item, hier, titel));
  }
  for (const item of dubbel) {
    uit.push({ ...alsRij(item), sleutel: nieuweSleutel(String(alsRij(item).sleutel).slice(0, 50), uit) });
  }
  return uit;
}
