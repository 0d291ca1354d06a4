import { asc, eq, getTableColumns } from 'drizzle-orm';
import { dossiers, gebeurtenissen } from '../../../db/schema.ts';
import type { Controleverslag } from '../../application/ports.ts';
import { type Dossierregel, evolveRegel } from '../../domain/procedure/dossierregel.ts';
import type { OpgeslagenGebeurtenis } from '../../domain/procedure/gebeurtenissen.ts';
import { hashVanInhoud } from './bijlagenopslag.server.ts';
import type { Databank } from './databank.server.ts';
import { EERSTE_HASH, hashVan, type Rij } from './schakel.ts';

const { hoofdstuk: _afgeleid, ...KOLOMMEN } = getTableColumns(gebeurtenissen);
const TRIGGERS = [
  'gebeurtenissen_geen_wijziging',
  'gebeurtenissen_geen_schrapping',
  'gebeurtenissen_aansluitend',
  'bijlagen_geen_wijziging',
  'bijlagen_geen_schrapping',
];

type Schakel = Rij & { readonly hash: string };

/** What is wrong with the chain of one dossier: rows that were edited, swapped, put in between or taken out. */
export function gebrekenInKeten(rijen: readonly Schakel[]): string[] {
  const gebreken: string[] = [];
  const aangetast = new Set(rijen.filter((rij) => hashVan(rij) !== rij.hash));
  let vorige = { volgnummer: 0, hash: EERSTE_HASH };
  /** Whether the row before is as it was written; else it is named itself, and not the row after it. */
  let heel = true;
  for (const rij of rijen) {
    for (let weg = vorige.volgnummer + 1; weg < rij.volgnummer; weg += 1)
      gebreken.push(`gebeurtenis ${weg} ontbreekt.`);
    if (aangetast.has(rij)) {
      const eigen = [...aangetast].find(({ volgnummer }) => hashVan({ ...rij, volgnummer }) === rij.hash);
      gebreken.push(
        eigen
          ? `gebeurtenis ${rij.volgnummer} is verwisseld: ze werd geschreven als gebeurtenis ${eigen.volgnummer}.`
          : `gebeurtenis ${rij.volgnummer} (${rij.soort}) is gewijzigd sinds ze geschreven werd.`,
      );
    } else if (heel && vorige.volgnummer === rij.volgnummer - 1 && rij.vorigeHash !== vorige.hash) {
      gebreken.push(`gebeurtenis ${rij.volgnummer} sluit niet aan op gebeurtenis ${vorige.volgnummer}.`);
    }
    heel = !aangetast.has(rij);
    vorige = rij;
  }
  return gebreken;
}

/** The row of the list as the events say it should be, or a Dutch sentence when an event cannot be read. */
function regelUit(rijen: readonly Schakel[]): Dossierregel | string | null {
  let regel: Dossierregel | null = null;
  for (const rij of rijen) {
    try {
      regel = evolveRegel(regel, { ...rij, gegevens: JSON.parse(rij.gegevens) } as unknown as OpgeslagenGebeurtenis);
    } catch {
      return `gebeurtenis ${rij.volgnummer} (${rij.soort}) is niet leesbaar.`;
    }
  }
  return regel;
}

function gebrekenInLijst(verwacht: Dossierregel | null, gevonden: Dossierregel | undefined): string[] {
  if (!verwacht) return ['staat in de lijst van dossiers, maar heeft geen gebeurtenissen.'];
  if (!gevonden) return ['ontbreekt in de lijst van dossiers.'];
  if (gevonden.versie > verwacht.versie) {
    return [
      `de lijst zegt versie ${gevonden.versie}, maar de laatste gebeurtenis is ${verwacht.versie}: het einde ontbreekt.`,
    ];
  }
  return (Object.keys(verwacht) as (keyof Dossierregel)[])
    .filter((veld) => verwacht[veld] !== gevonden[veld])
    .map((veld) => `de lijst zegt ${veld} "${gevonden[veld]}", de gebeurtenissen zeggen "${verwacht[veld]}".`);
}

const leesKeten = (databank: Databank, dossier: string): Schakel[] =>
  databank
    .select(KOLOMMEN)
    .from(gebeurtenissen)
    .where(eq(gebeurtenissen.dossier, dossier))
    .orderBy(asc(gebeurtenissen.volgnummer))
    .all();

/** Attachments that an event names and that are not there, or whose bytes are no longer those of their hash. */
function gebrekenInBijlagen(databank: Databank): string[] {
  const genoemd = databank.$client
    .prepare(
      `select distinct g.dossier, g.bijlage, b.inhoud
       from (select dossier, json_extract(gegevens, '$.inhoud.bijlage') as bijlage from gebeurtenissen where hoofdstuk = 'patrimonium@') g
       left join bijlagen b on b.dossier = g.dossier and b.soort = 'patrimonium' and b.hash = g.bijlage
       where g.bijlage <> ''`,
    )
    .all() as { dossier: string; bijlage: string; inhoud: Buffer | null }[];
  return genoemd.flatMap(({ dossier, bijlage, inhoud }) => {
    const kort = bijlage.slice(0, 12);
    if (inhoud === null) return [`dossier ${dossier}: de bijlage ${kort} ontbreekt.`];
    return hashVanInhoud(inhoud) === bijlage
      ? []
      : [`dossier ${dossier}: de bijlage ${kort} is gewijzigd sinds ze bewaard werd.`];
  });
}

/** Walks every chain and compares the list of dossiers with the events; see Controleverslag. Changes nothing. */
export function controleer(databank: Databank): Controleverslag {
  const gebreken: string[] = [];
  const aanwezig = databank.$client.prepare("select name from sqlite_master where type = 'trigger'").pluck().all();
  for (const trigger of TRIGGERS.filter((naam) => !aanwezig.includes(naam))) {
    gebreken.push(`de beveiliging ${trigger} ontbreekt in de databank.`);
  }
  const schijf = databank.$client.pragma('integrity_check') as { integrity_check: string }[];
  for (const { integrity_check: regel } of schijf) {
    if (regel !== 'ok') gebreken.push(`het bestand van de databank is beschadigd: ${regel}.`);
  }
  const lijst = new Map(
    databank
      .select()
      .from(dossiers)
      .all()
      .map((regel) => [regel.id, regel]),
  );
  const inOpslag = databank.selectDistinct({ id: gebeurtenissen.dossier }).from(gebeurtenissen).all();
  gebreken.push(...gebrekenInBijlagen(databank));
  let geteld = 0;
  for (const id of new Set([...inOpslag.map((rij) => rij.id), ...lijst.keys()])) {
    const rijen = leesKeten(databank, id);
    const regel = regelUit(rijen);
    const inLijst = typeof regel === 'string' ? [regel] : gebrekenInLijst(regel, lijst.get(id));
    gebreken.push(...[...gebrekenInKeten(rijen), ...inLijst].map((gebrek) => `dossier ${id}: ${gebrek}`));
    geteld += rijen.length;
  }
  return { dossiers: inOpslag.length, gebeurtenissen: geteld, gebreken };
}
