import { bewaarHoofdstuk } from '../application/bewaarHoofdstuk.ts';
import { hoofdstukOp } from '../application/hoofdstukOp.ts';
import type { Poorten } from '../application/ports.ts';
import type { Antwoord } from '../components/hoofdstuk/paginagegevens.ts';
import { plekVan } from '../components/hoofdstuk/plekVan.ts';
import { hoofdstuksleutel, inhoudVan, type Stand } from '../domain/procedure/stand.ts';
import { vragenVan } from '../domain/vragen/index.ts';
import { opslaanbaar } from '../domain/vragen/opslaanbaar.ts';
import { type Keuze, voegSamen } from '../domain/vragen/voegSamen.ts';
import { vraagcontext } from '../domain/vragen/vraagcontext.ts';
import { maakBotsing } from './hoofdstukbotsing.server.ts';
import { nietLeesbaar } from './hoofdstuknietleesbaar.server.ts';
import { dezePagina, type Herkomst } from './hoofdstukweg.server.ts';
import { LOKAAL } from './hulp.server.ts';

const KEUZE = 'keuze:';

/** The choices out of the form, by the path of the botsing. */
function keuzesVan(formulier: FormData): Record<string, Keuze> {
  return Object.fromEntries(
    [...formulier].flatMap(([naam, kant]): [string, Keuze][] =>
      naam.startsWith(KEUZE) && (kant === 'mijn' || kant === 'hun') ? [[naam.slice(KEUZE.length), kant]] : [],
    ),
  );
}

/** My version out of the form; undefined when it is no JSON. */
function leesMijn(formulier: FormData): unknown {
  try {
    return JSON.parse(String(formulier.get('mijn')));
  } catch {
    return undefined;
  }
}

const getal = (formulier: FormData, naam: string): number => Number(formulier.get(naam)) || 0;

/**
 * Saves what was chosen between two versions of a chapter. When somebody saved it once more, or a choice is missing, the page
 * comes back with everything on it. null: the dossier is gone.
 */
export async function bewaarKeuze(
  poorten: Poorten,
  herkomst: Herkomst,
  stand: Stand,
  formulier: FormData,
): Promise<{ readonly soort: 'naar'; readonly adres: string } | Antwoord | null> {
  const { id, adres } = herkomst;
  const vragen = vragenVan(adres);
  const context = vraagcontext(stand.dossier, adres);
  const [gezien, bekeken] = [getal(formulier, 'gezien'), getal(formulier, 'bekeken')];
  const basis = await hoofdstukOp(poorten, id, adres, gezien);
  const mijn = leesMijn(formulier);
  if (mijn === undefined) throw nietLeesbaar();
  const hun = inhoudVan(stand.dossier, adres) ?? basis;
  const bewaard = stand.hoofdstukversies[hoofdstuksleutel(adres)];
  const keuzes = keuzesVan(formulier);
  const samen = voegSamen(vragen, basis, mijn, hun, keuzes, context);
  const opnieuw = () =>
    bewaard
      ? maakBotsing(
          vragen,
          { basis, mijn, hun },
          { bewaard, gezien, keuzes, gelezen: { fouten: [], ingevoerd: {} } },
          context,
        )
      : null;
  if (samen.open.length > 0 || (bewaard && bewaard.versie > bekeken)) return opnieuw();
  const inhoud = opslaanbaar(vragen, samen.inhoud);
  const bewaring = await bewaarHoofdstuk(poorten, LOKAAL, { dossier: id, ...adres, inhoud, gezien: bekeken });
  if (bewaring.soort === 'ongeldig') throw nietLeesbaar();
  if (bewaring.soort === 'verouderd') return opnieuw();
  // The page of an item that is no more after the choice gives way to the list.
  const sleutel = plekVan(adres, herkomst.sleutel, inhoud) === null ? null : herkomst.sleutel;
  return bewaring.soort === 'onbekend' ? null : { soort: 'naar', adres: dezePagina({ ...herkomst, sleutel }) };
}
