import type { Sjablonen } from '../../documents/sjabloonmotor.ts';
import { maakOverzicht } from '../../domain/cijfers/overzicht.ts';
import { toets } from '../../domain/regels/index.ts';
import type { Dossier } from '../../domain/reglement/dossier.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { gemeenteVanPagina } from './gemeenteVanPagina.ts';
import { maakGrensgroepen } from './maakGrensgroepen.ts';
import { maakHoofdstuk } from './maakHoofdstuk.ts';
import { maakTelstof, teltMee } from './maakTelstof.ts';
import { voorbeeldHtml } from './voorbeeldHtml.ts';
import type { Zijpaneelgegevens } from './zijpaneelgegevens.ts';

/** The dossier that a page is about, with the templates that print it. */
interface Omgeving {
  readonly id: string;
  readonly sjablonen: Sjablonen;
}

/** The chapter (or the one doelgroep or plan `sleutel`) as HTML beside its form; '' when it prints nothing. */
export function maakVoorbeeld(
  { id, sjablonen }: Omgeving,
  dossier: Dossier,
  adres: Hoofdstukadres,
  sleutel: string | null,
): string {
  const overzicht = maakOverzicht(dossier);
  const document = maakHoofdstuk(sjablonen, overzicht, toets(overzicht), adres, sleutel);
  return voorbeeldHtml(document, { id, dossier, adres, sleutel });
}

/** What stands beside the form of a chapter; `sleutel` names the one doelgroep, plan or gemeente that the page is about. */
export function maakZijpaneel(
  omgeving: Omgeving,
  { dossier }: { readonly dossier: Dossier },
  adres: Hoofdstukadres,
  sleutel: string | null = null,
): Zijpaneelgegevens {
  const overzicht = maakOverzicht(dossier);
  const { aanhaling, status } = overzicht.recht.derdePatrimonium.bron;
  return {
    dossier: omgeving.id,
    adres,
    sleutel,
    html: maakVoorbeeld(omgeving, dossier, adres, sleutel),
    groepen: maakGrensgroepen(overzicht, gemeenteVanPagina(adres, sleutel)),
    bron: `${aanhaling}${status === 'te bevestigen' ? ' (te bevestigen)' : ''}`,
    telstof: teltMee(adres) ? maakTelstof(dossier) : null,
  };
}
