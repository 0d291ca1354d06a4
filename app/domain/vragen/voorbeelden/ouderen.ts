import type { Voorbeeld } from '../vraag.ts';

/** Why these dwellings are kept for ouderen. */
export const voorbeeldenWoningkeuzeOuderen: readonly Voorbeeld[] = [
  {
    titel: 'Eén gebouw in de kern',
    tekst:
      'De woningen liggen in één gebouw in het centrum, met een lift en zonder drempels. Winkels, de apotheek en de bushalte liggen op wandelafstand. Eén slaapkamer past bij de meeste alleenstaande ouderen op de lijst.',
  },
  {
    titel: 'Gespreid over de deelgemeenten',
    tekst:
      'In elke deelgemeente kozen we enkele gelijkvloerse woningen, zodat ouderen in hun buurt kunnen blijven. Elk ervan ligt dicht bij een dienstencentrum of een dokter; waar dat niet zo is, rijdt er een belbus.',
  },
  {
    titel: 'Assistentiewoningen',
    tekst:
      'Het gaat om assistentiewoningen naast het woonzorgcentrum, met een noodoproep en een woonassistent. Ze zijn voor deze bewoners ontworpen en blijven voor andere kandidaten meestal leeg.',
  },
];

/** What is done besides for ouderen. */
export const voorbeeldenMaatregelenOuderen: readonly Voorbeeld[] = [
  {
    titel: 'Hulp bij de verhuizing',
    tekst: 'Het OCMW helpt wie te groot woont met de verhuizing en met de papieren daarrond.',
  },
  {
    titel: 'Een vaste dienst in de buurt',
    tekst:
      'Het lokaal dienstencentrum houdt wekelijks zitting in het gebouw. Wie thuiszorg, een maaltijd of vervoer nodig heeft, kan daar terecht.',
  },
];
