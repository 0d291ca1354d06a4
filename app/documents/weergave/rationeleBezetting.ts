import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import type { RationeleBezetting } from '../../domain/reglement/rationeleBezetting.ts';
import type { Kolom, Tabel } from '../blokken.ts';
import { rij, tabel, woorden } from './tabel.ts';

type Gezin = RationeleBezetting['tabel'][number];

/** More columns than this do not fit on a page; such a table says the numbers in words. */
const MEESTE_KOLOMMEN = 8;

const kop = (slaapkamers: number): string => (slaapkamers === 0 ? 'Studio' : `${slaapkamers} slpk.`);

/** The numbers of bedrooms between the smallest and the largest of the table; an open end says nothing. */
function slaapkamersVan(gezinnen: readonly Gezin[]): number[] {
  const genoemd = gezinnen.flatMap(({ slaapkamersVan, slaapkamersTot }) =>
    [slaapkamersVan, slaapkamersTot].filter((aantal) => aantal !== null),
  );
  if (genoemd.length === 0) return [];
  const [van, tot] = [Math.min(...genoemd), Math.max(...genoemd)];
  return Array.from({ length: tot - van + 1 }, (_, plek) => van + plek);
}

const inWoorden = ({ slaapkamersVan: van, slaapkamersTot: tot }: Gezin): string => {
  if (van === null && tot === null) return 'nog in te vullen';
  if (tot === null) return `minstens ${van}`;
  if (van === null) return `hoogstens ${tot}`;
  return van === tot ? `${van}` : `${van} tot ${tot}`;
};

const past = ({ slaapkamersVan: van, slaapkamersTot: tot }: Gezin, slaapkamers: number): boolean =>
  (van !== null || tot !== null) && slaapkamers >= (van ?? 0) && slaapkamers <= (tot ?? Number.POSITIVE_INFINITY);

/** Households by numbers of bedrooms: 'ja' where the dwelling fits. */
function bezettingstabel(gezinnen: readonly Gezin[]): Tabel | null {
  if (gezinnen.length === 0) return null;
  const slaapkamers = slaapkamersVan(gezinnen);
  const ruim = slaapkamers.length > MEESTE_KOLOMMEN || slaapkamers.length === 0;
  const uitleg = gezinnen.some(({ toelichting }) => toelichting !== '');
  const kolommen: Kolom[] = ruim
    ? [woorden('Slaapkamers', 2)]
    : slaapkamers.map((aantal) => ({ titel: kop(aantal), uitlijning: 'links', breedte: 1 }));
  return tabel(
    'rationeleBezetting.tabel',
    'Welk gezin in welke woning past, naar aantal slaapkamers',
    [woorden('Gezin', 4), ...kolommen, ...(uitleg ? [woorden('Toelichting', 4)] : [])],
    gezinnen.map((gezin) =>
      rij(gezin.sleutel, [
        gezin.gezin || 'gezin zonder omschrijving',
        ...(ruim ? [inWoorden(gezin)] : slaapkamers.map((aantal) => (past(gezin, aantal) ? 'ja' : '–'))),
        ...(uitleg ? [gezin.toelichting] : []),
      ]),
    ),
  );
}

/** What chapter 6 of the IHR needs. */
export function rationeleBezettingInTekst({ dossier }: Overzicht) {
  const { inleiding, tabel: gezinnen, afwijkingen } = dossier.hoofdstukken.rationeleBezetting;
  return { inleiding, afwijkingen, tabel: bezettingstabel(gezinnen) };
}
