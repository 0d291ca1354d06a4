import type { Bevinding, Niveau } from '../../domain/regels/regel.ts';
import type { Tabel } from '../blokken.ts';
import { rij, tabel, woorden } from './tabel.ts';

const NIVEAU: Record<Niveau, string> = {
  blokkeert: 'Houdt tegen',
  waarschuwt: 'Vraagt een reden',
  adviseert: 'Advies',
};

/** The annex of a draft: every bevinding with its level, sentence, what to do, and source. */
export function bevindingentabel(bevindingen: readonly Bevinding[]): Tabel {
  const teller = new Map<string, number>();
  return tabel(
    'bijlage.bevindingen.tabel',
    'Bevindingen bij dit ontwerp',
    [woorden('Niveau', 2), woorden('Bevinding', 6), woorden('Regel en bron', 4)],
    bevindingen.map(({ id, niveau, tekst, herstel, reden, bron }) => {
      const volgnummer = (teller.get(id) ?? 0) + 1;
      teller.set(id, volgnummer);
      const gevolg = reden ? `Reden: ${reden}` : (herstel ?? '');
      const status = bron.status === 'te bevestigen' ? ' (te bevestigen)' : '';
      return rij(`${id}-${volgnummer}`, [
        NIVEAU[niveau],
        [tekst, gevolg].filter(Boolean).join(' '),
        `${id}: ${bron.aanhaling}${status}`,
      ]);
    }),
  );
}
