import type { Commando } from '../domain/procedure/commandos.ts';
import type { Dossier } from '../domain/reglement/dossier.ts';
import { type Patrimonium, patrimonium } from '../domain/reglement/patrimonium.ts';
import { BijlageOntbreekt } from './fouten.ts';
import type { Bijlagenopslag, Poorten } from './ports.ts';

type Woningen = Patrimonium['woningen'];

/** Dwellings by store and hash, so that a dossier that is opened again does not read them again. */
const gelezen = new WeakMap<Bijlagenopslag, Map<string, Woningen>>();
/** How many lists of dwellings are remembered. */
const ONTHOUDEN = 20;

function onthoud(bijlagen: Bijlagenopslag, sleutel: string, woningen: Woningen): Woningen {
  const lijsten = gelezen.get(bijlagen) ?? new Map<string, Woningen>();
  gelezen.set(bijlagen, lijsten);
  lijsten.delete(sleutel);
  lijsten.set(sleutel, woningen);
  const [oudste] = lijsten.keys();
  if (lijsten.size > ONTHOUDEN && oudste !== undefined) lijsten.delete(oudste);
  return woningen;
}

/** The chapter as an event holds it: the dwellings go into an attachment, which it names by its hash. */
async function uitgeladen(
  { bijlagen, klok }: Pick<Poorten, 'bijlagen' | 'klok'>,
  dossier: string,
  inhoud: Patrimonium,
): Promise<Patrimonium> {
  if (inhoud.woningen.length === 0) return { ...inhoud, bijlage: '', aantal: 0 };
  const bytes = new TextEncoder().encode(JSON.stringify(inhoud.woningen));
  const bijlage = await bijlagen.bewaar(dossier, 'patrimonium', { naam: inhoud.bestand.naam, inhoud: bytes }, klok());
  return { ...inhoud, bijlage, aantal: inhoud.woningen.length, woningen: [] };
}

/** A command as it may become events: a patrimonium in it is kept as an attachment first. */
export async function laadUit(
  poorten: Pick<Poorten, 'bijlagen' | 'klok'>,
  dossier: string,
  commando: Commando,
): Promise<Commando> {
  if (commando.soort === 'BewaarHoofdstuk' && commando.adres.hoofdstuk === 'patrimonium') {
    return { ...commando, inhoud: await uitgeladen(poorten, dossier, commando.inhoud as Patrimonium) };
  }
  if (commando.soort !== 'MaakDossier') return commando;
  const { hoofdstukken } = commando.dossier;
  const buiten = await uitgeladen(poorten, dossier, hoofdstukken.patrimonium);
  return { ...commando, dossier: { ...commando.dossier, hoofdstukken: { ...hoofdstukken, patrimonium: buiten } } };
}

/**
 * The dossier with the dwellings that its patrimonium names. Throws BijlageOntbreekt, BijlageBeschadigd.
 */
export async function laadIn(bijlagen: Bijlagenopslag, id: string, dossier: Dossier): Promise<Dossier> {
  const { patrimonium: hoofdstuk } = dossier.hoofdstukken;
  if (hoofdstuk.woningen.length === hoofdstuk.aantal || hoofdstuk.bijlage === '') return dossier;
  const sleutel = `${id} ${hoofdstuk.bijlage}`;
  let woningen = gelezen.get(bijlagen)?.get(sleutel);
  if (woningen === undefined) {
    const bijlage = await bijlagen.lees(id, 'patrimonium', hoofdstuk.bijlage);
    if (bijlage === null) throw new BijlageOntbreekt(hoofdstuk.bijlage);
    const ruw: unknown = JSON.parse(new TextDecoder().decode(bijlage.inhoud));
    woningen = patrimonium.parse({ woningen: ruw }).woningen;
  }
  onthoud(bijlagen, sleutel, woningen);
  return { ...dossier, hoofdstukken: { ...dossier.hoofdstukken, patrimonium: { ...hoofdstuk, woningen } } };
}
