import { hoogstens } from '../../domain/cijfers/breuk.ts';
import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { ouderenPerDeel } from '../../domain/regels/ouderenPerDeel.ts';
import { breukInWoorden } from '../../domain/taal/breukInWoorden.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import type { Grens } from '../grenzen/maakGrenzen.ts';

/** The caps of one gemeente, or of the gebied. */
export interface Grensgroep {
  /** NIS code, or 'gebied'. */
  readonly sleutel: string;
  readonly naam: string;
  /** A third; and where ouderen have dwellings a quarter and the small dwellings, in counts of dwellings. */
  readonly grenzen: readonly Grens[];
}

/**
 * The caps of a counted dossier: of the gemeente `nis` with the gebied, or of all of them when it is null. The gebied counts as
 * a whole when something in it is not divided, or a gemeente has no number of dwellings yet; as rule P3-DERDE has it.
 */
export function maakGrensgroepen(overzicht: Overzicht, nis: string | null = null): Grensgroep[] {
  const { gemeenten, nietVerdeeld, naamGebied, recht } = overzicht;
  const ouderen = new Map(ouderenPerDeel(overzicht).map((deel) => [deel.plaats('').gemeente ?? 'gebied', deel]));
  const ouder = `${recht.ouderenLeeftijd.waarde}+`;
  const groep = (sleutel: string, naam: string, voorbehouden: number, woningen: number | null): Grensgroep => {
    const grens = (soort: string, titel: string, gebruikt: number, geheel: number | null, maximum: number | null) => ({
      sleutel: `${sleutel}-${soort}`,
      naam: titel,
      gebruikt,
      maximum,
      woningen: geheel,
    });
    const deel = ouderen.get(sleutel);
    const hoogst = (aantal: number | null, { waarde }: typeof recht.derdePatrimonium) =>
      aantal === null ? null : hoogstens(waarde, aantal);
    return {
      sleutel,
      naam,
      grenzen: [
        grens(
          'derde',
          hoofdletter(breukInWoorden(recht.derdePatrimonium.waarde)),
          voorbehouden,
          woningen,
          hoogst(woningen, recht.derdePatrimonium),
        ),
        ...(deel
          ? [
              grens(
                'kwart',
                `${ouder}: ${breukInWoorden(recht.ouderenPatrimonium.waarde)}`,
                deel.ouderen,
                woningen,
                hoogst(woningen, recht.ouderenPatrimonium),
              ),
              grens(
                'klein',
                `${ouder}: kleine woningen`,
                deel.ouderen,
                deel.kleineWoningen.aantal,
                hoogst(deel.kleineWoningen.aantal, recht.ouderenKlein),
              ),
            ]
          : []),
      ],
    };
  };
  const heelGebied = nietVerdeeld > 0 || gemeenten.some(({ woningen }) => woningen === null);
  return [
    ...gemeenten
      .filter((gemeente) => nis === null || gemeente.nis === nis)
      .map((gemeente) => groep(gemeente.nis, gemeente.naam, gemeente.voorbehouden, gemeente.woningen)),
    ...(heelGebied
      ? [groep('gebied', naamGebied || 'Het werkingsgebied', overzicht.voorbehouden, overzicht.woningen)]
      : []),
  ];
}
