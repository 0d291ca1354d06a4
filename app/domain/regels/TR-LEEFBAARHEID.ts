import { BRONNEN } from '../recht/bronnen.ts';
import { ingevuld } from './cijfer.ts';
import type { Regel } from './regel.ts';
import { bepalingenEnMotiveringen, motiveringenWoonbinding, vrijeTeksten } from './teksten.ts';
import { zinnen } from './zinnen.ts';

const WOORD = /leefbaarheidsplan/i;
const ONTKEND = /\bgeen\b[^.]{0,30}leefbaarheidsplan|leefbaarheidsplan\w*\b[^.]{0,60}\bgeen (?:deel|onderdeel)/i;

/** A leefbaarheidsplan is no longer part of a reglement; its measures stand elsewhere [002:45-49]. */
export const trLeefbaarheid: Regel = {
  id: 'TR-LEEFBAARHEID',
  titel: 'Geen leefbaarheidsplan in het reglement',
  niveau: 'waarschuwt',
  bron: BRONNEN.leefbaarheid,
  toets: (overzicht) =>
    [
      ...motiveringenWoonbinding(overzicht),
      ...overzicht.doelgroepen.flatMap(bepalingenEnMotiveringen),
      ...vrijeTeksten(overzicht),
    ].flatMap(({ plaats, tekst }) => {
      if (!WOORD.test(tekst)) return [];
      const zin = zinnen(tekst).find((deel) => WOORD.test(deel) && !ONTKEND.test(deel));
      if (zin === undefined) return [];
      return [
        {
          plaats,
          tekst: `De tekst noemt een leefbaarheidsplan: “${zin}”; zo’n plan is geen deel van een toewijzingsreglement.`,
          cijfers: [ingevuld('gevonden zin', zin)],
          herstel: 'Neem de maatregelen buiten het reglement, in overleg met bewoners en organisaties.',
        },
      ];
    }),
};
