import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { dwingendeRedenInWoorden } from '../../domain/recht/dwingendeRedenen.ts';
import type { InterneMutaties } from '../../domain/reglement/interneMutaties.ts';
import { getal } from '../../domain/taal/getal.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import { honderdstenInProcent } from './aandelen.ts';
import { cijfers, rij, tabel, woorden } from './tabel.ts';

type Mutatie = InterneMutaties['mutaties'][number];

const PLAATS = {
  eerst: 'vóór de andere toewijzingen',
  beurtelings: 'om beurten met de andere toewijzingen',
  'na-de-andere': 'na de andere toewijzingen',
} as const;

/** The kind in words: a dwingende reden of the law, or one of its own. */
const titelVan = ({ reden, naam }: Mutatie): string =>
  hoofdletter(naam || (reden === null ? 'reden zonder naam' : dwingendeRedenInWoorden(reden)));

function hoogstens({ soort, aantal, percentage }: Mutatie['aandeel']): string {
  if (soort === 'geen') return 'geen grens';
  if (soort === 'aantal') return aantal === null ? 'nog in te vullen' : `${getal(aantal)} per jaar`;
  if (soort === 'percentage') return `${honderdstenInProcent(percentage)} van de toewijzingen van een jaar`;
  return 'nog te kiezen';
}

/** What chapter 5 of the IHR needs. */
export function interneMutatiesInTekst({ dossier }: Overzicht) {
  const { inleiding, mutaties, vrijwillig, motivering } = dossier.hoofdstukken.interneMutaties;
  return {
    inleiding,
    vrijwillig,
    motivering,
    tabel:
      mutaties.length === 0
        ? null
        : tabel(
            'interneMutaties.tabel',
            'Dwingende redenen en bijzondere toewijzingen, in volgorde van voorrang',
            [cijfers('Rang', 1), woorden('Reden', 6), woorden('Plaats', 4), woorden('Hoogstens', 3)],
            mutaties.map((mutatie, index) =>
              rij(mutatie.sleutel, [
                String(index + 1),
                titelVan(mutatie),
                mutatie.plaats === null ? 'nog te kiezen' : PLAATS[mutatie.plaats],
                hoogstens(mutatie.aandeel),
              ]),
            ),
          ),
    voorwaarden: mutaties.flatMap((mutatie) =>
      mutatie.voorwaarden === ''
        ? []
        : [{ sleutel: mutatie.sleutel, titel: titelVan(mutatie), tekst: mutatie.voorwaarden }],
    ),
  };
}
