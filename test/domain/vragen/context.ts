import type { Vraagcontext } from '../../../app/domain/vragen/vraag.ts';
import { BERLARE, BUGGENHOUT } from '../hulp/eenDossier.ts';

/** A gebied of two gemeenten with one doelgroep. */
export const CONTEXT: Vraagcontext = {
  rechtsdatum: null,
  gemeenten: [
    { nis: BERLARE, naam: 'Berlare' },
    { nis: BUGGENHOUT, naam: 'Buggenhout' },
  ],
  doelgroepen: [{ sleutel: 'ouderen', naam: 'ouderen (65+)' }],
  deel2: false,
  gemeente: null,
};
