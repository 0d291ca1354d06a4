import type { Sjablonen } from '../../documents/sjabloonmotor.ts';
import type { Gekeurd } from '../../documents/weergave/gekeurd.ts';
import { maakHoofdstuk } from '../../documents/weergave/maakHoofdstuk.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { reglementVanHoofdstuk } from '../../domain/reglement/sjabloon.ts';
import { grensuitlegVan } from './grensuitlegVan.ts';
import { grenzenVanPagina } from './grenzenVanPagina.ts';
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

/** The tab of the text; 'Reglement' alone is the toewijzingsreglement, as everywhere on screen. */
const DOCUMENT = { tr: 'Reglement', ihr: 'Intern huurreglement', hr: 'Huishoudelijk reglement' } as const;

/** What stands beside the form of a chapter; `sleutel` names the one doelgroep, plan or gemeente that the page is about. */
export function maakZijpaneel(
  omgeving: Omgeving,
  gekeurd: Gekeurd,
  adres: Hoofdstukadres,
  sleutel: string | null = null,
): Zijpaneelgegevens {
  const { overzicht } = gekeurd;
  return {
    dossier: omgeving.id,
    adres,
    sleutel,
    html: maakVoorbeeld(omgeving, gekeurd, adres, sleutel),
    groepen: grenzenVanPagina(overzicht, adres, sleutel),
    grensuitleg: grensuitlegVan(adres, overzicht.recht),
    document: DOCUMENT[reglementVanHoofdstuk(adres.hoofdstuk)],
    telstof: teltMee(adres) ? maakTelstofVanPagina(overzicht, adres, sleutel) : null,
  };
}
