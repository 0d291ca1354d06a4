import { hoofdstuksleutel, inhoudVan, type Stand } from '../../domain/procedure/stand.ts';
import { type Dossier, leegDeelVanGemeente, leegDossier } from '../../domain/reglement/dossier.ts';
import { gemeenteMetNis } from '../../domain/reglement/gemeentenlijst.ts';
import { hoofdstuknummer } from '../../domain/reglement/hoofdstuknummer.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { SJABLOON, type Sjabloonregel } from '../../domain/reglement/sjabloon.ts';
import { type Antwoordregel, antwoordenVan } from '../../domain/vragen/antwoorden.ts';
import { vragenVan } from '../../domain/vragen/index.ts';
import { NIET_INGEVULD } from '../../domain/vragen/inWoorden.ts';
import { vraagcontext } from '../../domain/vragen/vraagcontext.ts';
import { hoofdstukpad, vraagpad } from '../adressen.ts';
import { metTerug } from '../metTerug.ts';
import { nakijkadres } from './nakijkadres.ts';
import { nakijkanker } from './nakijkanker.ts';

/** An answer to look over, with the address at which it is changed. */
export interface NaTeKijken {
  readonly pad: string;
  readonly label: string;
  readonly antwoord: string;
  readonly open: boolean;
  readonly wijzig: string;
}

/** The answers of a chapter, by the headings around their questions. */
export interface NakijkHoofdstuk {
  readonly adres: Hoofdstukadres;
  readonly sleutel: string;
  readonly anker: string;
  readonly titel: string;
  readonly wijzig: string;
  readonly groepen: readonly { readonly titel: string; readonly antwoorden: readonly NaTeKijken[] }[];
}

/** The page with all answers: its contents, and the chapters that are written out. */
export interface Nakijken {
  /** Whether there are too many answers for one page, so that chapters are shown one by one. */
  readonly perStuk: boolean;
  readonly inhoud: readonly { readonly naar: string; readonly titel: string; readonly getoond: boolean }[];
  readonly hoofdstukken: readonly NakijkHoofdstuk[];
}

/** A chapter of the sjabloon where it stands in this reglement: in the gebied (`nis` null), or in deel 2 of a gemeente. */
interface Plek {
  readonly regel: Sjabloonregel;
  readonly nis: string | null;
  readonly index: number;
}

const LEEG = leegDossier();
const LEEG_DEEL = leegDeelVanGemeente();

/** Answers under the same headings together, in the order of the form. */
function perGroep(regels: readonly Antwoordregel[], wijzig: (pad: string) => string): NakijkHoofdstuk['groepen'] {
  const groepen: { titel: string; antwoorden: NaTeKijken[] }[] = [];
  for (const { pad, label, groep, antwoord } of regels) {
    if (groepen.at(-1)?.titel !== groep) groepen.push({ titel: groep, antwoorden: [] });
    groepen.at(-1)?.antwoorden.push({ pad, label, antwoord, open: antwoord === NIET_INGEVULD, wijzig: wijzig(pad) });
  }
  return groepen;
}

function maakHoofdstuk(id: string, dossier: Dossier, { regel, nis, index }: Plek): NakijkHoofdstuk {
  const adres = { hoofdstuk: regel.hoofdstuk, gemeente: nis } as Hoofdstukadres;
  const leeg = adres.gemeente === null ? LEEG.hoofdstukken[adres.hoofdstuk] : LEEG_DEEL[adres.hoofdstuk];
  const inhoud = inhoudVan(dossier, adres) ?? leeg;
  const regels = antwoordenVan(vragenVan(adres), inhoud, vraagcontext(dossier, adres));
  const nummer = hoofdstuknummer(regel, dossier.hoofdstukken.gemeenten.gemeenten.length, index);
  const titel = [nummer, regel.titel].filter(Boolean).join(' ');
  return {
    adres,
    sleutel: hoofdstuksleutel(adres),
    anker: nakijkanker(adres),
    titel: nis === null ? titel : `${titel}, ${gemeenteMetNis(nis)?.naam ?? nis}`,
    wijzig: metTerug(hoofdstukpad(id, adres), 'nakijken'),
    groepen: perGroep(regels, (pad) => metTerug(vraagpad(id, adres, pad, inhoud), 'nakijken')),
  };
}

/** All chapters in the order of the reglement; the patrimonium is left out, nothing is asked there. */
function plekken({ hoofdstukken: { gemeenten } }: Dossier): Plek[] {
  const deel2 = SJABLOON.filter(({ niveau }) => niveau === 'gemeente');
  return SJABLOON.flatMap((regel): Plek[] => {
    if (regel.hoofdstuk === 'patrimonium') return [];
    if (regel.niveau === 'gebied') return [{ regel, nis: null, index: 0 }];
    if (regel !== deel2[0]) return [];
    return gemeenten.gemeenten.flatMap(({ nis }, index) => deel2.map((deel) => ({ regel: deel, nis, index })));
  });
}

const aantalAntwoorden = ({ groepen }: NakijkHoofdstuk): number =>
  groepen.reduce((som, { antwoorden }) => som + antwoorden.length, 0);

/**
 * All answers of dossier `id` by chapter. With more than `hoogstens` answers only chapter `gekozen` (its key) is written out, or
 * else the first one; of the others only the title is there.
 */
export function maakNakijken(id: string, { dossier }: Stand, gekozen: string | null, hoogstens: number): Nakijken {
  const hoofdstukken = plekken(dossier).map((plek) => maakHoofdstuk(id, dossier, plek));
  const perStuk = hoofdstukken.reduce((som, hoofdstuk) => som + aantalAntwoorden(hoofdstuk), 0) > hoogstens;
  const getoond = hoofdstukken.find(({ sleutel }) => sleutel === gekozen) ?? hoofdstukken[0];
  return {
    perStuk,
    inhoud: hoofdstukken.map(({ adres, sleutel, anker, titel }) => ({
      naar: perStuk ? nakijkadres(id, adres) : `#${anker}`,
      titel,
      getoond: perStuk && sleutel === getoond?.sleutel,
    })),
    hoofdstukken: perStuk && getoond ? [getoond] : hoofdstukken,
  };
}
