import { controlepad, deelpad, deelpaginasVan, dossierpad, hoofdstukpad, vraagpad } from '../components/adressen.ts';
import { metTerug } from '../components/hoofdstuk/metTerug.ts';
import { buren } from '../components/hoofdstuk/volgorde.ts';
import { nakijkadres } from '../components/nakijken/nakijkadres.ts';
import type { Dossier } from '../domain/reglement/dossier.ts';
import type { Hoofdstukadres } from '../domain/reglement/leesHoofdstuk.ts';
import { alsLijst, alsRij, waardeOp } from '../domain/vragen/rij.ts';

/** The page from which a form was sent. */
export interface Herkomst {
  readonly id: string;
  readonly adres: Hoofdstukadres;
  /** The one item that the page is about; null for a whole chapter. */
  readonly sleutel: string | null;
  /** Page to which somebody wants to go back, out of the address; only known ones count. */
  readonly terug: string | null;
}

/** The page of the form itself, at a field. */
export const dezePagina = ({ id, adres, sleutel, terug }: Herkomst, veld = ''): string =>
  metTerug(sleutel === null ? hoofdstukpad(id, adres, veld) : deelpad(id, adres, sleutel, veld), terug);

/** The page on which a field stands, or for an item that was moved or removed its place in the list of the chapter. */
export function naarVeld(herkomst: Herkomst, inhoud: unknown, veld: string): string {
  const { id, adres, terug } = herkomst;
  const isRegel = /^[a-z]+\.\d+$/.test(veld) && veld.startsWith(`${deelpaginasVan(adres)?.lijst}.`);
  return metTerug(isRegel ? hoofdstukpad(id, adres, veld) : vraagpad(id, adres, veld, inhoud), terug);
}

/** Where 'Bewaar en ga verder' leads: back where somebody came from, else the next item, else the next chapter. */
export function naVerder({ id, adres, sleutel, terug }: Herkomst, dossier: Dossier, inhoud: unknown): string {
  if (terug === 'nakijken') return nakijkadres(id, adres, sleutel);
  if (terug === 'controle') return controlepad(id);
  const paginas = deelpaginasVan(adres);
  if (sleutel !== null && paginas !== null) {
    const namen = alsLijst(waardeOp(inhoud, paginas.lijst)).map((item) => String(alsRij(item)[paginas.kenmerk]));
    const volgende = namen[namen.indexOf(sleutel) + 1];
    return namen.includes(sleutel) && volgende !== undefined
      ? deelpad(id, adres, volgende)
      : hoofdstukpad(id, adres, paginas.lijst);
  }
  const { volgende } = buren(dossier, adres);
  return volgende === null ? controlepad(id) : hoofdstukpad(id, volgende);
}

/** Where 'Bewaar en kom later terug' leads. */
export const naLater = ({ id }: Herkomst): string => dossierpad(id);
