import { herkenKolommen, type Kolommen } from '../domain/patrimonium/kolommen.ts';
import { type Gelezenwoningen, leesWoningen } from '../domain/patrimonium/lees/leesWoningen.ts';
import type { Gelezenbestand, Patrimoniumvoorstel } from '../domain/patrimonium/voorstel.ts';
import type { Dossier } from '../domain/reglement/dossier.ts';
import type { Bijlagenopslag, Poorten } from './ports.ts';
import type { Rekenbladen } from './rekenbladen.ts';

/** How long an upload that nobody confirmed is kept, in milliseconds. */
const BEWAARTIJD = 2 * 24 * 60 * 60 * 1000;
/** How many uploads are remembered as they were read: those that somebody is looking at. */
const ONTHOUDEN = 3;

/** What the last looks at an upload read, by store and upload, so that the next look does not read it again. */
const bestanden = new WeakMap<Bijlagenopslag, Map<string, Gelezenbestand>>();
const voorstellen = new WeakMap<Gelezenbestand, { sleutel: string; gelezen: Gelezenwoningen }>();

function onthoud(bijlagen: Bijlagenopslag, sleutel: string, bestand: Gelezenbestand): Gelezenbestand {
  const hier = bestanden.get(bijlagen) ?? new Map<string, Gelezenbestand>();
  bestanden.set(bijlagen, hier);
  hier.delete(sleutel);
  hier.set(sleutel, bestand);
  const [oudste] = hier.keys();
  if (hier.size > ONTHOUDEN && oudste !== undefined) hier.delete(oudste);
  return bestand;
}

/**
 * Keeps a spreadsheet that can be read until it is confirmed, and gives its hash; older ones that nobody confirmed go. geweigerd: a
 * Dutch sentence says why it cannot be read, and nothing is kept.
 */
export async function zetPatrimoniumKlaar(
  { bijlagen, klok }: Pick<Poorten, 'bijlagen' | 'klok'>,
  rekenbladen: Rekenbladen,
  { dossier, naam, inhoud }: { readonly dossier: string; readonly naam: string; readonly inhoud: Uint8Array },
): Promise<{ readonly soort: 'klaar'; readonly hash: string } | { readonly soort: 'geweigerd'; readonly zin: string }> {
  const gelezen = await rekenbladen.lees(inhoud);
  if (gelezen.soort === 'onleesbaar') return { soort: 'geweigerd', zin: gelezen.zin };
  const nu = klok();
  await bijlagen.ruimOp(dossier, new Date(Date.parse(nu) - BEWAARTIJD).toISOString());
  const hash = await bijlagen.bewaar(dossier, 'upload', { naam, inhoud }, nu);
  onthoud(bijlagen, `${dossier} ${hash}`, { naam, tabel: gelezen.tabel, opmerkingen: gelezen.opmerkingen });
  return { soort: 'klaar', hash };
}

async function bestandVan(
  bijlagen: Bijlagenopslag,
  rekenbladen: Rekenbladen,
  dossier: string,
  hash: string,
): Promise<Gelezenbestand | null> {
  const sleutel = `${dossier} ${hash}`;
  const bekend = bestanden.get(bijlagen)?.get(sleutel);
  if (bekend) return onthoud(bijlagen, sleutel, bekend);
  const bijlage = await bijlagen.lees(dossier, 'upload', hash);
  if (bijlage === null) return null;
  const gelezen = await rekenbladen.lees(bijlage.inhoud);
  if (gelezen.soort === 'onleesbaar') return null;
  const { tabel, opmerkingen } = gelezen;
  return onthoud(bijlagen, sleutel, { naam: bijlage.naam, tabel, opmerkingen });
}

/** The gemeenten that a dwelling may be in; none are refused as long as 1.2 names none. */
const gebiedVan = ({ hoofdstukken }: Dossier) => {
  const gemeentenInGebied = hoofdstukken.gemeenten.gemeenten.map(({ nis }) => nis);
  return gemeentenInGebied.length === 0 ? {} : { gemeentenInGebied };
};

/**
 * An upload as dwellings with everything that is wrong in it; `kolommen` null takes the columns that are recognised. null when there is no
 * such upload (any more).
 */
export async function leesPatrimoniumvoorstel(
  { bijlagen }: Pick<Poorten, 'bijlagen'>,
  rekenbladen: Rekenbladen,
  id: string,
  dossier: Dossier,
  { hash, kolommen: gekozen }: { readonly hash: string; readonly kolommen: Kolommen | null },
): Promise<Patrimoniumvoorstel | null> {
  const bestand = await bestandVan(bijlagen, rekenbladen, id, hash);
  if (bestand === null) return null;
  const kolommen = gekozen ?? herkenKolommen(bestand.tabel.kop);
  const gebied = gebiedVan(dossier);
  const sleutel = JSON.stringify([kolommen, gebied]);
  const eerder = voorstellen.get(bestand);
  const gelezen = eerder?.sleutel === sleutel ? eerder.gelezen : leesWoningen(bestand.tabel, kolommen, gebied);
  voorstellen.set(bestand, { sleutel, gelezen });
  return { ...bestand, kolommen, gelezen };
}
