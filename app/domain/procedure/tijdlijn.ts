import { BRONNEN, type Bron } from '../recht/bronnen.ts';
import { GEMEENTEOVERGANGEN, REGLEMENTOVERGANGEN } from './overgangen.ts';

export {
  type Gemeenteovergang as Gemeentestap,
  type Reglementovergang as Reglementstap,
  STANDNAMEN,
} from './standen.ts';

const uitBron = ({ bron }: { readonly bron: Bron }): boolean => bron !== BRONNEN.eigenWerkwijze;

/** The steps of the reglement that a source names, in order; `integreer` waits until every gemeenteraad has decided. */
export const REGLEMENTSTAPPEN = REGLEMENTOVERGANGEN.filter(uitBron);

/** The steps in each gemeente that a source names, between `bezorg` and `integreer`. */
export const GEMEENTESTAPPEN = GEMEENTEOVERGANGEN.filter(uitBron);

/** A day on which the regime itself changed. */
export interface Mijlpaal {
  /** YYYY-MM-DD. */
  readonly datum: string;
  readonly wat: string;
  readonly bron: Bron;
  readonly vindplaats: string;
}

/** The days of the regime, in order; the last one is `overgangJaren` after its start. */
export const MIJLPALEN: readonly Mijlpaal[] = [
  {
    datum: '2022-02-04',
    wat: 'de werkingsgebieden van de woonmaatschappijen zijn beslist',
    bron: BRONNEN.werkingsgebieden,
    vindplaats: '000:452-453',
  },
  {
    datum: '2024-01-01',
    wat: 'het stelsel met de vier pijlers is in werking',
    bron: BRONNEN.nieuwStelsel,
    vindplaats: '001:11; 000:164',
  },
  {
    datum: '2024-03-18',
    wat: 'kandidaat-huurders schrijven zich in via het centraal inschrijvingsregister',
    bron: BRONNEN.inschrijvingsregister,
    vindplaats: '004:146',
  },
  {
    datum: '2026-12-31',
    wat: 'laatste dag waarop een oud gemeentelijk reglement kan gelden, als er nog geen toewijzingsreglement is',
    bron: BRONNEN.overgang,
    vindplaats: '001:208',
  },
];
