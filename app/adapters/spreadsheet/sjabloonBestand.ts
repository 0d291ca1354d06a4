import { KOLOMNAMEN, type Veld } from '../../domain/patrimonium/kolommen.ts';
import { SLAAPKAMERS_MAX, WONINGEN_MAX } from '../../domain/patrimonium/maten.ts';
import { getal } from '../../domain/taal/getal.ts';
import { schrijfCsv } from './schrijfCsv.ts';
import { schrijfRekenblad } from './schrijfRekenblad.ts';

interface Sjabloonkolom {
  readonly veld: Veld;
  readonly breedte: number;
  readonly verplicht: boolean;
  readonly uitleg: string;
  /** Two example dwellings and a studio. */
  readonly voorbeelden: readonly [string, string, string];
}

const kolom = (
  veld: Veld,
  breedte: number,
  verplicht: boolean,
  uitleg: string,
  voorbeelden: readonly [string, string, string],
): Sjabloonkolom => ({ veld, breedte, verplicht, uitleg, voorbeelden });

const KOLOMMEN: readonly Sjabloonkolom[] = [
  kolom('gemeente', 20, true, 'De officiële naam van de gemeente, of haar NIS-code.', [
    'Dendermonde',
    'Dendermonde',
    'Lebbeke',
  ]),
  kolom('straat', 28, true, 'De naam van de straat, zonder nummer.', [
    'Voorbeeldstraat',
    'Voorbeeldstraat',
    'Voorbeeldplein',
  ]),
  kolom('nummer', 13, true, 'Het huisnummer, met letter als er een is: 12, 12A of 12-14.', ['12', '14A', '3']),
  kolom('bus', 8, false, 'De bus, als er een is.', ['', '2', '101']),
  kolom('postcode', 10, false, 'Vier cijfers.', ['9200', '9200', '9280']),
  kolom('type', 18, false, 'Eengezinswoning, appartement of studio.', ['eengezinswoning', 'appartement', 'studio']),
  kolom('slaapkamers', 13, false, `Een geheel getal van 0 (studio) tot en met ${SLAAPKAMERS_MAX}.`, ['3', '2', '0']),
  kolom('gelijkvloers', 13, false, 'Ja of nee; leeg als het niet bekend is.', ['ja', 'nee', 'nee']),
  kolom('lift', 8, false, 'Ja of nee; leeg als het niet bekend is.', ['nee', 'ja', 'nee']),
  kolom('assistentiewoning', 18, false, 'Ja of nee; leeg als het niet bekend is.', ['nee', 'ja', 'nee']),
  kolom('verhuurder', 24, false, 'Wie de woning verhuurt.', ['Voorbeeld Wonen', 'Voorbeeld Wonen', 'Voorbeeld Wonen']),
  kolom('project', 20, false, 'Het complex, de wijk of het project.', [
    '',
    'Residentie Voorbeeld',
    'Residentie Voorbeeld',
  ]),
  kolom('kenmerk', 14, false, 'Uw eigen nummer van de woning. Daaraan wordt ze in een later bestand herkend.', [
    'W-0001',
    'W-0002',
    'W-0003',
  ]),
  kolom('label', 20, false, 'De doelgroep waarvoor de woning gelabeld is; leeg als er geen is.', [
    '',
    '65-plussers',
    '',
  ]),
];

const REGELS: readonly (readonly [string, string])[] = [
  ['', `Vul op het blad Woningen één woning per rij in; hoogstens ${getal(WONINGEN_MAX)}.`],
  ['', 'Kolommen mogen van plaats wisselen of wegvallen, behalve de verplichte. Extra kolommen worden niet gelezen.'],
  ['', 'Een lege cel betekent: niet bekend. Ze geldt nooit als nee.'],
  ['', 'Hetzelfde adres mag maar één keer voorkomen; geef woningen in één gebouw hun bus.'],
];

const MAG = { true: 'ja', false: 'nee' } as const;

/** The template to download: an empty sheet to fill in, an example, and what each column holds. */
export function sjabloonBestand(): Uint8Array {
  const kolommen = KOLOMMEN.map(({ veld, breedte }) => ({ titel: KOLOMNAMEN[veld][0], breedte }));
  const voorbeelden = [0, 1, 2].map((plek) => KOLOMMEN.map(({ voorbeelden }) => voorbeelden[plek] ?? ''));
  return schrijfRekenblad([
    { naam: 'Woningen', kolommen, rijen: [] },
    { naam: 'Voorbeeld', kolommen, rijen: voorbeelden },
    {
      naam: 'Uitleg',
      kolommen: [
        { titel: 'naam', breedte: 20 },
        { titel: 'wat erin staat', breedte: 90 },
        { titel: 'verplicht', breedte: 12 },
      ],
      rijen: [
        ...KOLOMMEN.map(({ veld, uitleg, verplicht }) => [KOLOMNAMEN[veld][0], uitleg, MAG[`${verplicht}`]]),
        [],
        ...REGELS,
      ],
    },
  ]);
}

/** The same template as CSV: its headings alone, because what stands under them would be read as dwellings. */
export const sjabloonCsv = (): Uint8Array =>
  schrijfCsv(
    KOLOMMEN.map(({ veld }) => KOLOMNAMEN[veld][0]),
    [],
  );
