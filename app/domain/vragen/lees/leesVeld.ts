import { SLEUTEL } from '../../reglement/maten.ts';
import type { Enkelvoudig, Vraagcontext } from '../vraag.ts';
import { citeer, fout, type Gelezen, goed } from './gelezen.ts';
import { leesAantal, leesJaartal, leesPercentage } from './leesGetal.ts';
import { leesDoelgroep, leesGemeente, leesJaNee, leesKeuze, leesVink } from './leesKeuze.ts';
import { leesKleur, leesKort, leesLang } from './leesTekst.ts';

/** A question that is answered in one field. */
export type Veldvraag = Exclude<Enkelvoudig, { soort: 'datum' | 'logo' | 'meerkeuze' | 'programma' }>;

/** Reads what was typed in the one field of a question. */
export function leesVeld(vraag: Veldvraag, tekst: string, context: Vraagcontext): Gelezen {
  switch (vraag.soort) {
    case 'kort':
      return leesKort(vraag, tekst);
    case 'lang':
      return leesLang(tekst);
    case 'aantal':
      return leesAantal(tekst);
    case 'percentage':
      return leesPercentage(tekst);
    case 'jaartal':
      return leesJaartal(tekst);
    case 'jaNee':
      return leesJaNee(tekst);
    case 'vink':
      return leesVink(tekst);
    case 'keuze':
      return leesKeuze(vraag, tekst);
    case 'gemeente':
      return leesGemeente(vraag.verplicht ?? false, tekst);
    case 'gemeenteVanDeLijst':
      return leesGemeente(true, tekst);
    case 'doelgroep':
      return leesDoelgroep(vraag.verplicht ?? false, tekst, context);
    case 'kleur':
      return leesKleur(tekst);
    case 'sleutel':
      return SLEUTEL.test(tekst) ? goed(tekst) : fout(`${citeer(tekst)} is geen sleutel van een rij.`);
  }
}
