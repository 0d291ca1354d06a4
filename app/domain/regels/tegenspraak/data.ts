import type { Overzicht } from '../../cijfers/overzicht.ts';
import { voluit } from '../../taal/datum.ts';
import { ingevuld } from '../cijfer.ts';
import { inGebied, type Plaats } from '../plaats.ts';
import type { Vaststelling } from '../regel.ts';

/** A day with what happened on it, as the end of 'op 1 januari 2026 is …'. */
interface Gebeurtenis {
  readonly naam: string;
  readonly datum: string | null;
}

/** Two events of which the second cannot come before the first; nothing as long as one of the days is open. */
function verkeerdeVolgorde(plaats: Plaats, eerst: Gebeurtenis, dan: Gebeurtenis): Vaststelling[] {
  if (eerst.datum === null || dan.datum === null || dan.datum >= eerst.datum) return [];
  return [
    {
      plaats,
      tekst: `${dan.naam} (${voluit(dan.datum)}) staat vóór ${eerst.naam} (${voluit(eerst.datum)}); dat kan niet.`,
      cijfers: [ingevuld(eerst.naam, eerst.datum), ingevuld(dan.naam, dan.datum)],
      herstel: 'Verbeter een van beide data.',
    },
  ];
}

/** Dates in an order that cannot be, or one date stated as two. */
export function dataTegengesproken({ dossier }: Overzicht): Vaststelling[] {
  const { toewijzingsraad, woonmaatschappij, slotbepalingen } = dossier.hoofdstukken;
  const { goedgekeurdOp, ingangsdatum } = woonmaatschappij.versie;
  const { datum: inwerking } = slotbepalingen.inwerking;
  const goedkeuring = { naam: 'de goedkeuring door het bestuursorgaan', datum: goedgekeurdOp };
  const tweeData = ingangsdatum !== null && inwerking !== null && ingangsdatum !== inwerking;
  return [
    ...verkeerdeVolgorde(
      inGebied('toewijzingsraad', 'operationeleRol.beslistOp'),
      { naam: 'de oprichting van de toewijzingsraad', datum: toewijzingsraad.opgerichtOp },
      { naam: 'De beslissing over de operationele rol', datum: toewijzingsraad.operationeleRol.beslistOp },
    ),
    ...verkeerdeVolgorde(inGebied('woonmaatschappij', 'versie.ingangsdatum'), goedkeuring, {
      naam: 'De ingangsdatum van deze versie',
      datum: ingangsdatum,
    }),
    ...(tweeData
      ? [
          {
            plaats: inGebied('slotbepalingen', 'inwerking.datum'),
            tekst: `De versie gaat in op ${voluit(ingangsdatum)}, maar volgens de slotbepalingen treedt het reglement in werking op ${voluit(inwerking)}.`,
            cijfers: [ingevuld('ingangsdatum van de versie', ingangsdatum), ingevuld('inwerkingtreding', inwerking)],
            herstel: 'Noem één datum.',
          },
        ]
      : verkeerdeVolgorde(inGebied('slotbepalingen', 'inwerking.datum'), goedkeuring, {
          naam: 'De inwerkingtreding',
          datum: ingangsdatum === null ? inwerking : null,
        })),
  ];
}
