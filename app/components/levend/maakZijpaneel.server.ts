import type { Sjablonen } from '../../documents/sjabloonmotor.ts';
import type { Gekeurd } from '../../documents/weergave/gekeurd.ts';
import { maakHoofdstuk } from '../../documents/weergave/maakHoofdstuk.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { breukInWoorden } from '../../domain/taal/breukInWoorden.ts';
import { gemeenteVanPagina } from './gemeenteVanPagina.ts';
import { maakGrensgroepen } from './maakGrensgroepen.ts';
import { teltMee } from './maakTelstof.ts';
import { maakTelstofVanPagina } from './maakTelstofVanPagina.ts';
import { voorbeeldHtml } from './voorbeeldHtml.ts';
import type { Zijpaneelgegevens } from './zijpaneelgegevens.ts';

/** The dossier that a page is about, with the templates that print it. */
interface Omgeving {
  readonly id: string;
  readonly sjablonen: Sjablonen;
}

/**
 * The chapter (or the one doelgroep or plan `sleutel`) as HTML beside its form; '' when it prints nothing. `bewaard` is the dossier
 * as it is saved, while `gekeurd` may hold what is typed.
 */
export function maakVoorbeeld(
  { id, sjablonen }: Omgeving,
  gekeurd: Gekeurd,
  adres: Hoofdstukadres,
  sleutel: string | null,
  bewaard: Gekeurd = gekeurd,
): string {
  const document = maakHoofdstuk(sjablonen, gekeurd, adres, sleutel, bewaard);
  return voorbeeldHtml(document, { id, dossier: gekeurd.overzicht.dossier, adres, sleutel });
}

/** What stands beside the form of a chapter; `sleutel` names the one doelgroep, plan or gemeente that the page is about. */
export function maakZijpaneel(
  omgeving: Omgeving,
  gekeurd: Gekeurd,
  adres: Hoofdstukadres,
  sleutel: string | null = null,
): Zijpaneelgegevens {
  const { overzicht } = gekeurd;
  const { waarde, bron } = overzicht.recht.derdePatrimonium;
  return {
    dossier: omgeving.id,
    adres,
    sleutel,
    html: maakVoorbeeld(omgeving, gekeurd, adres, sleutel),
    groepen: maakGrensgroepen(overzicht, gemeenteVanPagina(adres, sleutel)),
    bron: `${bron.aanhaling}${bron.status === 'te bevestigen' ? ' (te bevestigen)' : ''}`,
    aandeel: breukInWoorden(waarde),
    telstof: teltMee(adres) ? maakTelstofVanPagina(overzicht, adres, sleutel) : null,
  };
}
