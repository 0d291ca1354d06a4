import { BRONNEN } from '../recht/bronnen.ts';
import { noemDoelgroep } from './benoem.ts';
import type { Regel } from './regel.ts';
import { tekstenOverBegeleiding } from './teksten.ts';
import { zinnen } from './zinnen.ts';

const VANZELF = /automatisch|van rechtswege/i;
const HUUR = /\bhuur(?:overeenkomst|contract)?\b/i;
const EINDE =
  /opzeg|opgezegd|zegt\b.*\bop\b|be[eë]indig|eindigt|\beinde\b|ontbind|ontbonden|stopgezet|stopzetting|\bstopt\b/i;
/** 'niet automatisch', 'geen automatische', 'nooit tot een automatische'. */
const ONTKEND =
  /\b(?:niet|nooit|geen|geenszins|evenmin|zonder)\s+(?:(?:meer|langer|enkele?|leiden|tot|een|de|per|definitie|dat)\s+){0,4}(?:automatisch|van rechtswege)/i;
/** When something happens, not what happens: 'bij het einde van de huurovereenkomst'. */
const TIJDSTIP =
  /\b(?:bij|na|vanaf|tot|v[oó]{2}r)\s+(?:het|de|elke?)\s+(?:einde|be[eë]indiging|opzegging|ontbinding|stopzetting)\s+van\s+(?:de|zijn|haar|hun|een)\s+huur\w*/gi;
const TUSSENZIN = /,\s*(?:die|dat|welke)\b[^,]*,/gi;

/** 'leidt tot de opzegging' says what happens; only a moment ('tot het einde van de huur') is set aside. */
const zonderTijdstip = (zin: string): string =>
  /\bleid|\bbeteken|\bgevolg/i.test(zin) ? zin : zin.replace(TIJDSTIP, '');

/** Whether a part of the sentence says that the lease ends by itself. */
const eindigtVanzelf = (zin: string): boolean =>
  zonderTijdstip(zin)
    .replace(TUSSENZIN, ' ')
    .split(/[,;]/)
    .some((deel) => VANZELF.test(deel) && HUUR.test(deel) && EINDE.test(deel) && !ONTKEND.test(deel));

/**
 * Begeleiding that is breached or that ends never ends the lease by itself: only a serious or lasting shortcoming of the
 * tenant may [002:144-148]. Looks for sentences that let the lease end 'automatisch' or 'van rechtswege'.
 */
export const p3Begeleiding: Regel = {
  id: 'P3-BEGELEIDING',
  titel: 'De huur eindigt niet automatisch met de begeleiding',
  niveau: 'waarschuwt',
  bron: BRONNEN.begeleiding,
  toets: ({ doelgroepen }) =>
    doelgroepen.flatMap((inOverzicht) =>
      tekstenOverBegeleiding(inOverzicht)
        .filter(({ tekst }) => VANZELF.test(tekst))
        .map(({ plaats, tekst }) => ({ plaats, gevonden: zinnen(tekst).filter(eindigtVanzelf) }))
        .filter(({ gevonden }) => gevonden.length > 0)
        .map(({ plaats, gevonden }) => ({
          plaats,
          tekst: `De tekst bij ${noemDoelgroep(inOverzicht.doelgroep)} laat de huur automatisch eindigen: “${gevonden[0]}”; het einde van de begeleiding is geen grond om de huur automatisch op te zeggen.`,
          cijfers: gevonden.map((zin) => ({ naam: 'gevonden zin', waarde: zin, herkomst: 'ingevuld in het dossier' })),
          herstel:
            'Schrap het automatische einde; alleen een ernstige of blijvende tekortkoming kan de huur beëindigen.',
        })),
    ),
};
