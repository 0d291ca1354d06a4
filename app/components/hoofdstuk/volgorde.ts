import type { Dossier } from '../../domain/reglement/dossier.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { SJABLOON } from '../../domain/reglement/sjabloon.ts';
import { heeftVragen } from '../../domain/vragen/index.ts';

/** The chapters in which something is asked, in the order of the sjabloon; deel 2 gemeente by gemeente. */
export function hoofdstukkenVan({ hoofdstukken }: Dossier): Hoofdstukadres[] {
  const eersteVanDeel2 = SJABLOON.findIndex(({ niveau }) => niveau === 'gemeente');
  const deel2 = hoofdstukken.gemeenten.gemeenten.flatMap(({ nis }) =>
    SJABLOON.flatMap((regel): Hoofdstukadres[] =>
      regel.niveau === 'gemeente' ? [{ hoofdstuk: regel.hoofdstuk, gemeente: nis }] : [],
    ),
  );
  return SJABLOON.flatMap((regel, plek): Hoofdstukadres[] => {
    if (regel.niveau === 'gebied') return [{ hoofdstuk: regel.hoofdstuk, gemeente: null }];
    return plek === eersteVanDeel2 ? deel2 : [];
  }).filter(heeftVragen);
}

/** The chapter before and the one after this one; null at the ends, and for a gemeente that is not in 1.2. */
export function buren(
  dossier: Dossier,
  { hoofdstuk, gemeente }: Hoofdstukadres,
): { readonly vorige: Hoofdstukadres | null; readonly volgende: Hoofdstukadres | null } {
  const alle = hoofdstukkenVan(dossier);
  const plek = alle.findIndex((adres) => adres.hoofdstuk === hoofdstuk && adres.gemeente === gemeente);
  return plek < 0
    ? { vorige: null, volgende: null }
    : { vorige: alle[plek - 1] ?? null, volgende: alle[plek + 1] ?? null };
}
