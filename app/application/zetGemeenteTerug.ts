import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import type { Gemeente, Gemeenten } from '../domain/reglement/gemeenten.ts';
import { bewerkLijst } from '../domain/vragen/bewerkLijst.ts';
import { vragenVan } from '../domain/vragen/index.ts';
import { vraagcontext } from '../domain/vragen/vraagcontext.ts';
import { type Bewaring, bewaarHoofdstuk } from './bewaarHoofdstuk.ts';
import { isBewaring, metSchema } from './hoofdstukOp.ts';
import { openDossier } from './openDossier.ts';
import type { Poorten } from './ports.ts';

const ADRES = { hoofdstuk: 'gemeenten', gemeente: null } as const;

/** The row of a gemeente as it last stood in 1.2; undefined when it never did. */
async function laatsteRij(
  { opslag }: Pick<Poorten, 'opslag' | 'bijlagen'>,
  dossier: string,
  nis: string,
): Promise<Gemeente | undefined> {
  for (const gebeurtenis of (await opslag.lees(dossier)).reverse()) {
    if (!isBewaring(gebeurtenis, ADRES)) continue;
    const { gemeenten } = metSchema(ADRES, gebeurtenis.gegevens.inhoud) as Gemeenten;
    const rij = gemeenten.find((gemeente) => gemeente.nis === nis);
    if (rij) return rij;
  }
  return undefined;
}

/** Whether a gemeente ever stood in 1.2 of this dossier. */
export const stondInDossier = async (
  poorten: Pick<Poorten, 'opslag' | 'bijlagen'>,
  dossier: string,
  nis: string,
): Promise<boolean> => (await laatsteRij(poorten, dossier, nis)) !== undefined;

/**
 * Puts a gemeente that was taken out of 1.2 back at the end of the list, with the figures that it had; its deel 2 was kept. Does
 * nothing when it is there. onbekend: no such dossier.
 */
export async function zetGemeenteTerug(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok'>,
  wie: Wie,
  dossier: string,
  nis: string,
): Promise<Bewaring> {
  const stand = await openDossier(poorten, dossier);
  if (stand === null) return { soort: 'onbekend' };
  const huidig = stand.dossier.hoofdstukken.gemeenten;
  if (huidig.gemeenten.some((gemeente) => gemeente.nis === nis)) return { soort: 'bewaard', versie: stand.versie };
  const rij = await laatsteRij(poorten, dossier, nis);
  const inhoud = rij
    ? { ...huidig, gemeenten: [...huidig.gemeenten, rij] }
    : bewerkLijst(
        vragenVan(ADRES, null),
        huidig,
        { doe: 'voeg-toe', pad: 'gemeenten', waarde: nis },
        vraagcontext(stand.dossier, ADRES),
      ).inhoud;
  return bewaarHoofdstuk(poorten, wie, { dossier, ...ADRES, inhoud, gezien: stand.versie });
}
