import { getal } from '../../taal/getal.ts';
import { opsomming } from '../../taal/opsomming.ts';
import { woningen } from '../../taal/woningen.ts';
import type { Kolommen, Veld } from '../kolommen.ts';
import type { WoningOpRij } from './woningOpRij.ts';

/** What a count or a rule needs and the sheet may not have. */
const NODIG: readonly (readonly [readonly Veld[], string])[] = [
  [['type'], 'Er is geen kolom voor het type herkend; de tabel per type blijft leeg.'],
  [['slaapkamers'], 'Er is geen kolom voor de slaapkamers herkend; kleine woningen worden niet geteld.'],
  [
    ['toegang', 'gelijkvloers', 'lift'],
    'Er is geen kolom voor gelijkvloers of lift herkend; of een woning toegankelijk is, blijft onbekend.',
  ],
];

/** How many doubles are named in one sentence. */
const GENOEMD = 5;

/** References that several dwellings have: a later file is then compared by address. */
function dubbeleKenmerken(gelezen: readonly WoningOpRij[]): string[] {
  const rijen = new Map<string, number[]>();
  for (const { rij, woning } of gelezen) {
    if (woning.kenmerk === '') continue;
    const zelfde = rijen.get(woning.kenmerk);
    if (zelfde) zelfde.push(rij);
    else rijen.set(woning.kenmerk, [rij]);
  }
  const dubbel = [...rijen].filter(([, op]) => op.length > 1);
  if (dubbel.length === 0) return [];
  const genoemd = dubbel
    .slice(0, GENOEMD)
    .map(([kenmerk, op]) => `${kenmerk} (rij ${opsomming(op.slice(0, GENOEMD).map(String))})`);
  const rest = dubbel.length > GENOEMD ? ` en ${getal(dubbel.length - GENOEMD)} andere` : '';
  return [
    `Een eigen kenmerk hoort bij één woning; deze staan er meer dan eens: ${genoemd.join(', ')}${rest}. Zulke woningen worden op hun adres vergeleken.`,
  ];
}

/** What is unknown although the sheet has the column: it is counted apart, and never taken for no. */
function onbekend(gelezen: readonly WoningOpRij[], kolommen: Kolommen): string[] {
  const tel = (hoort: (een: WoningOpRij) => boolean): number => gelezen.filter(hoort).length;
  const zin = (aantal: number, wat: string): string[] => (aantal === 0 ? [] : [`Bij ${woningen(aantal)} ${wat}.`]);
  const toegankelijk = kolommen.toegang !== null || kolommen.gelijkvloers !== null || kolommen.lift !== null;
  return [
    ...(kolommen.type === null
      ? []
      : zin(
          tel(({ woning }) => woning.type === null),
          'is het type niet ingevuld',
        )),
    ...(kolommen.slaapkamers === null
      ? []
      : zin(
          tel(({ woning }) => woning.slaapkamers === null),
          'is het aantal slaapkamers niet ingevuld',
        )),
    ...(toegankelijk
      ? zin(
          tel(({ woning }) => woning.toegang === null),
          "blijft onbekend of ze gelijkvloers ligt of een lift heeft; een lege cel geldt niet als 'nee'",
        )
      : []),
  ];
}

/** What is no fault but good to know about the dwellings of a sheet, in Dutch sentences. */
export const opmerkingenBij = (gelezen: readonly WoningOpRij[], kolommen: Kolommen): string[] => [
  ...NODIG.filter(([velden]) => velden.every((veld) => kolommen[veld] === null)).map(([, zin]) => zin),
  ...onbekend(gelezen, kolommen),
  ...dubbeleKenmerken(gelezen),
];
