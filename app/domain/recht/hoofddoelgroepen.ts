import { BRONNEN, type Bron } from './bronnen.ts';

/** The five hoofddoelgroepen of the versnelde toewijzing by key, in the order of the source [001:109-115]. */
export const HOOFDDOELGROEPEN = [
  'dak-en-thuisloos',
  'begeleid-zelfstandig',
  'geestelijke-gezondheid',
  'slechte-huisvesting',
  'bijzondere-omstandigheden',
] as const;

export type Hoofddoelgroep = (typeof HOOFDDOELGROEPEN)[number];

/** A hoofddoelgroep in our words. */
export interface HoofddoelgroepInRecht {
  readonly sleutel: Hoofddoelgroep;
  readonly omschrijving: string;
  /** Whether the law divides it into subdoelgroepen. The source does not list them all, so they are typed, never guessed. */
  readonly subdoelgroepen: boolean;
  /** Whether the woonmaatschappij may refine the conditions of its subdoelgroepen, after consultation [001:119]. */
  readonly verfijnbaar: boolean;
  readonly bron: Bron;
}

const hoofddoelgroep = (
  sleutel: Hoofddoelgroep,
  omschrijving: string,
  { subdoelgroepen = false, verfijnbaar = false } = {},
): HoofddoelgroepInRecht => ({ sleutel, omschrijving, subdoelgroepen, verfijnbaar, bron: BRONNEN.hoofddoelgroepen });

/** What the law says of each hoofddoelgroep, in its order: the first is hoofddoelgroep 1. */
export const HOOFDDOELGROEPENLIJST: readonly HoofddoelgroepInRecht[] = [
  hoofddoelgroep('dak-en-thuisloos', 'wie dak- en thuisloos is of dat dreigt te worden', {
    subdoelgroepen: true,
    verfijnbaar: true,
  }),
  hoofddoelgroep(
    'begeleid-zelfstandig',
    'jongeren die met begeleiding van een erkende dienst zelfstandig wonen of gaan wonen',
  ),
  hoofddoelgroep('geestelijke-gezondheid', 'wie problemen heeft met de geestelijke gezondheid'),
  hoofddoelgroep('slechte-huisvesting', 'wie in slechte huisvesting woont', { subdoelgroepen: true }),
  hoofddoelgroep('bijzondere-omstandigheden', 'wie in bijzondere omstandigheden van sociale aard verkeert'),
];

/** The hoofddoelgroep with this key. */
export const hoofddoelgroepMet = (sleutel: Hoofddoelgroep): HoofddoelgroepInRecht => {
  const gevonden = HOOFDDOELGROEPENLIJST.find((een) => een.sleutel === sleutel);
  if (gevonden === undefined) throw new Error(`Geen hoofddoelgroep ${sleutel} in de lijst.`);
  return gevonden;
};
