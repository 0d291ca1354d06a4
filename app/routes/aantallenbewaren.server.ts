import { bewaarHoofdstuk } from '../application/bewaarHoofdstuk.ts';
import { hoofdstukOp } from '../application/hoofdstukOp.ts';
import type { Poorten } from '../application/ports.ts';
import { type Cel, celadres, celnaam, celUitNaam, leesCel, zetCel } from '../components/aantallen/cel.ts';
import { cellenVan, maakRooster, type Roostercel } from '../components/aantallen/maakRooster.ts';
import type { Celfout, Roosterantwoord } from '../components/aantallen/roosterantwoord.ts';
import { hoofdstukpad } from '../components/adressen.ts';
import { hoofdstuksleutel, inhoudVan, type Stand } from '../domain/procedure/stand.ts';
import type { Doelgroepen } from '../domain/reglement/doelgroepen.ts';
import { gemeenteMetNis } from '../domain/reglement/gemeentenlijst.ts';
import { alsHoofdstukadres } from '../domain/reglement/leesHoofdstuk.ts';
import { getal } from '../domain/taal/getal.ts';
import { leesAantal } from '../domain/vragen/lees/leesGetal.ts';
import { LOKAAL } from './hulp.server.ts';

/** A number that somebody changed. */
interface Wijziging {
  readonly cel: Cel;
  readonly waar: string;
  readonly was: number | null;
  readonly wordt: number | null;
  readonly getypt: string;
}

const gezienIn = (formulier: FormData): number => Number(formulier.get('gezien')) || 0;

const alsTekst = (waarde: number | null): string => (waarde === null ? 'leeg' : getal(waarde));

const waarIs = ({ cel, kop }: Pick<Roostercel, 'cel' | 'kop'>): string =>
  [cel.gemeente === null ? '' : (gemeenteMetNis(cel.gemeente)?.naam ?? cel.gemeente), kop].filter(Boolean).join(', ');

/** The chapter as the table showed it: its value now, or what it was at version `gezien` when somebody saved it since. */
async function basisVan(poorten: Poorten, id: string, stand: Stand, cel: Cel, gezien: number): Promise<Doelgroepen> {
  const adres = celadres(cel);
  const nu = stand.hoofdstukversies[hoofdstuksleutel(adres)]?.versie ?? 0;
  const huidig = inhoudVan(stand.dossier, adres);
  const inhoud = huidig === undefined || nu > gezien ? await hoofdstukOp(poorten, id, adres, gezien) : huidig;
  return inhoud as Doelgroepen;
}

/** Sorts what was typed into numbers that changed and numbers that cannot be read; the rest stays as it is. */
async function leesWijzigingen(poorten: Poorten, id: string, stand: Stand, formulier: FormData, gezien: number) {
  const namen = new Map(cellenVan(maakRooster(stand.dossier)).map((eigen) => [eigen.naam, waarIs(eigen)]));
  const bases = new Map<string | null, Doelgroepen>();
  const fouten: Celfout[] = [];
  const wijzigingen: Wijziging[] = [];
  for (const [naam, getypt] of formulier) {
    const cel = celUitNaam(naam);
    if (cel === null || typeof getypt !== 'string' || alsHoofdstukadres('doelgroepen', cel.deel) === null) continue;
    const waar = namen.get(naam) ?? waarIs({ cel, kop: cel.doelgroep });
    const gelezen = leesAantal(getypt);
    if (!gelezen.ok) {
      fouten.push({ naam, waar, getypt, tekst: gelezen.tekst, hoofdstuk: null });
      continue;
    }
    const basis = bases.get(cel.deel) ?? (await basisVan(poorten, id, stand, cel, gezien));
    bases.set(cel.deel, basis);
    const [was, wordt] = [leesCel(basis, cel) ?? null, gelezen.waarde as number | null];
    if (was !== wordt) wijzigingen.push({ cel, waar, was, wordt, getypt });
  }
  return { fouten, wijzigingen };
}

