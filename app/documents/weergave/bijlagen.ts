import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import type { Bevinding, Niveau } from '../../domain/regels/regel.ts';
import { gemeenteMetNis } from '../../domain/reglement/gemeentenlijst.ts';
import type { Tabel } from '../blokken.ts';
import { korteNaam } from './doelgroepnamen.ts';
import { cijfers, rij, tabel, woorden } from './tabel.ts';

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

const TOEGANG = { gelijkvloers: 'gelijkvloers', lift: 'met lift', trap: 'met trap' } as const;

/** The annex of labelled dwellings, by gemeente and doelgroep in the order of the reglement; null when none is listed. */
export function adressentabel({ gemeenten, doelgroepen }: Overzicht): Tabel | null {
  const volgorde = new Map(gemeenten.map(({ nis }, index) => [nis, index]));
  const woningen = doelgroepen.flatMap(({ doelgroep, gemeente }) =>
    doelgroep.woningen.map((woning) => ({
      ...woning,
      doelgroep: korteNaam(doelgroep),
      sleutel: `${gemeente ?? 'gebied'}.${doelgroep.sleutel}`,
    })),
  );
  if (woningen.length === 0) return null;
  const plaats = (nis: string) => volgorde.get(nis) ?? gemeenten.length;
  woningen.sort((a, b) => plaats(a.gemeente) - plaats(b.gemeente));
  return tabel(
    'bijlage.adressen.tabel',
    'Woningen met een label',
    [
      woorden('Gemeente', 2),
      woorden('Adres', 4),
      woorden('Doelgroep', 3),
      cijfers('Slaapkamers', 1),
      woorden('Toegang', 2),
    ],
    woningen.map(({ sleutel, gemeente, adres, doelgroep, slaapkamers, toegang }, index) =>
      rij(`${sleutel}/${adres || index}`, [
        gemeenteMetNis(gemeente)?.naam ?? gemeente,
        adres,
        doelgroep,
        slaapkamers === null ? '' : String(slaapkamers),
        toegang ? TOEGANG[toegang] : '',
      ]),
    ),
  );
}
