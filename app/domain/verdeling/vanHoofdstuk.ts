import type { Contingentverdeling } from '../reglement/contingentverdeling.ts';
import type { Melding } from '../reglement/melding.ts';
import { controleerOpdracht } from './controleer.ts';
import type { GelezenOpdracht } from './leesVerdeelopdracht.ts';
import { verdeelopdrachtInWoorden } from './plaatsInWoorden.ts';
import type { Verdeelopdracht } from './verdeelopdracht.ts';

const OPEN = 'is nog niet ingevuld.';

/** Numbers and weights that are still open; the weight of a zone with delen may be. */
function openVelden({ contingenten, zones }: Contingentverdeling): Melding[] {
  return [
    ...contingenten.flatMap(({ aantal }, plek) =>
      aantal === null ? [{ pad: ['contingenten', plek, 'aantal'], tekst: OPEN }] : [],
    ),
    ...zones.flatMap(({ delen }, plek) =>
      delen.flatMap(({ gewicht }, deel) =>
        gewicht === null ? [{ pad: ['zones', plek, 'delen', deel, 'gewicht'], tekst: OPEN }] : [],
      ),
    ),
  ];
}

/**
 * The distribution that a chapter asks for, in its order; or Dutch sentences that name what is still open or does not fit.
 * A chapter without contingenten or zones asks for nothing yet.
 */
export function opdrachtVanHoofdstuk(hoofdstuk: Contingentverdeling): GelezenOpdracht {
  const opdracht: Verdeelopdracht = {
    contingenten: hoofdstuk.contingenten.map(({ naam, aantal }) => ({ naam, aantal: aantal ?? 0 })),
    zones: hoofdstuk.zones.map(({ naam, gewicht, delen }) => ({
      naam,
      gewicht,
      delen: delen.map((deel) => ({ naam: deel.naam, gewicht: deel.gewicht ?? 0 })),
    })),
  };
  if (opdracht.contingenten.length === 0) return { ok: false, fouten: ['Er is nog geen contingent om te verdelen.'] };
  if (opdracht.zones.length === 0) return { ok: false, fouten: ['Er is nog geen zone om over te verdelen.'] };
  const open = openVelden(hoofdstuk);
  const fouten = open.length > 0 ? open : controleerOpdracht(opdracht);
  if (fouten.length === 0) return { ok: true, opdracht };
  return { ok: false, fouten: fouten.map((melding) => verdeelopdrachtInWoorden(melding, opdracht)) };
}
