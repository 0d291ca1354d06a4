import { som } from '../../app/domain/cijfers/tellingen.ts';
import type { VerdeeldDeel, VerdelingPerNiveau } from '../../app/domain/cijfers/verdeelPerNiveau.ts';
import { getal } from '../../app/domain/taal/getal.ts';
import { exactInWoorden, gelijkstandInWoorden } from '../../app/domain/verdeling/inWoorden.ts';

/** Rows as text in columns: the first to the left, the others to the right, two blanks between them. */
function kolommen(rijen: readonly (readonly string[])[]): string {
  const breedte = (kolom: number) => Math.max(...rijen.map((rij) => [...(rij[kolom] ?? '')].length));
  const breedtes = (rijen[0] ?? []).map((_, kolom) => breedte(kolom));
  const vul = (cel: string, kolom: number) => {
    const ruimte = ' '.repeat((breedtes[kolom] ?? 0) - [...cel].length);
    return kolom === 0 ? cel + ruimte : ruimte + cel;
  };
  return rijen.map((rij) => rij.map(vul).join('  ').trimEnd()).join('\n');
}

/** The table of a distribution, with under it the exact rights by which the remainders were given, and who was level. */
export function verdelingInTekst({ contingenten, zones, gelijkstanden }: VerdelingPerNiveau): string {
  const namen = contingenten.map(({ naam }) => naam);
  const tabel = (totaal: readonly (readonly string[])[], cellen: (deel: VerdeeldDeel) => readonly string[]) => {
    const rij = (deel: VerdeeldDeel, inspringing: string) => [
      `${inspringing}${deel.naam}`,
      getal(deel.gewicht),
      ...cellen(deel),
    ];
    const rijen = zones.flatMap((zone) => [rij(zone, ''), ...zone.delen.map((deel) => rij(deel, '  '))]);
    return kolommen([['', 'Gewicht', ...namen], ...rijen, ...totaal]);
  };
  const totaal = [
    'Samen',
    getal(som(zones.map(({ gewicht }) => gewicht))),
    ...contingenten.map(({ aantal }) => getal(aantal)),
  ];
  return [
    tabel([totaal], ({ aantallen }) => aantallen.map(getal)),
    `Exact aandeel; de grootste resten kregen er één bij:\n${tabel([], ({ exact }) => exact.map(exactInWoorden))}`,
    ...(gelijkstanden.length === 0
      ? ['Niemand stond gelijk.']
      : [['Gelijk:', ...gelijkstanden.map((stand) => `- ${gelijkstandInWoorden(stand)}`)].join('\n')]),
  ].join('\n\n');
}
