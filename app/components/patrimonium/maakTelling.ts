import { telPatrimonium } from '../../domain/patrimonium/telPatrimonium.ts';
import type { Woning } from '../../domain/patrimonium/woning.ts';
import type { Rechtskader } from '../../domain/recht/rechtskader.ts';

/** The counts of one gemeente as a table shows them, in dwellings. */
export interface Tellingrij {
  readonly nis: string;
  readonly naam: string;
  readonly woningen: number;
  readonly eengezinswoningen: number;
  readonly appartementen: number;
  readonly onbekendType: number;
  readonly klein: number;
  readonly derde: number;
}

/** The dwellings by gemeente and type. */
export function maakTelling(woningen: readonly Woning[], recht: Rechtskader): Tellingrij[] {
  const types = new Map<string, { eengezinswoning: number; appartement: number }>();
  for (const { gemeente, type } of woningen) {
    const hier = types.get(gemeente) ?? { eengezinswoning: 0, appartement: 0 };
    if (type !== null) hier[type] += 1;
    types.set(gemeente, hier);
  }
  return telPatrimonium(woningen, recht).map(({ nis, naam, woningen: aantal, klein, derde }) => {
    const { eengezinswoning = 0, appartement = 0 } = types.get(nis) ?? {};
    return {
      nis,
      naam,
      woningen: aantal,
      eengezinswoningen: eengezinswoning,
      appartementen: appartement,
      onbekendType: aantal - eengezinswoning - appartement,
      klein,
      derde: derde.hoogstens,
    };
  });
}
