import { GEMEENTEN, gemeenteMetNis } from '../../reglement/gemeentenlijst.ts';
import { SLEUTEL } from '../../reglement/maten.ts';
import { opsomming } from '../../taal/opsomming.ts';
import type { Enkelvoudig, Vraagcontext } from '../vraag.ts';
import { citeer, fout, type Gelezen, goed } from './gelezen.ts';

/** One of the offered words; '' is null, or refused where a choice is required. */
export function leesKeuze(vraag: Enkelvoudig & { soort: 'keuze' }, tekst: string): Gelezen {
  const { mogelijkheden, verplicht, leegIs = null } = vraag;
  if (tekst === '' && !verplicht) return goed(leegIs);
  if (mogelijkheden.some(({ waarde }) => waarde === tekst)) return goed(tekst);
  const toegelaten = opsomming(
    mogelijkheden.map(({ label }) => `“${label}”`),
    'of',
  );
  return fout(tekst === '' ? `kies ${toegelaten}.` : `${citeer(tekst)} is geen van de antwoorden; kies ${toegelaten}.`);
}

/** Yes, no, or not answered. */
export function leesJaNee(tekst: string): Gelezen {
  if (tekst === '') return goed(null);
  if (tekst === 'ja' || tekst === 'nee') return goed(tekst === 'ja');
  return fout(`${citeer(tekst)} is geen antwoord; kies “ja” of “nee”.`);
}

/** A checkbox: ticked is 'ja' (or what a browser sends by itself), not ticked 'nee'. */
export function leesVink(tekst: string): Gelezen {
  if (tekst === 'ja' || tekst === 'on') return goed(true);
  if (tekst === '' || tekst === 'nee') return goed(false);
  return fout(`${citeer(tekst)} is geen antwoord; zet het vinkje aan of uit.`);
}

const kaal = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const OP_NAAM = new Map(GEMEENTEN.map(({ nis, naam }) => [kaal(naam), nis]));

/** A gemeente by its NIS code or its name, whatever the case; '' is null, or refused where it is required. */
export function leesGemeente(verplicht: boolean, ruw: string): Gelezen {
  const tekst = ruw.trim();
  if (tekst === '') return verplicht ? fout('kies een gemeente, of verwijder deze rij.') : goed(null);
  const nis = gemeenteMetNis(tekst)?.nis ?? OP_NAAM.get(kaal(tekst));
  return nis === undefined
    ? fout(`${citeer(tekst)} is geen van de 285 gemeenten van het Vlaamse Gewest; schrijf de naam voluit.`)
    : goed(nis);
}

/** A doelgroep by its key: one of the dossier, or one that was removed from it and still has its plan. */
export function leesDoelgroep(verplicht: boolean, tekst: string, { doelgroepen }: Vraagcontext): Gelezen {
  if (tekst === '') return verplicht ? fout('kies een doelgroep, of verwijder deze rij.') : goed('');
  if (SLEUTEL.test(tekst)) return goed(tekst);
  const namen = doelgroepen.map(({ naam }) => `“${naam}”`);
  return fout(`${citeer(tekst)} is geen doelgroep${namen.length > 0 ? `; kies ${opsomming(namen, 'of')}` : ''}.`);
}
