import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { gemeenteMetNis } from '../../domain/reglement/gemeentenlijst.ts';
import type { Tabel } from '../blokken.ts';
import { cijfers, rij, tabel, woorden } from './tabel.ts';

/** A member as printed: the function, with the name before it where one was given. */
const lidregel = ({ functie, naam }: { functie: string; naam: string }): string =>
  naam && functie ? `${naam} (${functie})` : naam || functie;

interface Vertegenwoordiging {
  readonly sleutel: string;
  readonly naam: string;
  readonly zetels: number | null;
  readonly leden: readonly { functie: string; naam: string }[];
}

const ledentabel = (id: string, titel: string, kop: string, rijen: readonly Vertegenwoordiging[]): Tabel =>
  tabel(
    id,
    titel,
    [woorden(kop, 3), cijfers('Aantal', 1), woorden('Vertegenwoordigers', 6)],
    rijen.map(({ sleutel, naam, zetels, leden }) =>
      rij(sleutel, [naam, zetels === null ? '' : String(zetels), leden.map(lidregel).filter(Boolean).join('; ')]),
    ),
  );

/** What 1.3 needs: the chair, the two tables of members, the agreements and the operational role. */
export function toewijzingsraadInTekst({ dossier }: Overzicht) {
  const raad = dossier.hoofdstukken.toewijzingsraad;
  const { van, tot } = raad.periode;
  const besturen = raad.lokaleBesturen.map(({ gemeente, ...rest }) => ({
    sleutel: gemeente,
    naam: gemeenteMetNis(gemeente)?.naam ?? gemeente,
    ...rest,
  }));
  const zetels = [...new Set(raad.lokaleBesturen.map((bestuur) => bestuur.zetels))];
  return {
    opgerichtOp: raad.opgerichtOp ?? '',
    voorzitter: lidregel(raad.voorzitter),
    voorzitterIsWm: raad.voorzitter.vanWoonmaatschappij === true,
    periode: van !== null && tot !== null ? `${van}-${tot}` : '',
    besturen:
      besturen.length === 0
        ? null
        : ledentabel(
            'toewijzingsraad.besturen.tabel',
            'Vertegenwoordigers van de lokale besturen',
            'Lokaal bestuur',
            besturen,
          ),
    gelijkeZetels: besturen.length > 1 && zetels.length === 1 && typeof zetels[0] === 'number' ? zetels[0] : 0,
    actoren:
      raad.actoren.length === 0
        ? null
        : ledentabel(
            'toewijzingsraad.actoren.tabel',
            'Vertegenwoordigers van de huisvestings- en welzijnsactoren',
            'Organisatie',
            raad.actoren.map((actor) => ({ ...actor, naam: actor.organisatie })),
          ),
    vervangingZonderGoedkeuring: raad.afspraken.nieuweGoedkeuringBijVervanging === false,
    afspraken: raad.afspraken,
    rol: {
      keuze: raad.operationeleRol.keuze ?? '',
      beslistOp: raad.operationeleRol.beslistOp ?? '',
      aan: raad.operationeleRol.aan,
      toelichting: raad.operationeleRol.toelichting,
    },
  };
}
