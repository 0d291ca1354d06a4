import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { getal } from '../../domain/taal/getal.ts';
import type { Rij, Tabel } from '../blokken.ts';
import { inProcent } from './aandelen.ts';
import { herkomst } from './herkomst.ts';
import { cijfers, rij, tabel, woorden } from './tabel.ts';

const SOORT = { algemeen: 'Algemeen', winteropvang: 'Winteropvang', leegstandsbeheer: 'Leegstandsbeheer' } as const;

const cel = (aantal: number | null): string => (aantal === null ? 'niet opgegeven' : getal(aantal));

/** Every verhuring with its kind, then what counts for the ceiling and what does not. */
function verhuringentabel({ dossier, huurreglement: { buiten } }: Overzicht): Tabel | null {
  const { verhuringen } = dossier.hoofdstukken.buitenSociaalStelsel;
  if (verhuringen.length === 0) return null;
  return tabel(
    'buitenSociaalStelsel.verhuringen.tabel',
    'Woningen die buiten het sociaal huurstelsel verhuurd zijn',
    [woorden('Soort', 3), woorden('Omschrijving', 6), cijfers('Woningen', 2)],
    [
      ...verhuringen.map(({ sleutel, soort, omschrijving, aantal }) =>
        rij(sleutel, [soort === null ? 'Soort nog te kiezen' : SOORT[soort], omschrijving, cel(aantal)]),
      ),
      rij('geteld', ['Telt mee voor de grens', '', getal(buiten.aantal)], true),
      rij('niet-geteld', ['Telt niet mee', '', getal(buiten.nietMeegeteld)]),
    ],
  );
}

/** One ceiling: what is let, of how many dwellings, how many at most, and whether it fits. */
function grensrij(
  sleutel: string,
  wat: string,
  aantal: number | null,
  geheel: number | null,
  plafond: number | null,
): Rij {
  const binnen = aantal === null || plafond === null ? '' : aantal <= plafond ? 'ja' : 'nee';
  return rij(sleutel, [wat, cel(aantal), cel(geheel), plafond === null ? '' : getal(plafond), binnen]);
}

/** The ceilings, each with its count; null when nothing is let outside the social regime. */
function grenzentabel({ dossier, huurreglement: { buiten, wijken } }: Overzicht): Tabel | null {
  const { verhuringen, patrimonium } = dossier.hoofdstukken.buitenSociaalStelsel;
  if (verhuringen.length === 0 && wijken.length === 0) return null;
  return tabel(
    'buitenSociaalStelsel.grenzen.tabel',
    'Grenzen, naar beneden afgerond op hele woningen',
    [
      woorden('Waarvoor', 5),
      cijfers('Verhuurd', 2),
      cijfers('Van', 2),
      cijfers('Hoogstens', 2),
      woorden('Binnen de grens', 2),
    ],
    [
      grensrij('algemeen', 'Algemeen, alle woningen', buiten.aantal, buiten.patrimonium, buiten.plafond),
      ...wijken.map(({ wijk: { sleutel, naam, omschrijving, ondersteunend, woningen }, plafond }) =>
        grensrij(
          sleutel,
          [`Ondersteunende functie, ${naam || 'wijk zonder naam'}`, omschrijving].filter(Boolean).join(': '),
          ondersteunend,
          woningen,
          plafond,
        ),
      ),
    ],
    [herkomst(patrimonium), ...wijken.map(({ wijk }) => [wijk.naam, herkomst(wijk)].filter(Boolean).join(': '))],
  );
}

/** What chapter 7 of the IHR needs; the ceilings are those of the rechtskader. */
export function buitenSociaalStelselInTekst(overzicht: Overzicht) {
  const { inleiding, motivering } = overzicht.dossier.hoofdstukken.buitenSociaalStelsel;
  const { buitenStelsel, ondersteunendeFunctie } = overzicht.recht;
  return {
    inleiding,
    motivering,
    verhuringen: verhuringentabel(overzicht),
    grenzen: grenzentabel(overzicht),
    grens: `${inProcent(buitenStelsel.waarde)} %`,
    grensWijk: `${inProcent(ondersteunendeFunctie.waarde)} %`,
  };
}
