import { opsomming } from '../taal/opsomming.ts';
import { vereenvoudig } from './vereenvoudig.ts';

/** The usual names of each column, in the order of the template; the first one is the name the program itself uses. */
export const KOLOMNAMEN = {
  gemeente: [
    'gemeente',
    'stad',
    'gemeente stad',
    'stad gemeente',
    'stad of gemeente',
    'gemeente of stad',
    'gemeentenaam',
    'naam gemeente',
    'nis',
    'nis code',
    'niscode',
    'woonplaats',
    'plaats',
    'plaatsnaam',
  ],
  adres: [
    'adres',
    'volledig adres',
    'adres woning',
    'adres van de woning',
    'adresregel',
    'straat en nummer',
    'straat en huisnummer',
    'straat nr',
    'straat nummer',
  ],
  straat: ['straat', 'straatnaam', 'naam straat'],
  nummer: ['huisnummer', 'nummer', 'nr', 'huisnr', 'huis nr', 'straatnummer'],
  bus: ['bus', 'busnummer', 'busnr', 'bus nr', 'bus nummer'],
  postcode: ['postcode', 'postnummer', 'post code', 'pc', 'zip'],
  type: [
    'type',
    'woningtype',
    'type woning',
    'soort',
    'soort woning',
    'woningsoort',
    'typologie',
    'aard woning',
    'woonvorm',
    'type wooneenheid',
  ],
  slaapkamers: [
    'slaapkamers',
    'aantal slaapkamers',
    'slpk',
    'slk',
    'aantal slpk',
    'aantal slk',
    'slaapkamer',
    'aantal slaapkamer',
    'kamers slaap',
    'sk',
    'aantal sk',
  ],
  toegang: [
    'toegang',
    'toegankelijkheid',
    'gelijkvloers lift',
    'gelijkvloers of lift',
    'lift gelijkvloers',
    'bereikbaarheid',
  ],
  gelijkvloers: ['gelijkvloers', 'gelijkvloerse woning', 'gelijkvloerse verdieping', 'glv', 'gelijkvloers ja nee'],
  lift: ['lift', 'met lift', 'lift aanwezig', 'lift ja nee', 'gebouw met lift'],
  assistentiewoning: [
    'assistentiewoning',
    'sociale assistentiewoning',
    'assistentie',
    'serviceflat',
    'gaw',
    'assistentiewoning ja nee',
  ],
  verhuurder: ['verhuurder', 'eigenaar', 'naam verhuurder', 'woonmaatschappij', 'maatschappij', 'wm'],
  project: ['project', 'complex', 'wijk', 'projectnaam', 'naam project', 'complexnaam', 'gebouw', 'cluster'],
  kenmerk: [
    'kenmerk',
    'eigen kenmerk',
    'referentie',
    'ref',
    'woningnummer',
    'woning nr',
    'woningnr',
    'woningcode',
    'pandnummer',
    'pandcode',
    'code woning',
    'objectnummer',
    'eenheid',
    'id',
  ],
  label: [
    'gelabeld voor',
    'label',
    'gelabeld',
    'doelgroep',
    'voorbehouden voor',
    'voorbehouden',
    'specifieke doelgroep',
    'bij voorrang voor',
    'bij voorrang toegewezen aan',
    'voorrang',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Veld = keyof typeof KOLOMNAMEN;
export const VELDEN = Object.keys(KOLOMNAMEN) as Veld[];

/** Of each field the position of its column, counted from 0; null when the sheet has no such column. */
export type Kolommen = Readonly<Record<Veld, number | null>>;

const VELD_BIJ_NAAM = new Map(VELDEN.flatMap((veld) => KOLOMNAMEN[veld].map((naam): [string, Veld] => [naam, veld])));

/** The field with this heading; a remark between brackets does not count. */
function veldVan(kop: string): Veld | undefined {
  return VELD_BIJ_NAAM.get(vereenvoudig(kop)) ?? VELD_BIJ_NAAM.get(vereenvoudig(kop.replace(/\([^)]*\)/g, ' ')));
}

/** A proposal: which column holds which field, by the usual Dutch names. Of two columns with one meaning the first counts. */
export function herkenKolommen(kop: readonly string[]): Kolommen {
  const gevonden = new Map<Veld, number>();
  for (const [kolom, titel] of kop.entries()) {
    const veld = veldVan(titel);
    if (veld !== undefined && !gevonden.has(veld)) gevonden.set(veld, kolom);
  }
  return Object.fromEntries(VELDEN.map((veld) => [veld, gevonden.get(veld) ?? null])) as Kolommen;
}

/** What must be there before rows can be read: a sentence for each missing column; none when all is there. */
export function ontbrekendeKolommen({ gemeente, adres, straat }: Kolommen): { veld: Veld; melding: string }[] {
  const noem = (veld: Veld) =>
    opsomming(
      KOLOMNAMEN[veld].slice(0, 3).map((naam) => `'${naam}'`),
      'of',
    );
  const zonderStraat = straat === null && adres === null;
  return [
    ...(gemeente === null && adres === null
      ? [
          {
            veld: 'gemeente' as const,
            melding: `Er is geen kolom voor de gemeente herkend; noem ze ${noem('gemeente')}, of wijs ze zelf aan.`,
          },
        ]
      : []),
    ...(zonderStraat
      ? [
          {
            veld: 'straat' as const,
            melding: "Er is geen kolom voor de straat herkend; noem ze 'straat' of 'adres', of wijs ze zelf aan.",
          },
        ]
      : []),
  ];
}
