import { splitsAdres } from '../adres.ts';
import type { Kolommen, Veld } from '../kolommen.ts';
import type { Rij } from '../tabel.ts';
import type { Woning } from '../woning.ts';
import type { Gelezen } from './gelezen.ts';
import { leesGemeente } from './leesGemeente.ts';
import { leesJaNee } from './leesJaNee.ts';
import { leesSlaapkamers } from './leesSlaapkamers.ts';
import { leesLabel, leesNummer, leesPostcode, leesTekst } from './leesTekst.ts';
import { leesToegang, toegangUit } from './leesToegang.ts';
import { leesType } from './leesType.ts';

/** A cell that could not be read: its field and what is wrong with it. */
export interface Celfout {
  readonly veld: Veld;
  readonly melding: string;
}

/** The parts of an address as the cells give them. */
type Adrescellen = Readonly<Record<'straat' | 'nummer' | 'bus' | 'postcode' | 'gemeente', string>>;

/** The cells of an address; a whole address in one cell is taken apart, and columns of their own go before its parts. */
function adrescellen(
  cel: (veld: Veld) => string,
  kolommen: Kolommen,
  meld: (veld: Veld, melding: string) => void,
): Adrescellen {
  const los: Adrescellen = {
    straat: cel('straat'),
    nummer: cel('nummer'),
    bus: cel('bus'),
    postcode: cel('postcode'),
    gemeente: cel('gemeente'),
  };
  const bron = kolommen.straat === null ? 'adres' : 'straat';
  if (bron === 'straat' && kolommen.nummer !== null) return los;
  const geheel = cel(bron);
  if (geheel.trim() === '') return los;
  const delen = splitsAdres(geheel);
  if (!delen) {
    if (los.nummer.trim() === '')
      meld(bron, "In dit adres staat geen huisnummer; schrijf het als 'Kerkstraat 12 bus 3'.");
    return { ...los, straat: geheel };
  }
  return {
    straat: delen.straat,
    nummer: los.nummer.trim() || delen.nummer,
    bus: los.bus.trim() || delen.bus,
    postcode: los.postcode.trim() || delen.postcode,
    gemeente: kolommen.gemeente === null ? delen.gemeente : los.gemeente,
  };
}

/**
 * One row as a dwelling, or everything that is wrong with it: street, house number and gemeente are required, what else is empty
 * stays unknown. `gebied` holds the NIS codes that are allowed, null for all.
 */
export function leesWoning({ cellen }: Rij, kolommen: Kolommen, gebied: ReadonlySet<string> | null): Gelezenwoning {
  const fouten: Celfout[] = [];
  const meld = (veld: Veld, melding: string) => void fouten.push({ veld, melding });
  const cel = (veld: Veld): string => {
    const kolom = kolommen[veld];
    return kolom === null ? '' : (cellen[kolom] ?? '');
  };
  const neem = <T>(veld: Veld, gelezen: Gelezen<T>, anders: T): T => {
    if (gelezen.ok) return gelezen.waarde;
    meld(kolommen[veld] === null ? 'adres' : veld, gelezen.melding);
    return anders;
  };

  const adres = adrescellen(cel, kolommen, meld);
  const straat = neem('straat', leesTekst(adres.straat, 200), '');
  const nummer = neem('nummer', leesNummer(adres.nummer, 20), '');
  if (adres.straat.trim() === '')
    meld(kolommen.straat === null ? 'adres' : 'straat', 'De straat ontbreekt; vul ze in.');
  else if (adres.nummer.trim() === '' && fouten.length === 0) {
    meld(kolommen.nummer === null ? 'adres' : 'nummer', 'Het huisnummer ontbreekt; vul het in.');
  }
  const soort = neem('type', leesType(cel('type')), { type: null, studio: false });
  const geteld = neem('slaapkamers', leesSlaapkamers(cel('slaapkamers')), null);
  if (soort.studio && geteld !== null && geteld > 0) {
    meld('slaapkamers', "Een studio heeft 0 slaapkamers; verbeter het aantal, of schrijf 'appartement' als type.");
  }
  const gelijkvloers = neem('gelijkvloers', leesJaNee(cel('gelijkvloers')), null);
  const lift = neem('lift', leesJaNee(cel('lift')), null);
  const toegang = neem('toegang', leesToegang(cel('toegang')), null);

  const woning: Woning = {
    gemeente: neem('gemeente', leesGemeente(adres.gemeente, gebied), ''),
    straat,
    nummer,
    bus: neem('bus', leesNummer(adres.bus, 20), ''),
    postcode: neem('postcode', leesPostcode(adres.postcode), ''),
    type: soort.type,
    slaapkamers: soort.studio ? 0 : geteld,
    toegang: toegang ?? toegangUit(gelijkvloers, lift),
    assistentiewoning: neem('assistentiewoning', leesJaNee(cel('assistentiewoning')), null),
    verhuurder: neem('verhuurder', leesTekst(cel('verhuurder'), 200), ''),
    project: neem('project', leesTekst(cel('project'), 200), ''),
    kenmerk: neem('kenmerk', leesTekst(cel('kenmerk'), 100), ''),
    label: neem('label', leesLabel(cel('label'), 200), ''),
  };
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, woning };
}

export type Gelezenwoning =
  | { readonly ok: true; readonly woning: Woning }
  | { readonly ok: false; readonly fouten: readonly Celfout[] };
