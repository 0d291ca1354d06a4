import { bewaarHoofdstuk } from '../application/bewaarHoofdstuk.ts';
import { geschiedenisVanHoofdstuk } from '../application/geschiedenisVanHoofdstuk.ts';
import type { Poorten } from '../application/ports.ts';
import type { Hoofdstukadres } from '../domain/reglement/leesHoofdstuk.ts';
import { LOKAAL, nietGevonden } from './hulp.server.ts';
import { ofMislukt } from './mislukt.server.ts';

/** Why a version was not put back: 409 somebody saved meanwhile, 422 it does not fit any more, 500 nothing could be written. */
export interface NietTeruggezet {
  readonly status: 409 | 422 | 500;
  readonly fout: string;
}

/**
 * Puts an earlier version of a chapter back, as a new save; refused when somebody saved the chapter since the page was shown.
 * null: done. Throws the answer 404 when there is no such version.
 */
export async function zetVersieTerug(
  poorten: Poorten,
  id: string,
  adres: Hoofdstukadres,
  formulier: FormData,
): Promise<NietTeruggezet | null> {
  const versie = Number(formulier.get('versie'));
  const gezien = Number(formulier.get('gezien')) || 0;
  const oud = (await geschiedenisVanHoofdstuk(poorten, id, adres)).find((een) => een.versie === versie);
  if (oud === undefined) throw nietGevonden('Deze versie van het hoofdstuk bestaat niet.');
  return ofMislukt(
    async () => {
      const bewaring = await bewaarHoofdstuk(poorten, LOKAAL, { dossier: id, ...adres, inhoud: oud.inhoud, gezien });
      switch (bewaring.soort) {
        case 'bewaard':
          return null;
        case 'onbekend':
          throw nietGevonden('Dit hoofdstuk bestaat niet meer.');
        case 'verouderd':
          return {
            status: 409,
            fout: 'Iemand anders bewaarde dit hoofdstuk intussen. Bekijk die versie eerst; daarna kunt u opnieuw kiezen.',
          };
        case 'ongeldig':
          return {
            status: 422,
            fout: `Deze versie past niet meer: ${bewaring.meldingen.map(({ tekst }) => tekst).join(' ')}`,
          };
      }
    },
    () => ({
      status: 500,
      fout: 'Bewaren lukte niet. Er is niets gewijzigd en alle versies staan er nog; probeer het over enkele ogenblikken opnieuw.',
    }),
  );
}
