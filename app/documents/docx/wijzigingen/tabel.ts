import type { Tekst } from '../../blokken.ts';
import { blokVan, inlineVan, type Kant } from '../../vergelijk/kant.ts';
import type { GewijzigdeRij, GewijzigdeTabel, RijVergelijking, Stuk } from '../../vergelijk/vergelijking.ts';
import { schrijfAlinea, schrijfWitruimte } from '../alinea.ts';
import type { Huisstijl } from '../huisstijl.ts';
import { kenmerkenXml, type Merkteken, omringd, tekstelement } from '../merkteken.ts';
import { celruns, gebleven, gewoneRij, kopRij, type Rijvorm, rijvorm } from '../rij.ts';
import { schrijfRuw } from '../ruweXml.ts';
import { isKort, keur, meet, rijmerk, tabeleigenschappen, tabelXml } from '../tabel.ts';
import { eenzijdig, type Plek } from './plek.ts';
import { stukkenRuns } from './tekst.ts';

/** How rows look that stand in one version, and how one looks that stays. */
interface Vormen {
  readonly geschrapt: Rijvorm;
  readonly ingevoegd: Rijvorm;
  readonly gebleven: () => Rijvorm;
}

/** A row is attributed by the id of its table, '#' and its key; without an answer to whoever changed the table. */
const inRij = (plek: Plek, tabel: GewijzigdeTabel, sleutel: string): Plek => ({
  ...plek,
  wie: plek.schrijver.toeschrijving(`${tabel.nieuw.id}#${sleutel}`) ?? plek.wie,
});

/** A piece of the text of a cell as runs (XML). */
function stukXml({ schrijver, wie }: Plek, stuk: Stuk<Tekst>, eigenschappen: string): string {
  const inhoud = stuk.stand === 'gelijk' ? stuk.nieuw : stuk.inhoud;
  const merkteken: Merkteken | null = stuk.stand === 'gelijk' ? null : { stand: stuk.stand, wie };
  const runs = inhoud.map(({ tekst }) => celruns(tekst, eigenschappen, tekstelement(merkteken))).join('');
  return omringd(schrijver, merkteken, runs);
}

const gewijzigdeRij = (plek: Plek, { nieuw, cellen }: GewijzigdeRij, vorm: Rijvorm): string =>
  gebleven(nieuw, vorm, (kolom, eigenschappen) =>
    (cellen[kolom] ?? []).map((stuk) => stukXml(plek, stuk, eigenschappen)).join(''),
  );

function rijXml(plek: Plek, tabel: GewijzigdeTabel, rij: RijVergelijking, vormen: Vormen): string {
  switch (rij.stand) {
    case 'gelijk':
      return gewoneRij(rij.nieuw, vormen.gebleven());
    case 'gewijzigd':
      return gewijzigdeRij(inRij(plek, tabel, rij.nieuw.sleutel), rij, vormen.gebleven());
    default: {
      const { wie } = inRij(plek, tabel, rij.inhoud.sleutel);
      return gewoneRij(rij.inhoud, vormen[rij.stand], rijmerk(plek.schrijver, { stand: rij.stand, wie }));
    }
  }
}

/** The title of a table in one version, without its footnotes. */
const opschrift = ({ titel }: GewijzigdeTabel, kant: Kant): string =>
  inlineVan(titel, kant)
    .map((deel) => (deel.soort === 'tekst' ? deel.tekst : ''))
    .join('');

/** The title as a paragraph of its own, in the versions that have one. */
function schrijfTitel(plek: Plek, { titel }: GewijzigdeTabel): void {
  const { schrijver } = plek;
  const heeft = (kant: Kant) => inlineVan(titel, kant).length > 0 || schrijver.wachtend[kant].length > 0;
  const [oud, nieuw] = [heeft('oud'), heeft('nieuw')];
  if (!oud && !nieuw) return;
  const schrijf = (): void => schrijfAlinea(schrijver, { style: 'Caption' }, stukkenRuns(plek, titel));
  if (oud && nieuw) schrijf();
  else eenzijdig(plek, oud ? 'geschrapt' : 'ingevoegd', schrijf);
}

/** The properties of the table; another title is a change of properties, for who hears the table. */
function eigenschappen({ schrijver, wie }: Plek, tabel: GewijzigdeTabel): string {
  const [oud, nieuw] = [opschrift(tabel, 'oud'), opschrift(tabel, 'nieuw')];
  const was =
    oud === nieuw
      ? ''
      : `<w:tblPrChange${kenmerkenXml(schrijver, wie)}><w:tblPr>${tabeleigenschappen(oud)}</w:tblPr></w:tblPrChange>`;
  return tabeleigenschappen(nieuw) + was;
}

/**
 * Writes a table of both versions: its title and footnotes, then the rows by their key, each kept, changed in its cells, inserted or
 * deleted. A table that is no longer short, or has become so, changes its paragraphs: short ones stay on one page.
 */
export function schrijfGewijzigdeTabel(plek: Plek, tabel: GewijzigdeTabel, { tint }: Huisstijl): void {
  const [oud, nieuw] = [blokVan(tabel, 'oud'), blokVan(tabel, 'nieuw')];
  if (oud.soort !== 'tabel' || nieuw.soort !== 'tabel') throw new TypeError('a table is a table in both versions');
  keur(oud);
  keur(nieuw);
  schrijfTitel(plek, tabel);
  const { schrijver, wie } = plek;
  const kolommen = meet(nieuw.kolommen);
  const [wasKort, kort] = [isKort(oud.rijen.length), isKort(nieuw.rijen.length)];
  const ingevoegd = rijvorm(kolommen, kort);
  const was = (stijl: string): string =>
    `<w:pPrChange${kenmerkenXml(schrijver, wie)}><w:pPr>${stijl}</w:pPr></w:pPrChange>`;
  const vormen: Vormen = {
    ingevoegd,
    geschrapt: rijvorm(kolommen, wasKort),
    gebleven: () => (wasKort === kort ? ingevoegd : rijvorm(kolommen, kort, was)),
  };
  const vooraan = eigenschappen(plek, tabel);
  const rijen = tabel.rijen.map((rij) => rijXml(plek, tabel, rij, vormen));
  schrijfRuw(schrijver, tabelXml(vooraan, kolommen, kopRij(kolommen, tint) + rijen.join('')));
  schrijfWitruimte(schrijver);
}
