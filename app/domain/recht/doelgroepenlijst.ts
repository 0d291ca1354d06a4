import type { Status } from './bronnen.ts';

/** An item of the list of artikel 6.27, § 1, tweede lid, BVCW. `nummer` is null as long as nobody could verify it. */
export interface Lijstitem {
  readonly sleutel: string;
  readonly nummer: number | null;
  readonly omschrijving: string;
  readonly ouderen: boolean;
  readonly vindplaats: string;
  readonly status: Status;
}

/**
 * The list of doelgroepen for which no dossier goes to the minister. Only 3° and 6° are verified in a reglement in force;
 * the others are in use but their number could not be read. A beheerder completes the list; the program never guesses.
 */
export const DOELGROEPENLIJST: readonly Lijstitem[] = [
  {
    sleutel: 'beperking',
    nummer: 3,
    omschrijving: 'kandidaat-huurders met een fysieke of mentale beperking of handicap',
    ouderen: false,
    vindplaats: '004:573-581; 004:664',
    status: 'bevestigd',
  },
  {
    sleutel: 'dak-en-thuisloos',
    nummer: 6,
    omschrijving: 'kandidaat-huurders die dak- en thuisloos zijn of dat dreigen te worden',
    ouderen: false,
    vindplaats: '004:388-396; 004:448',
    status: 'bevestigd',
  },
  {
    sleutel: 'ouderen',
    nummer: null,
    omschrijving: 'ouderen (kandidaat-huurders vanaf 65 jaar)',
    ouderen: true,
    vindplaats: '004:332-334',
    status: 'te bevestigen',
  },
  {
    sleutel: 'geestelijke-gezondheid',
    nummer: null,
    omschrijving: 'kandidaat-huurders met geestelijke gezondheidsproblemen',
    ouderen: false,
    vindplaats: '001:115',
    status: 'te bevestigen',
  },
];

/** The item with this key, or undefined when the list has none. */
export const lijstitem = (sleutel: string): Lijstitem | undefined =>
  DOELGROEPENLIJST.find((item) => item.sleutel === sleutel);
