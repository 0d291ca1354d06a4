import { BRONNEN, type Bron } from '../recht/bronnen.ts';
import type { Reglementsoort } from './beslissingen.ts';

/** The end of a branch: where a choice about pijler 2 stands; null when there is nothing to choose, or the sources name no document. */
export interface Uitkomst {
  readonly soort: 'uitkomst';
  readonly document: Reglementsoort | null;
  readonly tekst: string;
  readonly bron: Bron;
  readonly vindplaats: string;
}

/** A question with two ways on. */
export interface Vraagknoop {
  readonly soort: 'vraag';
  readonly vraag: string;
  readonly ja: Boomknoop;
  readonly nee: Boomknoop;
}

export type Boomknoop = Vraagknoop | Uitkomst;

const vraag = (tekst: string, ja: Boomknoop, nee: Boomknoop): Vraagknoop => ({ soort: 'vraag', vraag: tekst, ja, nee });
const uitkomst = (document: Reglementsoort | null, tekst: string, bron: Bron, vindplaats: string): Uitkomst => ({
  soort: 'uitkomst',
  document,
  tekst,
  bron,
  vindplaats,
});

/** Pijler 2: does a point belong in the intern huurreglement or in the huishoudelijk reglement [001:45-69,132-134]? */
export const BESLISSINGSBOOM: Boomknoop = vraag(
  'Ligt het punt vast in de regelgeving: het percentage, de vijf hoofddoelgroepen, welke subdoelgroepen er zijn, of het ontbreken van een lokale binding?',
  uitkomst(
    null,
    'Er valt niets te beslissen. Een hoofddoelgroep of subdoelgroep schrappen of toevoegen kan niet.',
    BRONNEN.subdoelgroepen,
    '001:105; 001:119-121; 001:132',
  ),
  vraag(
    'Gaat het over de verdeling van het percentage?',
    uitkomst(
      'intern huurreglement',
      'Gemotiveerde beslissing van de woonmaatschappij, afgestemd op de lokale context en samen met het ontwerp aan de gemeenten bezorgd.',
      BRONNEN.internHuurreglement,
      '001:60-61; 001:69; 000:121',
    ),
    vraag(
      'Gaat het over een verfijning van de voorwaarden om aangemeld te worden?',
      vraag(
        'Gaat het om een subdoelgroep van wie dak- en thuisloos is of dat dreigt te worden?',
        uitkomst(
          'intern huurreglement',
          'Gemotiveerde beslissing van de woonmaatschappij, na overleg in de toewijzingsraad.',
          BRONNEN.subdoelgroepen,
          '001:62; 001:119; 001:132',
        ),
        uitkomst(
          null,
          'Kan niet: alleen de subdoelgroepen van die ene hoofddoelgroep mogen verfijnd worden.',
          BRONNEN.subdoelgroepen,
          '001:117-119',
        ),
      ),
      vraag(
        'Gaat het over de volgorde waarin aanvragen behandeld worden?',
        uitkomst(
          'intern huurreglement',
          'Gemotiveerde beslissing van de woonmaatschappij; ze mag van de chronologische volgorde afwijken.',
          BRONNEN.volgordeVersnelde,
          '001:63; 001:121',
        ),
        vraag(
          'Gaat het over aanmelding, coördinatie van de aanvragen of begeleiding?',
          uitkomst(
            'huishoudelijk reglement',
            'Praktische afspraak in de toewijzingsraad: welke diensten aanmelden, wie coördineert en wie begeleidt.',
            BRONNEN.werkafspraken,
            '001:49-53; 001:134',
          ),
          uitkomst(
            null,
            'De bronnen noemen geen document. Vraag het aan de toezichthouder voor u het opneemt.',
            BRONNEN.werkafspraken,
            '001:45-69',
          ),
        ),
      ),
    ),
  ),
);

/** A question of the tree as a step of a list: `ja` and `nee` are the number of the next step, or an end. */
export interface Boomstap {
  readonly nummer: number;
  readonly vraag: string;
  readonly ja: number | Uitkomst;
  readonly nee: number | Uitkomst;
}

/** The questions of the tree, numbered from 1, every question before those under it; for a list or a table that can be printed. */
export function boomstappen(boom: Boomknoop = BESLISSINGSBOOM): readonly Boomstap[] {
  const vragen: Vraagknoop[] = [];
  const loop = (knoop: Boomknoop): void => {
    if (knoop.soort !== 'vraag') return;
    vragen.push(knoop);
    loop(knoop.ja);
    loop(knoop.nee);
  };
  loop(boom);
  const verder = (knoop: Boomknoop): number | Uitkomst => (knoop.soort === 'vraag' ? vragen.indexOf(knoop) + 1 : knoop);
  return vragen.map((knoop, plek) => ({
    nummer: plek + 1,
    vraag: knoop.vraag,
    ja: verder(knoop.ja),
    nee: verder(knoop.nee),
  }));
}
