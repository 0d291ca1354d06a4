/** One line of the bench: our way against another, or alone. Times in milliseconds, memory in MB. */
export interface Meting {
  readonly naam: string;
  readonly onze_ms: number;
  readonly ander: string | null;
  readonly ander_ms: number | null;
  /** How many times as long the other takes; null without another. */
  readonly verhouding: number | null;
  readonly geheugen_mb: number;
}

const KOLOMMEN = ['naam', 'onze ms', 'ander', 'ander ms', 'verhouding', 'geheugen MB'];

const cijfer = (waarde: number | null, decimalen: number): string =>
  waarde === null ? '' : waarde.toFixed(decimalen).replace('.', ',');

/** The measurements as a table for people, one line each under a line of titles. */
export function alsTabel(metingen: readonly Meting[]): string {
  const rijen = [
    KOLOMMEN,
    ...metingen.map(({ naam, onze_ms, ander, ander_ms, verhouding, geheugen_mb }) => [
      naam,
      cijfer(onze_ms, 2),
      ander ?? '',
      cijfer(ander_ms, 2),
      cijfer(verhouding, 2),
      cijfer(geheugen_mb, 0),
    ]),
  ];
  const breedtes = KOLOMMEN.map((_, kolom) => Math.max(...rijen.map((rij) => rij[kolom]?.length ?? 0)));
  const tekstkolommen = [0, 2];
  return rijen
    .map((rij) =>
      rij
        .map((cel, kolom) => {
          const breedte = breedtes[kolom] ?? 0;
          return tekstkolommen.includes(kolom) ? cel.padEnd(breedte) : cel.padStart(breedte);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
