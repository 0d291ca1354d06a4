import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GRENZEN } from '../../../app/domain/recht/grenzen.ts';
import { breukInWoorden } from '../../../app/domain/taal/breukInWoorden.ts';

const wortel = join(import.meta.dirname, '../../..');
const TELWOORDEN = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

/** How somebody would type a figure of the law: '5 jaar', 'vijf jaar', '65+', 'een derde', 'één op drie', '20 %'. */
function vormen(waarde: number | { teller: number; noemer: number }, eenheid: string): string[] {
  if (typeof waarde === 'number') {
    const woord = TELWOORDEN[waarde];
    return [`${waarde} ${eenheid}`, `${waarde}\\+`, ...(woord ? [`${woord} ${eenheid}`] : [])];
  }
  const { teller, noemer } = waarde;
  const percentage = Number.isInteger((100 * teller) / noemer) ? [`${(100 * teller) / noemer} ?%`] : [];
  return [breukInWoorden(waarde), `[eé][eé]n op ${TELWOORDEN[noemer]}`, ...percentage];
}

const CIJFERS = [
  ...new Set(
    Object.values(GRENZEN).flatMap((rijen) => rijen.flatMap(({ waarde, eenheid }) => vormen(waarde, eenheid))),
  ),
];
const GETYPT = new RegExp(`(?<![\\p{L}\\d.,])(?:${CIJFERS.join('|')})(?![\\p{L}\\d])`, 'giu');

/** Where the words are right as they are typed. */
const UITZONDERINGEN: readonly { bestand: string; woorden: string; reden: string }[] = [
  {
    bestand: 'app/domain/recht/doelgroepenlijst.ts',
    woorden: '65 jaar',
    reden: 'an item of the list of the law, as it reads there',
  },
  {
    bestand: 'app/domain/vragen/gemeenten.ts',
    woorden: '2 slaapkamers',
    reden: 'the name of a kind of dwelling, and what a small dwelling is',
  },
  {
    bestand: 'app/domain/vragen/begrippen/doelgroepen.ts',
    woorden: '2 slaapkamers',
    reden: 'what a small dwelling is',
  },
  { bestand: 'app/domain/regels/P3-65-KLEIN.ts', woorden: '2 slaapkamers', reden: 'what a small dwelling is' },
  { bestand: 'app/documents/weergave/gemeenten.ts', woorden: '2 slaapkamers', reden: 'what a small dwelling is' },
  {
    bestand: 'app/components/woonbinding/kandidaten.ts',
    woorden: '5 jaar',
    reden: 'a candidate to try out, with his own stay',
  },
  {
    bestand: 'app/components/woonbinding/kandidaten.ts',
    woorden: '3 jaar',
    reden: 'a candidate to try out, with his own stay',
  },
  {
    bestand: 'app/domain/ouderen/vereenvoudigdDossier.ts',
    woorden: '2 slaapkamers',
    reden: 'what a small dwelling is',
  },
  { bestand: 'app/documents/weergave/ouderenbijlage.ts', woorden: '2 slaapkamers', reden: 'what a small dwelling is' },
  {
    bestand: 'app/domain/vragen/voorbeelden/interneMutaties.ts',
    woorden: 'twee slaapkamers',
    reden: 'how much too large a dwelling is in an example, not how many bedrooms one for ouderen has',
  },
  {
    bestand: 'app/domain/vragen/voorbeelden/doelgroepenplan.ts',
    woorden: 'drie jaar',
    reden: 'when a plan is looked at again in an example, not how long an old reglement goes on',
  },
  ...[
    'app/application/documenten.ts',
    'app/components/takenlijst/maakTakenlijst.ts',
    'app/documents/amendement/wetszinnen.ts',
    'app/documents/weergave/anderHoofdstuk.ts',
    'app/documents/weergave/ouderenbijlage.ts',
    'app/domain/reglement/sjabloon.ts',
  ].map((bestand) => ({ bestand, woorden: '65+', reden: 'the name of the official sjabloon' })),
];

function* bestanden(map: string): Generator<string> {
  for (const deel of readdirSync(join(wortel, map), { withFileTypes: true })) {
    if (deel.isDirectory()) yield* bestanden(`${map}/${deel.name}`);
    else if (/\.(tsx?|hbs)$/.test(deel.name)) yield `${map}/${deel.name}`;
  }
}

/** What is read by people: the source without its comments. */
const zonderOpmerkingen = (bron: string): string =>
  bron
    .replace(/\{\{!--[\s\S]*?--\}\}/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');

const gevonden = [...bestanden('app'), ...bestanden('templates')].flatMap((bestand) =>
  [...zonderOpmerkingen(readFileSync(join(wortel, bestand), 'utf8').replaceAll('\u00a0', ' ')).matchAll(GETYPT)].map(
    ([woorden]) => ({ bestand, woorden }),
  ),
);
const past = (een: { bestand: string; woorden: string }, ander: { bestand: string; woorden: string }): boolean =>
  een.bestand === ander.bestand && een.woorden === ander.woorden;

test.each([
  'Meer dan 5 jaar.',
  'Vijf jaar wonen',
  'ouderen (65+)',
  'hoogstens een derde van',
  'Eén op vijf',
  '20 %',
  '20% van',
])('a figure typed by hand is found: %s', (tekst) => {
  expect(tekst.match(GETYPT)).toHaveLength(1);
});

test.each(['15 jaar', '{woonbindingJaren} jaar', '265+', 'een derdebeslag'])(
  'another figure is left alone: %s',
  (tekst) => {
    expect(tekst.match(GETYPT)).toBeNull();
  },
);

test('no text of the program or of a template types a figure of the law by hand', () => {
  expect(gevonden.filter((een) => !UITZONDERINGEN.some((uitzondering) => past(een, uitzondering)))).toEqual([]);
});

test.each(UITZONDERINGEN)('the exception of $bestand is still needed: $reden', (uitzondering) => {
  expect(gevonden.some((een) => past(een, uitzondering))).toBe(true);
});
