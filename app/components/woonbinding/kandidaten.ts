import type { Verblijf } from '../../domain/cijfers/kandidaat.ts';

/** Who is compared; the letter stands in the names of the fields. */
export const KANDIDATEN = ['a', 'b'] as const;
export type Wie = (typeof KANDIDATEN)[number];
export type Kandidaten = Readonly<Record<Wie, readonly Verblijf[]>>;

/** Furthest back that a stay can be noted, in months; and how many stays one candidate can have. */
export const MAX_MAANDEN = 360;
export const MAX_VERBLIJVEN = 6;

/** A candidate to start from. */
export interface Voorbeeldkandidaat {
  readonly sleutel: string;
  readonly titel: string;
  readonly verblijven: readonly Verblijf[];
}

const hier = (van: number, tot: number): Verblijf => ({ van, tot, waar: 'gemeente' });

const ONDERBROKEN: Voorbeeldkandidaat = {
  sleutel: 'onderbroken',
  titel: '15 van de laatste 20 jaar, met een onderbreking',
  verblijven: [hier(240, 108), hier(48, 0)],
};
const VIJF: Voorbeeldkandidaat = {
  sleutel: 'vijf',
  titel: 'De laatste 5 jaar, ononderbroken',
  verblijven: [hier(60, 0)],
};

export const VOORBEELDKANDIDATEN: readonly Voorbeeldkandidaat[] = [
  ONDERBROKEN,
  VIJF,
  { sleutel: 'weg', titel: '5 jaar ononderbroken, 5 jaar geleden vertrokken', verblijven: [hier(120, 60)] },
  { sleutel: 'pas', titel: 'Woont er 3 jaar', verblijven: [hier(36, 0)] },
];

/** Who are compared as long as nobody chose. */
export const BEGIN: Kandidaten = { a: ONDERBROKEN.verblijven, b: VIJF.verblijven };

const maand = (tekst: string | undefined): number | null =>
  tekst !== undefined && /^\d{1,3}$/.test(tekst) ? Math.min(Number(tekst), MAX_MAANDEN) : null;

function leesVerblijven(zoek: URLSearchParams, wie: Wie): readonly Verblijf[] | null {
  const [van, tot, waar] = ['van', 'tot', 'waar'].map((naam) => zoek.getAll(`${naam}-${wie}`)) as [
    string[],
    string[],
    string[],
  ];
  const verblijven = van.slice(0, MAX_VERBLIJVEN).flatMap((tekst, rang): Verblijf[] => {
    const [begin, einde] = [maand(tekst), maand(tot[rang])];
    if (begin === null || einde === null) return [];
    return [
      {
        van: Math.max(begin, einde),
        tot: Math.min(begin, einde),
        waar: waar[rang] === 'gebied' ? 'gebied' : 'gemeente',
      },
    ];
  });
  const zonder = zoek.get('weg')?.split('-');
  const over = zonder?.[0] === wie ? verblijven.filter((_, rang) => String(rang) !== zonder[1]) : verblijven;
  if (zoek.get('erbij') === wie) return [...over, hier(12, 0)].slice(0, MAX_VERBLIJVEN);
  return van.length === 0 ? null : over;
}

/**
 * The candidates out of the address of the page: 'van-a' and 'tot-a' in months back, 'waar-a'; 'erbij=a' adds a stay and 'weg=a-0'
 * takes one away. What cannot be read is left out.
 */
export const leesKandidaten = (zoek: URLSearchParams): Kandidaten => ({
  a: leesVerblijven(zoek, 'a') ?? BEGIN.a,
  b: leesVerblijven(zoek, 'b') ?? BEGIN.b,
});

/** The candidates as parameters of an address, the inverse of leesKandidaten. */
export function schrijfKandidaten(kandidaten: Kandidaten): URLSearchParams {
  const zoek = new URLSearchParams();
  for (const wie of KANDIDATEN) {
    for (const { van, tot, waar } of kandidaten[wie]) {
      zoek.append(`van-${wie}`, String(van));
      zoek.append(`tot-${wie}`, String(tot));
      zoek.append(`waar-${wie}`, waar);
    }
  }
  return zoek;
}
