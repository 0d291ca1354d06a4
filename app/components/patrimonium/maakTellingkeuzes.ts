import { telBestand } from '../../domain/cijfers/bestandstelling.ts';
import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { telWoningen, telWoningenPerType } from '../../domain/cijfers/tellingen.ts';

/** What the file and the typed figures say of one gemeente, in dwellings; null where nothing was typed or is known. */
export interface Tellingkeuze {
  readonly nis: string;
  readonly naam: string;
  readonly bestand: { readonly woningen: number; readonly klein: number | null };
  readonly ingevuld: { readonly woningen: number | null; readonly klein: number | null };
  readonly telt: 'bestand' | 'ingevuld';
  /** Whether somebody chose; without a choice the file counts. */
  readonly gekozen: boolean;
}

/** Every gemeente of the gebied that the file has dwellings of, or the one gemeente `nis`; none without a file. */
export function maakTellingkeuzes({ dossier, recht, gemeenten }: Overzicht, nis: string | null = null): Tellingkeuze[] {
  const geteld = new Map(telBestand(dossier, recht)?.gemeenten.map((een) => [een.nis, een]));
  const keuzes = new Map(dossier.hoofdstukken.patrimonium.keuzes.map(({ gemeente, telling }) => [gemeente, telling]));
  return gemeenten.flatMap(({ nis: eigen, naam, ingevuld }) => {
    const bestand = geteld.get(eigen);
    if (bestand === undefined || (nis !== null && nis !== eigen)) return [];
    return [
      {
        nis: eigen,
        naam,
        bestand: { woningen: bestand.woningen, klein: bestand.klein },
        ingevuld: {
          woningen: telWoningen(ingevuld.woningen),
          klein: telWoningenPerType(ingevuld.perType)?.klein ?? ingevuld.kleineWoningen.aantal,
        },
        telt: keuzes.get(eigen) ?? 'bestand',
        gekozen: keuzes.has(eigen),
      },
    ];
  });
}

/** Whether something was typed for this gemeente that the file says otherwise. */
export const verschilt = ({ bestand, ingevuld }: Tellingkeuze): boolean =>
  (['woningen', 'klein'] as const).some(
    (veld) => ingevuld[veld] !== null && bestand[veld] !== null && ingevuld[veld] !== bestand[veld],
  );