/** Puts the changes of one chapter in it; a number that somebody else changed meanwhile, or whose doelgroep is gone, is refused. */
function voegToe(inhoud: Doelgroepen, wijzigingen: readonly Wijziging[]) {
  const geweigerd: { wijziging: Wijziging; tekst: string }[] = [];
  const gezet: Wijziging[] = [];
  let uit = inhoud;
  for (const wijziging of wijzigingen) {
    const { cel, was, wordt } = wijziging;
    const nu = leesCel(uit, cel);
    if (nu === undefined) {
      geweigerd.push({ wijziging, tekst: 'deze doelgroep staat niet meer in het dossier.' });
    } else if (nu === was) {
      uit = zetCel(uit, cel, wordt);
      gezet.push(wijziging);
    } else if (nu !== wordt) {
      const tekst = `iemand anders maakte hier intussen ${alsTekst(nu)} van; u typte ${alsTekst(wordt)}.`;
      geweigerd.push({ wijziging, tekst });
    }
  }
  return { inhoud: uit, gezet, geweigerd };
}

/**
 * Saves what was typed in the table: each chapter by itself, and of each only the numbers that changed. A number that somebody
 * else changed meanwhile, and one that cannot be read, is not saved and comes back; everything else is. null: all is saved.
 */
export async function bewaarAantallen(
  poorten: Poorten,
  id: string,
  stand: Stand,
  formulier: FormData,
): Promise<Roosterantwoord | null> {
  const gezien = gezienIn(formulier);
  const { fouten, wijzigingen } = await leesWijzigingen(poorten, id, stand, formulier, gezien);
  const botsingen: Celfout[] = [];
  for (const deel of new Set(wijzigingen.map(({ cel }) => cel.deel))) {
    const adres = alsHoofdstukadres('doelgroepen', deel);
    if (adres === null) continue;
    const bots = ({ cel, waar, getypt }: Wijziging, tekst: string) =>
      botsingen.push({ naam: celnaam(cel), waar, getypt, tekst, hoofdstuk: hoofdstukpad(id, adres) });
    const { inhoud, gezet, geweigerd } = voegToe(
      (inhoudVan(stand.dossier, adres) ?? { inleiding: '', doelgroepen: [] }) as Doelgroepen,
      wijzigingen.filter(({ cel }) => cel.deel === deel),
    );
    for (const { wijziging, tekst } of geweigerd) bots(wijziging, tekst);
    if (gezet.length === 0) continue;
    const bewaring = await bewaarHoofdstuk(poorten, LOKAAL, { dossier: id, ...adres, inhoud, gezien: stand.versie });
    if (bewaring.soort === 'bewaard') continue;
    for (const wijziging of gezet) bots(wijziging, 'iemand anders bewaarde dit hoofdstuk op hetzelfde ogenblik.');
  }
  const alle = [...fouten, ...botsingen];
  if (alle.length === 0) return null;
  const wat = alle.length === 1 ? 'Eén aantal is niet bewaard' : `${getal(alle.length)} aantallen zijn niet bewaard`;
  const melding = `${wat}; al de rest wel.`;
  return botsingen.length > 0
    ? { status: 409, melding, gezien: null, fouten: alle }
    : { status: 422, melding, gezien, fouten: alle };
}

/** The same answer when nothing could be written: every number comes back as it was typed. */
export function nietBewaard(stand: Stand, formulier: FormData): Roosterantwoord {
  const getypt = cellenVan(maakRooster(stand.dossier)).flatMap((eigen) => {
    const tekst = formulier.get(eigen.naam);
    const was = eigen.waarde === null ? '' : String(eigen.waarde);
    return typeof tekst === 'string' && tekst !== was
      ? [{ naam: eigen.naam, waar: waarIs(eigen), tekst: 'is nog niet bewaard.', getypt: tekst, hoofdstuk: null }]
      : [];
  });
  return {
    status: 500,
    melding: 'Bewaren lukte niet. Wat u typte staat hier nog; probeer het over enkele ogenblikken opnieuw.',
    gezien: gezienIn(formulier),
    fouten: getypt,
  };
}
