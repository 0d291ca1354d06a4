import type { Bron } from '../../domain/recht/bronnen.ts';
import type { Rechtskader } from '../../domain/recht/rechtskader.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { reglementVanHoofdstuk } from '../../domain/reglement/sjabloon.ts';
import { breukInProcent } from '../../domain/taal/breukInProcent.ts';
import { breukInWoorden } from '../../domain/taal/breukInWoorden.ts';
import { grenshint } from '../grenzen/Grenshint.tsx';
import type { Grensuitleg } from './zijpaneelgegevens.ts';

const aanhaling = ({ aanhaling, status }: Bron): string =>
  `${aanhaling}${status === 'te bevestigen' ? ' (te bevestigen)' : ''}`;

/** What the limits beside a chapter are, in words and with their source; null for a chapter without a limit. */
export function grensuitlegVan({ hoofdstuk }: Hoofdstukadres, recht: Rechtskader): Grensuitleg | null {
  const { derdePatrimonium, versneldeToewijzing, buitenStelsel, ondersteunendeFunctie } = recht;
  if (reglementVanHoofdstuk(hoofdstuk) === 'tr') {
    return {
      zin: grenshint(breukInWoorden(derdePatrimonium.waarde)),
      leeg: 'Er zijn nog geen gemeenten. Voeg ze toe in hoofdstuk 1.2.',
      bron: aanhaling(derdePatrimonium.bron),
      perGemeente: true,
    };
  }
  if (hoofdstuk === 'versneldeToewijzing') {
    return {
      zin: `Wie de versnelde toewijzingen opsplitst, verdeelt precies ${breukInProcent(versneldeToewijzing.waarde)} van alle toewijzingen van het jaar.`,
      leeg: 'Er is niets te tellen: u splitst de versnelde toewijzingen niet op, of u koos dat nog niet.',
      bron: aanhaling(versneldeToewijzing.bron),
      perGemeente: false,
    };
  }
  if (hoofdstuk !== 'buitenSociaalStelsel') return null;
  return {
    zin: `Buiten het sociaal huurstelsel: hoogstens ${breukInProcent(buitenStelsel.waarde)} van het patrimonium; voor ondersteunende functies hoogstens ${breukInProcent(ondersteunendeFunctie.waarde)} van de woningen in een wijk. Nooit naar boven afgerond.`,
    leeg: 'Er is nog niets te tellen.',
    bron: aanhaling(buitenStelsel.bron),
    perGemeente: false,
  };
}
