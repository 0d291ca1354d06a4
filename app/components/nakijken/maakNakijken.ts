import { hoofdstuksleutel, inhoudVan, type Stand } from '../../domain/procedure/stand.ts';
import { leegDeelVanGemeente, leegDossier } from '../../domain/reglement/dossier.ts';
import { gemeenteMetNis } from '../../domain/reglement/gemeentenlijst.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { SJABLOON, type Sjabloonregel } from '../../domain/reglement/sjabloon.ts';
import { type Antwoordregel, antwoordenVan } from '../../domain/vragen/antwoorden.ts';
import { vragenVan } from '../../domain/vragen/index.ts';
import { NIET_INGEVULD } from '../../domain/vragen/inWoorden.ts';
import { vraagcontext } from '../../domain/vragen/vraagcontext.ts';
import { hoofdstukpad, vraagpad } from '../adressen.ts';
import { hoofdstuknummer } from '../takenlijst/hoofdstuknummer.ts';
import { metTerug } from './metTerug.ts';
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
  readonly sleutel: string;
  readonly anker: string;
  readonly titel: string;
  readonly wijzig: string;
  readonly groepen: readonly { readonly titel: string; readonly antwoorden: readonly NaTeKijken[] }[];
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

/** All answers of dossier `id` by chapter, in the order of the reglement; the patrimonium is left out, nothing is asked there. */
export function maakNakijken(id: string, { dossier }: Stand): NakijkHoofdstuk[] {
  const { gemeenten } = dossier.hoofdstukken.gemeenten;
  const hoofdstuk = (regel: Sjabloonregel, nis: string | null = null, index = 0): NakijkHoofdstuk => {
    const adres = { hoofdstuk: regel.hoofdstuk, gemeente: nis } as Hoofdstukadres;
    const leeg = adres.gemeente === null ? LEEG.hoofdstukken[adres.hoofdstuk] : LEEG_DEEL[adres.hoofdstuk];
    const inhoud = inhoudVan(dossier, adres) ?? leeg;
    const regels = antwoordenVan(vragenVan(adres), inhoud, vraagcontext(dossier, adres));
    const nummer = hoofdstuknummer(regel, gemeenten.length, index);
    const titel = [nummer, regel.titel].filter(Boolean).join(' ');
    return {
      sleutel: hoofdstuksleutel(adres),
      anker: nakijkanker(adres),
      titel: nis === null ? titel : `${titel}, ${gemeenteMetNis(nis)?.naam ?? nis}`,
      wijzig: metTerug(hoofdstukpad(id, adres)),
      groepen: perGroep(regels, (pad) => metTerug(vraagpad(id, adres, pad, inhoud))),
    };
  };
  const eersteVanDeel2 = SJABLOON.find(({ niveau }) => niveau === 'gemeente');
  return SJABLOON.flatMap((regel) => {
    if (regel.hoofdstuk === 'patrimonium') return [];
    if (regel.niveau === 'gebied') return [hoofdstuk(regel)];
    if (regel !== eersteVanDeel2) return [];
    return gemeenten.flatMap(({ nis }, index) =>
      SJABLOON.filter(({ niveau }) => niveau === 'gemeente').map((deel) => hoofdstuk(deel, nis, index)),
    );
  });
}
